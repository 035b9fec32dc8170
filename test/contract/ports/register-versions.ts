import { beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import type { NewAct, Recording } from "../../../src/app/ports/register-store.ts";
import { later, noon, type At } from "../databases.ts";
import { readRegion } from "../read-region.ts";
import { note, real } from "./register/acts.ts";

/** What every `RegisterStore` does with versions that acts bring along. */
export function registerVersionsContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  beforeEach(async () => {
    ({ store, ours } = await at());
  });

  const record = async (acts: readonly NewAct[], recording: Partial<Recording> = {}) => {
    const recorded = await store.register.record(ours, acts, { ...real, ...recording });
    if (!recorded.ok) throw new Error(recorded.error.kind);
    return recorded.value;
  };
  const verify = (digest?: string) => store.register.verify(ours, digest);

  let region: Awaited<ReturnType<typeof readRegion>>;
  beforeAll(async () => {
    region = await readRegion();
  });
  const plan = (after: number) => ({
    plan: region.plan,
    adoptedOn: "2026-03-01",
    source: "proposal" as const,
    createdAt: noon,
    after,
  });
  const assumptions = (after: number) => ({
    assumptions: region.assumptions,
    createdAt: noon,
    after,
  });

  test("versions are brought along in the same transaction", async () => {
    const recorded = await record([note("note:a")], {
      brings: { plan: plan(0), assumptions: assumptions(0) },
    });
    expect(recorded).toMatchObject({ plan: { number: 1 }, assumptions: { number: 1 } });
    expect(await store.plans.versions(ours)).toEqual([recorded.plan]);
    expect(await store.assumptions.versions(ours)).toEqual([recorded.assumptions]);
  });

  test("when one of them is overtaken, nothing is recorded", async () => {
    const refusals = [
      { plan: plan(0), assumptions: assumptions(3) },
      { plan: plan(3), assumptions: assumptions(0) },
    ];
    for (const brings of refusals)
      expect(await store.register.record(ours, [note("note:a")], { ...real, brings })).toEqual({
        ok: false,
        error: { kind: "overtaken", latest: 0 },
      });
    await record([note("note:a")]);
    const late = { ...real, brings: { plan: plan(0) } };
    expect(await store.register.record(ours, [note("note:a", undefined, 0)], late)).toMatchObject({
      error: { kind: "meanwhile" },
    });
    expect(await store.plans.versions(ours)).toEqual([]);
    expect(await store.assumptions.versions(ours)).toEqual([]);
  });

  test("what was done elsewhere is recorded all at once, each at its own moment", async () => {
    const other = { kind: "rule" } as const;
    const all = [
      { ...real, acts: [note("note:a")] },
      { ...real, by: other, at: later(2), acts: [note("note:b")], brings: { plan: plan(0) } },
      // A clock that runs behind.
      { ...real, at: later(1), acts: [note("note:c")], brings: { plan: plan(1) } },
    ];
    expect(await store.register.recordAll(ours, all)).toMatchObject({ ok: true });
    const entries = await store.register.since(ours, 0);
    expect(entries.map(({ number, at: then, by, subject }) => [number, then, by, subject])).toEqual(
      [
        [1, noon, real.by, "note:a"],
        [2, later(2), other, "note:b"],
        [3, later(2), real.by, "note:c"],
      ],
    );
    expect((await verify()).broken).toEqual([]);
    expect((await store.plans.versions(ours)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test("or nothing of it, when one of them is overtaken", async () => {
    const all = [
      { ...real, acts: [note("note:a")], brings: { plan: plan(0) } },
      { ...real, acts: [note("note:b")], brings: { plan: plan(3) } },
    ];
    expect(await store.register.recordAll(ours, all)).toEqual({
      ok: false,
      error: { kind: "overtaken", latest: 1 },
    });
    expect(await store.register.head(ours)).toMatchObject({ number: 0 });
    expect(await store.plans.versions(ours)).toEqual([]);
  });
}
