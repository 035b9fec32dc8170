import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { regionFolder } from "../../src/adapters/region-files/region-folder.ts";
import type { OpenStore } from "../../src/adapters/postgres/index.ts";
import { documentDigest, documentText } from "../../src/app/document.ts";
import type { Forecast } from "../../src/core/impact/index.ts";
import type { Assumptions } from "../../src/core/impact/index.ts";
import type { Plan } from "../../src/core/plan/index.ts";
import { onEveryDatabase, opened } from "./databases.ts";

const noon = new Date("2026-03-01T12:00:00.123Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let plan: Plan;
let assumptions: Assumptions;
beforeAll(async () => {
  const folder = regionFolder("regions/rijk-van-nijmegen");
  const read = await folder.readPlan();
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  plan = read.value;
  const assumed = await folder.readAssumptions(plan);
  if (!assumed.ok) throw new Error(JSON.stringify(assumed.error));
  assumptions = assumed.value;
});

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

  /** Two regions that no other test knows. */
  let ours: string;
  let theirs: string;
  beforeEach(async () => {
    ours = `ours-${randomUUID()}`;
    theirs = `theirs-${randomUUID()}`;
    await store.regions.register(ours, "Ours", noon);
    await store.regions.register(theirs, "Theirs", noon);
  });

  describe("regions", () => {
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
  });

  describe("plans", () => {
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

    test("versions grow by one, and are read as of a day", async () => {
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
      const nameOn = async (day: string) =>
        (await store.plans.inForceOn(ours, day))?.plan.region.name;
      expect(await nameOn("2023-12-21")).toBeUndefined();
      expect(await nameOn("2023-12-22")).toBe(plan.region.name);
      expect(await nameOn("2025-05-31")).toBe(plan.region.name);
      expect(await nameOn("2025-06-01")).toBe("Renamed");
      expect((await store.plans.version(ours, 1))?.plan.region.name).toBe(plan.region.name);
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
  });

  describe("assumptions", () => {
    test("come back exactly as they went in, as versions", async () => {
      const kept = await store.assumptions.keep(ours, { assumptions, createdAt: noon, after: 0 });
      expect(kept).toMatchObject({ ok: true, value: { number: 1 } });
      const latest = await store.assumptions.latest(ours);
      expect(documentText(latest!.assumptions)).toBe(documentText(assumptions));
      expect(latest!.version.sha256).toBe(documentDigest(assumptions));
      expect(
        await store.assumptions.keep(ours, { assumptions, createdAt: noon, after: 0 }),
      ).toEqual({ ok: false, error: { kind: "overtaken", latest: 1 } });
      expect(await store.assumptions.version(ours, 1)).toEqual(latest);
      expect(await store.assumptions.versions(ours)).toEqual([latest!.version]);
    });
  });

  describe("forecasts", () => {
    const key = {
      planSha256: documentDigest({ plan: 1 }),
      assumptionsSha256: documentDigest({ assumptions: 1 }),
      engineVersion: "impact-1",
      seed: Number.MAX_SAFE_INTEGER,
      draws: 10_000,
    };
    // What jsonb would change: the order of fields, and how numbers are written.
    const forecast = JSON.parse(
      '{"years":[2032],"draws":1e4,"engine":"impact-1","b":0.1,"a":1e-7,"aa":[1e21,-0.5,{"z":1,"y":2}]}',
    ) as Forecast;

    test("a forecast that was made stays on record", async () => {
      const run = await store.forecasts.record(ours, key, forecast, noon);
      expect(run).toEqual({ ...key, id: run.id, madeAt: noon });
      const other = { ...forecast, draws: 1 };
      expect(await store.forecasts.record(ours, key, other, later(1))).toEqual(run);
      const found = await store.forecasts.find(ours, key);
      expect(found!.run).toEqual(run);
      expect(JSON.stringify(found!.forecast)).toBe(JSON.stringify(forecast));
      expect(await store.forecasts.run(ours, run.id)).toEqual(found);
    });

    test("every part of the key counts", async () => {
      await store.forecasts.record(ours, key, forecast, noon);
      const sha = documentDigest({ other: 1 });
      const changes: Partial<typeof key>[] = [
        { planSha256: sha },
        { assumptionsSha256: sha },
        { engineVersion: "impact-2" },
        { seed: 1 },
        { draws: 1 },
      ];
      for (const [minute, change] of changes.entries()) {
        expect(await store.forecasts.find(ours, { ...key, ...change })).toBeUndefined();
        await store.forecasts.record(ours, { ...key, ...change }, forecast, later(minute + 1));
      }
      const runs = await store.forecasts.runs(ours);
      expect(runs).toHaveLength(6);
      expect(runs.map(({ madeAt }) => madeAt)).toEqual(
        [5, 4, 3, 2, 1, 0].map((minute) => later(minute)),
      );
    });

    test("a figure that is not a number is refused, not kept as unknown", async () => {
      const broken = { ...forecast, draws: Number.NaN };
      await expect(store.forecasts.record(ours, key, broken, noon)).rejects.toThrow(RangeError);
      expect(await store.forecasts.runs(ours)).toEqual([]);
    });
  });

  describe("progress", () => {
    const report = (initiative: string, reportedOn: string) => ({
      initiative,
      reportedOn,
      course: "on-course" as const,
      done: "Twee wijkteams zijn begonnen.\u2028“Goed zo”",
      next: "Het derde team begint in mei.",
    });
    const real = { isExample: false, recordedAt: noon };
    const example = { isExample: true, recordedAt: noon };

    test("a report comes back as it went in", async () => {
      const recorded = await store.progress.record(ours, report("thuis", "2026-02-28"), real);
      expect(recorded).toEqual({ ...report("thuis", "2026-02-28"), id: recorded.id, ...real });
      expect(await store.progress.history(ours, "thuis")).toEqual([recorded]);
    });

    test("the latest is the last by day, then by moment", async () => {
      await store.progress.record(ours, report("b", "2026-01-01"), real);
      await store.progress.record(ours, report("a", "2026-02-02"), real);
      const corrected = { isExample: false, recordedAt: later(1) };
      const last = await store.progress.record(
        ours,
        { ...report("a", "2026-02-02"), course: "stuck" },
        corrected,
      );
      await store.progress.record(ours, report("a", "2026-02-01"), {
        isExample: false,
        recordedAt: later(2),
      });
      const latest = await store.progress.latest(ours);
      expect(latest.map(({ initiative }) => initiative)).toEqual(["a", "b"]);
      expect(latest[0]).toEqual(last);
      expect(
        (await store.progress.history(ours, "a")).map(({ reportedOn, course }) => [
          reportedOn,
          course,
        ]),
      ).toEqual([
        ["2026-02-02", "stuck"],
        ["2026-02-02", "on-course"],
        ["2026-02-01", "on-course"],
      ]);
    });

    test("an example is never shown once a lead has really reported", async () => {
      await store.progress.record(ours, report("a", "2026-05-01"), example);
      await store.progress.record(ours, report("b", "2026-05-01"), example);
      await store.progress.record(ours, report("a", "2026-01-01"), real);
      expect(
        (await store.progress.latest(ours)).map(({ initiative, isExample }) => [
          initiative,
          isExample,
        ]),
      ).toEqual([
        ["a", false],
        ["b", true],
      ]);
    });
  });

  describe("jobs", () => {
    const job = (kind: string, minutes = 0) => ({
      kind,
      payload: { list: [1, "twee", null], kind },
      runAt: later(minutes),
    });

    test("are claimed once, in order of when they are due, not before", async () => {
      await store.jobs.enqueue(ours, job("second", 2));
      const first = await store.jobs.enqueue(ours, job("first", 1));
      expect(await store.jobs.claim(ours, "w", noon, later(10))).toBeUndefined();
      expect(await store.jobs.claim(ours, "w", later(3), later(10))).toEqual({
        id: first,
        kind: "first",
        payload: { list: [1, "twee", null], kind: "first" },
        attempts: 1,
        lockedUntil: later(10),
      });
      expect((await store.jobs.claim(ours, "w", later(3), later(10)))?.kind).toBe("second");
      expect(await store.jobs.claim(ours, "w", later(3), later(10))).toBeUndefined();
    });

    test("ten workers at once get ten different jobs", async () => {
      for (let index = 0; index < 10; index++) await store.jobs.enqueue(ours, job(`job ${index}`));
      const claimed = await Promise.all(
        Array.from({ length: 10 }, (_, worker) =>
          store.jobs.claim(ours, `worker ${worker}`, noon, later(10)),
        ),
      );
      const kinds = claimed.map((each) => each?.kind ?? "none");
      expect(kinds.toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => `job ${index}`));
    });

    test("of another region are not in the way", async () => {
      await store.jobs.enqueue(theirs, job("theirs", -60));
      await store.jobs.enqueue(ours, job("ours"));
      expect((await store.jobs.claim(ours, "w", noon, later(10)))?.kind).toBe("ours");
    });

    test("a worker that dies loses its job to another, and can no longer finish it", async () => {
      const id = await store.jobs.enqueue(ours, job("a"));
      await store.jobs.claim(ours, "dead", noon, later(10));
      expect(await store.jobs.claim(ours, "next", later(10), later(20))).toBeUndefined();
      expect(await store.jobs.claim(ours, "next", later(11), later(20))).toMatchObject({
        id,
        attempts: 2,
      });
      expect(await store.jobs.finish(ours, id, "dead", later(12))).toBe(false);
      expect(await store.jobs.finish(ours, id, "next", later(12))).toBe(true);
      expect(await store.jobs.claim(ours, "next", later(60), later(70))).toBeUndefined();
    });

    test("a failed job comes back when it is told to, or never", async () => {
      const id = await store.jobs.enqueue(ours, job("a"));
      const fail = (retryAt: Date | "never") =>
        store.jobs.fail(ours, id, "w", { error: "no network", at: noon, retryAt });
      await store.jobs.claim(ours, "w", noon, later(10));
      expect(await fail(later(5))).toBe(true);
      expect(await fail(later(5))).toBe(false);
      expect(await store.jobs.claim(ours, "w", later(4), later(10))).toBeUndefined();
      expect(await store.jobs.claim(ours, "w", later(5), later(10))).toMatchObject({ attempts: 2 });
      await fail("never");
      expect(await store.jobs.claim(ours, "w", later(60), later(70))).toBeUndefined();
    });
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
      done: "Niets.",
      next: "Alles.",
    };
    await store.progress.record(theirs, report, { isExample: false, recordedAt: noon });
    const job = await store.jobs.enqueue(theirs, { kind: "a", payload: {}, runAt: noon });

    const seen = await Promise.all([
      store.plans.versions(ours),
      store.plans.latest(ours),
      store.plans.version(ours, 1),
      store.plans.inForceOn(ours, "2026-01-01"),
      store.assumptions.versions(ours),
      store.assumptions.latest(ours),
      store.assumptions.version(ours, 1),
      store.forecasts.find(ours, key),
      store.forecasts.run(ours, run.id),
      store.forecasts.runs(ours),
      store.progress.history(ours, "a"),
      store.progress.latest(ours),
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
});
