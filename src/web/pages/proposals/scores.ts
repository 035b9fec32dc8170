import {
  criteria,
  type Criterion,
  type Proposal,
  type ProposalAct,
} from "../../../core/proposals/index.ts";
import { longestWords } from "../../../core/register/index.ts";
import { written, type Answers } from "../../sent-answers.ts";

export const scoreField = (criterion: Criterion) => `score-${criterion}`;
export const scoreWhyField = (criterion: Criterion) => `waarom-${criterion}`;

/** The scores in a form: all three, none, or not complete. */
export function scoresIn(
  answers: Answers,
): Extract<ProposalAct, { kind: "proposal-scored" }> | "incomplete" | undefined {
  const given = criteria.map((one) => Number(answers[scoreField(one)] ?? ""));
  if (given.every((score) => score === 0)) return undefined;
  if (!given.every((score) => Number.isInteger(score) && score >= 1 && score <= 5))
    return "incomplete";
  const [impact, feasibility, evidence] = given as [number, number, number];
  const reasons = criteria.flatMap((one) => {
    const reason = written(answers, scoreWhyField(one))?.slice(0, longestWords);
    return reason === undefined ? [] : [[one, reason]];
  });
  return {
    kind: "proposal-scored",
    data: { impact, feasibility, evidence },
    words: Object.fromEntries(reasons) as Partial<Record<Criterion, string>>,
  };
}

/** The scores of a proposal as they stand in the form that changes them. */
export const scoreAnswers = ({ scores }: Proposal): Answers =>
  scores === undefined
    ? {}
    : Object.fromEntries(
        criteria.flatMap((one) => [
          [scoreField(one), String(scores[one].score)],
          [scoreWhyField(one), scores[one].reason ?? ""],
        ]),
      );
