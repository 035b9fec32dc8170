import { describe, expect, test } from "vitest";
import { roundOf, type ChainEntry } from "../../../core/chains/index.ts";
import type { Plan } from "../../../core/plan/index.ts";
import { readAnswers, valuesOf } from "./answers-form.ts";

const plan = {
  municipalities: [{ id: "A" }],
  chains: [
    {
      id: "vallen",
      questions: [
        { id: "plan", counts: { none: 0, partly: 0, fully: 0, unknown: 1 } },
        { id: "lastig" },
      ],
    },
  ],
} as unknown as Plan;
const saved: ChainEntry = {
  kind: "answers",
  year: 2026,
  municipality: "A",
  answers: [
    { chain: "vallen", question: "plan", answer: "partly", explanation: "Bijna." },
    { chain: "vallen", question: "lastig", explanation: "Tijd." },
  ],
  reportedOn: "2026-03-01",
};
const round = (...entries: ChainEntry[]) => roundOf(plan, entries, 2026);
const read = (values: Record<string, string>, ...entries: ChainEntry[]) =>
  readAnswers(values, round(...entries), "A");

describe("the answers in a form", () => {
  test("what is as it was saved is not told again", () => {
    expect(read(valuesOf(round(saved), "A"), saved)).toEqual({ ok: true, value: [] });
  });

  test("a question that is left open says nothing", () => {
    expect(read({ "vallen.plan.toelichting": "" })).toEqual({ ok: true, value: [] });
  });

  test("what differs is told: another answer, other words, words taken away", () => {
    const held = valuesOf(round(saved), "A");
    expect(read({ ...held, "vallen.plan": "fully" }, saved)).toMatchObject({
      value: [{ chain: "vallen", question: "plan", answer: "fully", explanation: "Bijna." }],
    });
    expect(read({ ...held, "vallen.plan.toelichting": "" }, saved)).toEqual({
      ok: true,
      value: [{ chain: "vallen", question: "plan", answer: "partly" }],
    });
    expect(
      read({ ...held, "vallen.lastig": "fully", "vallen.lastig.toelichting": "Geld." }, saved),
    ).toEqual({
      ok: true,
      value: [{ chain: "vallen", question: "lastig", explanation: "Geld." }],
    });
  });

  test("everything that is wrong is said at once", () => {
    const wrong = read(
      { "vallen.plan.toelichting": "Waarom", "vallen.lastig.toelichting": "" },
      saved,
    );
    expect(wrong).toMatchObject({
      error: [
        { field: "vallen.plan", fault: "needs-answer" },
        { field: "vallen.lastig.toelichting", fault: "needs-words" },
      ],
    });
    expect(
      read({ "vallen.plan": "fully", "vallen.plan.toelichting": "x".repeat(601) }),
    ).toMatchObject({ error: [{ field: "vallen.plan.toelichting", fault: "too-long" }] });
  });

  test("last year fills in what is still open, and nothing else", () => {
    const lastYear = roundOf(plan, [{ ...saved, year: 2025 }], 2025);
    const now: ChainEntry = {
      ...saved,
      answers: [{ chain: "vallen", question: "plan", answer: "fully" }],
    };
    expect(valuesOf(round(now), "A", lastYear)).toEqual({
      "vallen.plan": "fully",
      "vallen.plan.toelichting": "",
      "vallen.lastig": "",
      "vallen.lastig.toelichting": "Tijd.",
    });
  });
});
