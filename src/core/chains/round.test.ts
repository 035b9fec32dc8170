import { array, assert, constantFrom, integer, option, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { givenAnswers, type ChainEntry } from "./chain-entry.ts";
import { examplePlan } from "./example-plan.ts";
import { movement, step } from "./movement.ts";
import { roundOf, roundTotal, roundYears, standing, unanswered } from "./round.ts";
import { asked } from "./tally.ts";

const told = (
  year: number,
  municipality: string,
  answer: (typeof givenAnswers)[number],
  question = "plan",
): ChainEntry => ({
  kind: "answers",
  year,
  municipality,
  answers: [{ chain: "vallen", question, answer }],
  reportedOn: `${year}-11-01`,
});

describe("a round", () => {
  test("who did not answer is missing: not unknown, and not left out", () => {
    const round = roundOf(examplePlan, [told(2025, "A", "unknown")], 2025);
    expect(standing(round, round.questions[0]!)).toEqual({
      fully: 0,
      partly: 0,
      none: 0,
      unknown: 1,
      missing: 1,
    });
    expect(unanswered(round, "A").map(({ question }) => question.id)).toEqual(["bereik"]);
    expect(unanswered(round, "B")).toHaveLength(2);
  });

  test("the last answer counts, and answers of another year do not", () => {
    const entries = [
      told(2025, "A", "none"),
      told(2025, "A", "partly"),
      told(2024, "A", "fully"),
      told(2025, "A", "fully", "bereik"),
    ];
    const [plan, reach] = roundOf(examplePlan, entries, 2025).questions;
    expect(plan!.given.get("A")?.answer).toBe("partly");
    expect(reach!.given.get("A")?.answer).toBe("fully");
    expect(roundYears(entries)).toEqual([2025, 2024]);
  });

  test("a question in words is not counted", () => {
    const words: ChainEntry = {
      kind: "answers",
      year: 2025,
      municipality: "A",
      answers: [{ chain: "vallen", question: "lastig", explanation: "Te weinig tijd." }],
      reportedOn: "2025-11-01",
    };
    const round = roundOf(examplePlan, [words], 2025);
    expect(roundTotal(round).missing).toBe(4);
    expect(round.questions[2]!.given.get("A")).toEqual({
      explanation: "Te weinig tijd.",
      reportedOn: "2025-11-01",
    });
  });
});

describe("from one round to another", () => {
  test.each([
    ["none", "partly", "forward"],
    ["fully", "partly", "back"],
    ["partly", "partly", "same"],
    ["unknown", "fully", "unclear"],
    ["fully", "unknown", "unclear"],
    [undefined, "fully", "unclear"],
  ] as const)("%s, then %s: %s", (earlier, later, moved) => {
    expect(step(earlier, later)).toBe(moved);
  });
});

test("whatever is answered, each municipality counts once for each question", () => {
  const entry = record({
    year: constantFrom(2024, 2025),
    municipality: constantFrom("A", "B"),
    answer: constantFrom(...givenAnswers),
    question: option(constantFrom("plan", "bereik"), { nil: undefined }),
    times: integer({ min: 1, max: 3 }),
  });
  assert(
    property(array(entry), (all) => {
      const entries = all.flatMap(({ year, municipality, answer, question, times }) =>
        Array.from({ length: times }, () => told(year, municipality, answer, question)),
      );
      const [earlier, later] = [2024, 2025].map((year) => roundOf(examplePlan, entries, year));
      expect(asked(roundTotal(later!))).toBe(4);
      const { forward, back, same, unclear } = movement(earlier!, later!);
      expect(forward + back + same + unclear).toBe(4);
      const open = ["A", "B"].flatMap((municipality) => unanswered(later!, municipality));
      expect(open).toHaveLength(roundTotal(later!).missing);
    }),
  );
});
