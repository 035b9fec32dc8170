import { beforeAll, beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { documentDigest } from "../../../src/app/document.ts";
import type { Assumptions, Forecast } from "../../../src/core/impact/index.ts";
import type { Plan } from "../../../src/core/plan/index.ts";
import { later, noon, type At } from "../databases.ts";
import { readRegion } from "../read-region.ts";

/** What a region writes, no other region sees. */
export function oneRegionContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ({ store, ours, theirs } = await at());
  });

  let plan: Plan;
  beforeAll(async () => {
    ({ plan } = await readRegion());
  });

  let assumptions: Assumptions;
  beforeAll(async () => {
    ({ assumptions } = await readRegion());
  });

  test("nothing leaks from one region to another", async () => {
    const key = {
      planSha256: documentDigest({}),
      assumptionsSha256: documentDigest({}),
      engineVersion: "impact-1",
      seed: 1,
      draws: 1,
    };
    const adopted = {
      adoptedOn: "2024-01-01",
      source: "files" as const,
      createdAt: noon,
      after: 0,
    };
    await store.plans.adopt(theirs, { ...adopted, plan });
    await store.assumptions.keep(theirs, { assumptions, createdAt: noon, after: 0 });
    const run = await store.forecasts.record(theirs, key, {} as Forecast, noon);
    const report = {
      initiative: "a",
      reportedOn: "2026-01-01",
      course: "stuck" as const,
      reason: "Daarom.",
      done: "Niets.",
      next: "Alles.",
      milestones: [],
      reportedBy: "lead" as const,
    };
    await store.progress.recordExamples(theirs, [report], noon);
    const job = await store.jobs.enqueue(theirs, { kind: "a", payload: {}, runAt: noon });

    const seen = await Promise.all([
      store.plans.versions(ours),
      store.plans.latest(ours),
      store.plans.version(ours, 1),
      store.assumptions.versions(ours),
      store.assumptions.latest(ours),
      store.assumptions.version(ours, 1),
      store.forecasts.find(ours, key),
      store.forecasts.run(ours, run.id),
      store.forecasts.runs(ours),
      store.progress.all(ours),
      store.jobs.claim(ours, "w", noon, later(1)),
    ]);
    expect(seen.flat().filter((each) => each !== undefined)).toEqual([]);

    await store.jobs.claim(theirs, "w", noon, later(1));
    expect(await store.jobs.finish(ours, job, "w", noon)).toBe(false);
    const failure = { error: "x", at: noon, retryAt: "never" as const };
    expect(await store.jobs.fail(ours, job, "w", failure)).toBe(false);
    expect(await store.jobs.finish(theirs, job, "w", noon)).toBe(true);
    expect(await store.plans.adopt(ours, { ...adopted, plan })).toMatchObject({
      ok: true,
      value: { number: 1 },
    });
  });
}
