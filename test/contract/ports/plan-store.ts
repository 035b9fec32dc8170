import { beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { documentDigest, documentText } from "../../../src/app/document.ts";
import type { Plan } from "../../../src/core/plan/index.ts";
import { noon, type At } from "../databases.ts";
import { readRegion } from "../read-region.ts";

/** What every `PlanStore` does. */
export function planStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  beforeEach(async () => {
    ({ store, ours } = await at());
  });

  let plan: Plan;
  beforeAll(async () => {
    ({ plan } = await readRegion());
  });

  const first = () => ({
    plan,
    adoptedOn: "2023-12-22",
    source: "files" as const,
    createdAt: noon,
    after: 0,
  });

  test("a plan comes back exactly as it went in", async () => {
    const adopted = await store.plans.adopt(ours, { ...first(), note: "the first" });
    expect(adopted).toEqual({
      ok: true,
      value: {
        number: 1,
        adoptedOn: "2023-12-22",
        source: "files",
        sha256: documentDigest(plan),
        note: "the first",
        createdAt: noon,
      },
    });
    const latest = await store.plans.latest(ours);
    expect(documentText(latest!.plan)).toBe(documentText(plan));
    expect(latest!.version).toEqual(adopted.ok && adopted.value);
  });

  test("versions grow by one, and each is read as it was", async () => {
    await store.plans.adopt(ours, first());
    const changed = { ...plan, region: { ...plan.region, name: "Renamed" } };
    await store.plans.adopt(ours, {
      ...first(),
      plan: changed,
      adoptedOn: "2025-06-01",
      source: "proposal",
      after: 1,
    });
    expect((await store.plans.versions(ours)).map(({ number }) => number)).toEqual([2, 1]);
    expect((await store.plans.version(ours, 1))?.plan.region.name).toBe(plan.region.name);
    expect((await store.plans.version(ours, 2))?.plan.region.name).toBe("Renamed");
    expect(await store.plans.version(ours, 3)).toBeUndefined();
  });

  test("of two who build on the same version, the second is told", async () => {
    await store.plans.adopt(ours, first());
    const outcomes = await Promise.all(
      [1, 2, 3].map(() =>
        store.plans.adopt(ours, { ...first(), adoptedOn: "2024-01-01", after: 1 }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([
      { ok: false, error: { kind: "overtaken", latest: 2 } },
      { ok: false, error: { kind: "overtaken", latest: 2 } },
    ]);
    expect(await store.plans.versions(ours)).toHaveLength(2);
  });

  test("a version cannot take effect before the one it follows", async () => {
    await store.plans.adopt(ours, first());
    expect(
      await store.plans.adopt(ours, { ...first(), adoptedOn: "2023-12-21", after: 1 }),
    ).toEqual({ ok: false, error: { kind: "backdated", latestAdoptedOn: "2023-12-22" } });
    expect(await store.plans.versions(ours)).toHaveLength(1);
  });

  test("a region that nobody registered is a bug of the caller", async () => {
    await expect(store.plans.adopt("nowhere", first())).rejects.toThrow("not registered");
  });
}
