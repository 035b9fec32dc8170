import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe } from "vitest";
import { openStore, type OpenStore, type StorePlace } from "../../src/adapters/postgres/index.ts";
import { freshDirectory } from "./fresh-directory.ts";
import { existingServer, findServer, startServer, type TestServer } from "./postgres-server.ts";

/** Makes an empty place for a store. */
export type NewPlace = () => Promise<{
  readonly place: StorePlace;
  readonly clear: () => Promise<void>;
}>;

/**
 * Runs the same tests on every database that Eenlijn supports and this machine has. PostgreSQL is
 * the server of DATABASE_URL, or else one started for the occasion.
 */
export function onEveryDatabase(tests: (newPlace: NewPlace) => void): void {
  describe("on the embedded database", () => {
    tests(async () => {
      const { path, clear } = await freshDirectory();
      return { place: { dataDir: path }, clear };
    });
  });

  const url = process.env.DATABASE_URL;
  const programs = findServer();
  const hasServer = Boolean(url) || programs !== undefined;
  const missing = hasServer ? "" : ": SKIPPED (no server found)";
  if (!hasServer) console.warn(`PostgreSQL${missing}`);
  describe.skipIf(!hasServer)(`on PostgreSQL${missing}`, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = url ? existingServer(url) : await startServer(programs!);
    });
    afterAll(() => server?.stop());
    tests(async () => {
      const { url: databaseUrl, clear } = await server.newDatabase();
      return { place: { dataDir: "not used", databaseUrl }, clear };
    });
  });
}

/** The moment of most tests. */
export const noon = new Date("2026-03-01T12:00:00.123Z");
export const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

/** Gives a test the store, and two regions in it that no other test knows. */
export type At = () => Promise<{ store: OpenStore; ours: string; theirs: string }>;

/** Runs the same tests on a store on every database. */
export function onEveryStore(tests: (at: At) => void): void {
  onEveryDatabase((newPlace) => {
    let store: OpenStore;
    let clear: () => Promise<void>;
    beforeAll(async () => {
      const place = await newPlace();
      clear = place.clear;
      store = await opened(place.place);
    });
    afterAll(async () => {
      await store?.close();
      await clear?.();
    });
    tests(async () => {
      const [ours, theirs] = [`ours-${randomUUID()}`, `theirs-${randomUUID()}`];
      await store.regions.register(ours, "Ours", noon);
      await store.regions.register(theirs, "Theirs", noon);
      return { store, ours, theirs };
    });
  });
}

/** Opens a store that can be opened, or the test has failed. */
export async function opened(place: StorePlace): Promise<OpenStore> {
  const store = await openStore(place);
  if (!store.ok) throw new Error(store.error.message);
  return store.value;
}
