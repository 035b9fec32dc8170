import { ok, refused, type Result } from "../../kernel/result.ts";
import { danglingReferences, indexIds, Plan, zodProblems, type Problem } from "../plan/index.ts";
import { Assumptions, subjectOf } from "./assumptions.ts";
import { baselineProblems } from "./check-baseline.ts";
import { deliveryProblems } from "./check-delivery.ts";
import { mechanismProblems } from "./check-mechanisms.ts";
import { spreadProblems } from "./check-spreads.ts";
import type { Subject } from "./engine/forecast.ts";

/**
 * Reads assumptions from plain data and reports everything that is wrong with them at once.
 * Shape first: what the fields mean together is only judged when each is well-formed.
 * @param plan the plan they belong to
 */
export function checkAssumptions(
  plan: Plan,
  document: unknown,
): Result<Assumptions, readonly Problem[]> {
  const parsed = Assumptions.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const assumptions = parsed.data;
  const { ids } = indexIds(Plan, plan);
  const lineCounts = new Map(
    plan.documents.flatMap((d) => (d.lineCount === undefined ? [] : [[d.id, d.lineCount]])),
  );
  const problems = [
    ...wrongRegion(plan, assumptions),
    ...danglingReferences(Assumptions, assumptions, ids, lineCounts),
    ...spreadProblems(assumptions),
    ...baselineProblems(plan, assumptions),
    ...mechanismProblems(assumptions),
    ...subjectProblems(plan, assumptions),
    ...deliveryProblems(plan, assumptions),
  ];
  return problems.length === 0 ? ok(assumptions) : refused(problems);
}

function wrongRegion(plan: Plan, { region }: Assumptions): Problem[] {
  if (region === plan.region.id) return [];
  return [
    {
      path: ["region"],
      message: `These assumptions are for "${region}", the plan is of "${plan.region.id}"`,
      remedy: `Write region: ${plan.region.id}, if they are meant for this plan`,
    },
  ];
}

/** Each initiative, and each priority that the list does not have, is dealt with exactly once. */
function subjectProblems(plan: Plan, { initiatives }: Assumptions): Problem[] {
  const listed = new Map(plan.priorities.map(({ id, initiative }) => [id, initiative]));
  const seen = new Map<Subject, number>();
  const problems: Problem[] = [];
  for (const [i, assumption] of initiatives.entries()) {
    const path = ["initiatives", i];
    const { initiative, priority } = assumption;
    if ((initiative === undefined) === (priority === undefined)) {
      problems.push({
        path,
        message: "An assumption is about one initiative or about one priority",
        remedy: 'Give it either "initiative" or "priority", not both',
      });
      continue;
    }
    const entry = priority === undefined ? undefined : listed.get(priority);
    if (entry !== undefined)
      problems.push({
        path: [...path, "priority"],
        message: `The priority "${priority}" is the initiative "${entry}" of the list`,
        remedy: `Write initiative: ${entry} instead`,
      });
    const subject = subjectOf(assumption);
    const earlier = seen.get(subject);
    if (earlier !== undefined)
      problems.push({
        path,
        message: `"${subject}" already stands at initiatives.${earlier}`,
        remedy: "Keep one of the two, or join their mechanisms",
      });
    seen.set(subject, i);
  }
  const expected: Subject[] = [
    ...plan.initiatives.map(({ id }): Subject => `initiative:${id}`),
    ...plan.priorities.flatMap(({ id, initiative }): Subject[] =>
      initiative === undefined ? [`priority:${id}`] : [],
    ),
  ];
  for (const subject of expected)
    if (!seen.has(subject))
      problems.push({
        path: ["initiatives"],
        message: `Nothing is assumed about "${subject}"`,
        remedy: "Add its mechanisms, or noEffect with the reason why it has none",
      });
  return problems;
}
