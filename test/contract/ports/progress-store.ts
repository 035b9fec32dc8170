import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `ProgressStore` does. */
export function progressStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  beforeEach(async () => {
    ({ store, ours } = await at());
  });

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
}
