import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Forecasting, RegionNow } from "./live-region.ts";
import { regionOn } from "./region-on.ts";
import {
  changedOn,
  regionNow,
  stopped,
  storeOf,
  twoVersions,
} from "../../test/sample/two-versions.ts";

const today = "2026-11-22";
const yesterday = "2026-11-21";
let data: Awaited<ReturnType<typeof twoVersions>>;
let now: RegionNow;

beforeAll(async () => {
  data = await twoVersions();
  now = regionNow(data.kept[0]!, data.set, today);
});

const forecasting: Forecasting = {
  draws: 50,
  seed: 1,
  clock: () => new Date(`${today}T10:00:00Z`),
  make: async () => undefined,
};
const on = (day: string, of = now, store = storeOf(data.kept)) =>
  regionOn(store, of, forecasting, day);

test.each([
  ["2026-05-31", 1, false],
  [changedOn, 2, true],
  [yesterday, 2, true],
])("on %s version %s was in force", async (day, number, hasEnded) => {
  const then = await on(day);
  if (!then.ok) throw new Error(then.error.kind);
  const { version, plan, expectedOn, measured, today: its } = then.value;
  expect(version.number).toBe(number);
  expect(plan.initiatives.find(({ id }) => id === stopped)?.course !== undefined).toBe(hasEnded);
  expect(its).toBe(day);
  expect(measured?.monitor.knownOn).toBe(day);
  expect(expectedOn).toBeUndefined();
});

test("a day before the first forecast shows the first, and says of when it is", async () => {
  expect(await on("2024-06-01")).toMatchObject({
    ok: true,
    value: { version: { number: 1 }, expectedOn: "2026-01-15" },
  });
});

test("a day before the plan says when it was adopted", async () => {
  expect(await on("2023-12-21")).toEqual({
    ok: false,
    error: { kind: "before-the-plan", adoptedOn: "2023-12-22" },
  });
});

test("a version that nobody made a forecast of waits until it can be made", async () => {
  const store = storeOf(data.kept);
  const forecasts = { ...store.forecasts, runs: async () => [], find: async () => undefined };
  expect(await on(changedOn, now, { ...store, forecasts })).toEqual({
    ok: false,
    error: { kind: "busy" },
  });
});

test("yesterday stays as it was, whatever is recorded today", async () => {
  const before = await on(yesterday);
  const moment = fc
    .integer({ min: 0, max: 86_399_999 })
    .map((after) => new Date(Date.parse(`${yesterday}T23:00:00Z`) + after));
  const report = fc.record({
    initiative: fc.constant(stopped),
    // What is reported today may be about an earlier day.
    reportedOn: fc.constantFrom("2026-10-01", yesterday, today),
    isExample: fc.constant(false),
    recordedAt: moment,
  });
  const entry = fc.record({
    isExample: fc.constant(false),
    recordedAt: moment,
    entry: fc.object(),
  });
  const evaluation = fc.record({ keptAt: moment });
  const snapshot = fc.record({ acceptedAt: moment });
  const version = fc.record({
    adoptedOn: fc.constantFrom(changedOn, yesterday, today, "2027-01-01"),
    createdAt: moment,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(report),
      fc.array(entry),
      fc.array(evaluation),
      fc.array(snapshot),
      fc.array(version),
      async (reports, chainEntries, evaluations, snapshots, versions) => {
        const kept = [
          ...versions.map((one, at) => ({
            ...data.kept[0]!,
            version: { ...data.kept[0]!.version, ...one, number: 3 + at },
            expected: { ...data.kept[0]!.expected, madeAt: one.createdAt },
          })),
          ...data.kept,
        ];
        const later = {
          ...now,
          reports,
          chainEntries,
          evaluations,
          measured: { ...now.measured!, snapshots },
        } as unknown as RegionNow;
        expect(await on(yesterday, later, storeOf(kept))).toEqual(before);
      },
    ),
    { numRuns: 50 },
  );
});
