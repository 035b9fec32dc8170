import { beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { documentDigest, documentText } from "../../../src/app/document.ts";
import type { Assumptions } from "../../../src/core/impact/index.ts";
import { noon, type At } from "../databases.ts";
import { readRegion } from "../read-region.ts";

/** What every `AssumptionStore` does. */
export function assumptionStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  beforeEach(async () => {
    ({ store, ours } = await at());
  });

  let assumptions: Assumptions;
  beforeAll(async () => {
    ({ assumptions } = await readRegion());
  });

  test("come back exactly as they went in, as versions", async () => {
    const kept = await store.assumptions.keep(ours, { assumptions, createdAt: noon, after: 0 });
    expect(kept).toMatchObject({ ok: true, value: { number: 1 } });
    const latest = await store.assumptions.latest(ours);
    expect(documentText(latest!.assumptions)).toBe(documentText(assumptions));
    expect(latest!.version.sha256).toBe(documentDigest(assumptions));
    expect(await store.assumptions.keep(ours, { assumptions, createdAt: noon, after: 0 })).toEqual({
      ok: false,
      error: { kind: "overtaken", latest: 1 },
    });
    expect(await store.assumptions.version(ours, 1)).toEqual(latest);
    expect(await store.assumptions.versions(ours)).toEqual([latest!.version]);
  });
}
