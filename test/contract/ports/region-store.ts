import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `RegionStore` does. */
export function regionStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  test("registering again gives another name and keeps the rest", async () => {
    await store.regions.register(ours, "Nearby", later(5));
    const all = await store.regions.all();
    expect(all.find(({ id }) => id === ours)).toEqual({
      id: ours,
      name: "Nearby",
      createdAt: noon,
    });
    expect(all.find(({ id }) => id === theirs)?.name).toBe("Theirs");
  });

  test("come in the same order on every database", async () => {
    const suffix = randomUUID();
    for (const id of [`ab-${suffix}`, `a-c-${suffix}`, `a-b-${suffix}`, `aa-${suffix}`])
      await store.regions.register(id, id, noon);
    const ids = (await store.regions.all()).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });
}
