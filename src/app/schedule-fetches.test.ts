import { describe, expect, test } from "vitest";
import { IndicatorSet } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import { memoryStore } from "./memory-store.test-data.ts";
import type { JobQueue } from "./ports/job-queue.ts";
import { isDue, scheduleFetches } from "./schedule-fetches.ts";

const table = {
  kind: "odata-v3",
  host: "https://opendata.cbs.nl",
  table: "1A",
  area: { always: "NL" },
};
const file = { kind: "file-of-region", path: "a.csv", template: "t", retrievedOn: "2026-01-01" };
const source = (id: string, connector: object, rhythm = "year") => ({
  id,
  title: id,
  publisher: "P",
  licence: "CC BY 4.0",
  connector,
  rhythm,
  delayMonths: 0,
  origin: ["x"],
});
const set = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [
    source("yearly", table),
    source("once", table, "once"),
    source("file", file),
    source("people", { kind: "entry" }),
  ],
  measures: [],
  indicators: [],
});
const now = new Date("2026-06-15T12:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

describe("a source is due", () => {
  const due = (id: string, fetchedDaysAgo: number | "never" | "failed", lastPeriod: string) =>
    isDue(
      set.sources.find((each) => each.id === id)!,
      [{ source: id, lastPeriod, retrievedAt: ago(50) } as Snapshot],
      fetchedDaysAgo === "never"
        ? []
        : [
            {
              source: id,
              triedAt: now,
              ...(fetchedDaysAgo !== "failed" && { succeededAt: ago(fetchedDaysAgo) }),
            },
          ],
      now,
    );
  test.each([
    ["that was never fetched", "yearly", "never", "2025", true],
    ["that never succeeded", "yearly", "failed", "2025", true],
    ["a day later when it owes a year", "yearly", 1, "2024", true],
    ["not sooner", "yearly", 0.9, "2024", false],
    ["a month later when it owes nothing", "yearly", 30, "2025", true],
    ["not sooner when it owes nothing", "yearly", 29, "2025", false],
    ["never again when it published once", "once", 4000, "2020", false],
    ["every day when it is a file of the region", "file", 1, "2025", true],
    ["never when people deliver", "people", "never", "2020", false],
  ] as const)("%s", (_, id, fetched, lastPeriod, expected) => {
    expect(due(id, fetched, lastPeriod)).toBe(expected);
  });
});

test("every source that is due is asked for, one job each", async () => {
  const { observations, fetches } = memoryStore();
  await fetches.succeeded("r", "once", ago(10));
  const asked: unknown[] = [];
  const jobs = {
    async enqueueOnce(region, key, job) {
      asked.push([region, key, job.kind, job.payload]);
      return key !== "file"; // The other is still waiting.
    },
  } satisfies Partial<JobQueue> as unknown as JobQueue;
  expect(await scheduleFetches({ observations, fetches, jobs }, "r", set, now)).toEqual(["yearly"]);
  expect(asked).toEqual([
    ["r", "yearly", "fetch-source", { source: "yearly" }],
    ["r", "file", "fetch-source", { source: "file" }],
  ]);
});
