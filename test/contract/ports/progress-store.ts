import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { OpenStore } from "../../../src/adapters/postgres/index.ts";
import type { ProgressReport } from "../../../src/core/progress/index.ts";
import { later, noon, type At } from "../databases.ts";

/** What every `ProgressStore` does. */
export function progressStoreContract(at: At): void {
  let store: OpenStore;
  let ours: string;
  beforeEach(async () => {
    ({ store, ours } = await at());
  });

  const report = (initiative: string, reportedOn: string): ProgressReport => ({
    initiative,
    reportedOn,
    course: "on-course",
    done: "Twee wijkteams zijn begonnen.\u2028“Goed zo”",
    next: "Het derde team begint in mei.",
    milestones: [],
    reportedBy: "lead",
  });
  const real = (after: string, minutes = 0) => ({
    isExample: false,
    recordedAt: later(minutes),
    submission: randomUUID(),
    after,
  });
  const record = async (...args: Parameters<OpenStore["progress"]["record"]>) => {
    const recorded = await store.progress.record(...args);
    if (!recorded.ok) throw new Error(recorded.error.kind);
    return recorded.value;
  };

  test("a report comes back as it went in", async () => {
    const full: ProgressReport = {
      ...report("thuis", "2026-02-28"),
      course: "stuck",
      reason: "Er is geen ruimte.",
      milestones: [
        { milestone: "thuis/1.1", is: "done", on: "2026-02-01" },
        { milestone: "thuis/1.2", is: "expected", on: "2026-07-01" },
      ],
      help: { bodies: ["to"], organisations: [], what: "Een besluit." },
      reportedBy: "programme-office",
    };
    const recorded = await record(ours, full, real("none"));
    expect(recorded).toEqual({ ...full, id: recorded.id, isExample: false, recordedAt: noon });
    const plain = await record(ours, report("school", "2026-02-27"), real("none"));
    expect(await store.progress.all(ours)).toEqual([recorded, plain]);
  });

  test("the newest is the last by day, then by moment", async () => {
    const first = await record(ours, report("a", "2026-02-02"), real("none"));
    const other = await record(ours, report("b", "2026-01-01"), real("none", 1));
    const corrected = await record(ours, report("a", "2026-02-02"), real(first.id, 2));
    const older = await record(ours, report("a", "2026-02-01"), real(corrected.id, 3));
    expect((await store.progress.all(ours)).map(({ id }) => id)).toEqual(
      [corrected, first, older, other].map(({ id }) => id),
    );
  });

  test("what is sent twice is recorded once, also at the same moment", async () => {
    const once = real("none");
    const all = await Promise.all(
      [1, 2, 3].map(() => record(ours, report("a", "2026-02-02"), once)),
    );
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await store.progress.all(ours)).toHaveLength(1);
  });

  test("of two who write at once the second hears what the first said", async () => {
    const answers = await Promise.all(
      [1, 2].map((minutes) =>
        store.progress.record(ours, report("a", "2026-02-02"), real("none", minutes)),
      ),
    );
    const [kept] = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
    const told = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
    expect(told).toEqual([{ kind: "reported-meanwhile", latest: kept }]);
    expect(await store.progress.all(ours)).toHaveLength(1);
    await record(ours, report("a", "2026-02-02"), real(kept!.id, 3));
    expect(await store.progress.all(ours)).toHaveLength(2);
  });

  test("a report on one initiative does not stand in the way of another", async () => {
    await record(ours, report("a", "2026-02-02"), real("none"));
    await record(ours, report("b", "2026-02-02"), real("none", 1));
    expect(await store.progress.all(ours)).toHaveLength(2);
  });

  test("examples are recorded once, and stand in nobody's way", async () => {
    await store.progress.recordExamples(ours, [report("a", "2026-05-01")], noon);
    await store.progress.recordExamples(ours, [report("b", "2026-05-01")], noon);
    await record(ours, report("a", "2026-01-01"), real("none"));
    expect(
      (await store.progress.all(ours)).map(({ initiative, isExample }) => [initiative, isExample]),
    ).toEqual([
      ["a", true],
      ["a", false],
    ]);
  });
}
