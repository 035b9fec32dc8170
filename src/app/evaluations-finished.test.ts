import { expect, test } from "vitest";
import { evaluationsFinished } from "./evaluations-finished.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";

const kept = (subject: string, on: string, changes: object = {}) =>
  ({
    subject,
    keptAt: new Date(`${on}T12:00:00Z`),
    outcome: { result: { ok: true } },
    ...changes,
  }) as unknown as KeptEvaluation;
const withdrawn = (on: string) => ({ withdrawn: { at: new Date(`${on}T12:00:00Z`), reason: "-" } });
const refused = { outcome: { result: { ok: false } } };

test("none is a zero that is known, at the last month that has ended", () => {
  expect(evaluationsFinished([], "2026-06-29")).toEqual([{ period: "2026-05", value: 0 }]);
  expect(evaluationsFinished([], "2026-06-30")).toEqual([{ period: "2026-06", value: 0 }]);
  const thisMonth = [kept("initiative:a", "2026-06-02")];
  expect(evaluationsFinished(thisMonth, "2026-06-29")).toEqual([{ period: "2026-05", value: 0 }]);
});

test("an initiative counts once, while an evaluation of it stands", () => {
  const evaluations = [
    kept("initiative:b", "2026-05-31"),
    kept("initiative:a", "2026-04-30", withdrawn("2026-06-30")),
    kept("initiative:c", "2026-03-20", refused),
    kept("initiative:a", "2026-03-10", withdrawn("2026-05-02")),
  ];
  expect(evaluationsFinished(evaluations, "2026-07-01")).toEqual([
    { period: "2026-03", value: 1 },
    { period: "2026-04", value: 1 },
    { period: "2026-05", value: 2 },
    { period: "2026-06", value: 1 },
  ]);
  // As it was known then.
  expect(evaluationsFinished(evaluations, "2026-05-30")).toHaveLength(2);
});
