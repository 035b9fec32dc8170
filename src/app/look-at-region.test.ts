import { beforeEach, expect, test } from "vitest";
import { lookAtRegion } from "./look-at-region.ts";
import type { RegionMarks } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

const version = { number: 1, adoptedOn: "2023-12-22", createdAt: new Date("2023-12-22T10:00:00Z") };
const start: RegionMarks = {
  versions: "1 1",
  snapshots: "",
  reports: "0",
  chainEntries: "",
  evaluations: "0",
};
let marks: RegionMarks;
let reads: string[];
beforeEach(() => {
  marks = start;
  reads = [];
});

const reading =
  (what: string, found: readonly unknown[] = []) =>
  async () => {
    reads.push(what);
    return found as never[];
  };
const store = {
  regions: { marks: async () => marks },
  plans: { versions: reading("versions", [version]) },
  assumptions: { versions: async () => [version] },
  observations: { snapshots: reading("snapshots") },
} as unknown as Store;
const told = {
  reports: reading("reports"),
  chainEntries: reading("chainEntries"),
  evaluations: reading("evaluations"),
};
const look = (today: string, before?: Awaited<ReturnType<typeof lookAtRegion>>) =>
  lookAtRegion(store, "voorbeeld", told, today, before);

test("all is read once, and when nothing changed it is the same", async () => {
  const seen = await look("2026-11-22");
  expect(reads.toSorted()).toEqual(Object.keys(start).toSorted());
  expect(await look("2026-11-22", seen)).toBe(seen);
  expect(reads).toHaveLength(5);
});

test.each(Object.keys(start))("when %s changed, only those are read again", async (kind) => {
  const seen = await look("2026-11-22");
  reads = [];
  marks = { ...start, [kind]: "another" };
  expect(await look("2026-11-22", seen)).not.toBe(seen);
  expect(reads).toEqual([kind]);
});

test("on another day another version may be in force", async () => {
  const seen = await look("2026-11-22");
  reads = [];
  const next = await look("2026-11-23", seen);
  expect(next).toEqual({ ...seen, today: "2026-11-23" });
  expect(reads).toEqual(["versions"]);
});
