import { ok, refused, type Result } from "../../kernel/result.ts";
import { fundingSources } from "../funding/index.ts";
import { danglingReferences, indexIds, Plan, zodProblems, type Problem } from "../plan/index.ts";
import { SteeringRules } from "./steering-rules.ts";

/**
 * Reads the rules of steering and tells everything that is wrong with them at once.
 * @param plan the plan whose bodies they are about
 */
export function checkSteering(
  plan: Plan,
  document: unknown,
): Result<SteeringRules, readonly Problem[]> {
  const parsed = SteeringRules.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const rules = parsed.data;
  const problems = [
    ...danglingReferences(SteeringRules, rules, indexIds(Plan, plan).ids, new Map()),
    ...repeated(rules.bodies.map(({ body }) => body)).map((at) => twice("bodies", at, "body")),
    ...repeated(rules.signals.map(({ id }) => id)).map((at) => twice("signals", at, "id")),
    ...strangeSources(plan, rules),
  ];
  return problems.length === 0 ? ok(rules) : refused(problems);
}

/** Places of names that stand earlier in the list too. */
const repeated = (names: readonly string[]) =>
  names.flatMap((name, at) => (names.indexOf(name) < at ? [at] : []));

const twice = (list: string, at: number, field: string): Problem => ({
  path: [list, at, field],
  message: "This is in the list twice",
  remedy: "Keep one of the two",
});

/** Sources of money without a name that the plan does not have, and alternatives that are none. */
function strangeSources(plan: Plan, { funding }: SteeringRules): readonly Problem[] {
  const known = new Set(fundingSources(plan, funding).map(({ id }) => id));
  const planned = new Set(plan.fundingSources.map(({ id }) => id));
  return (funding?.sources ?? []).flatMap(({ id, name, alternatives }, at) => [
    ...(name === undefined && !planned.has(id)
      ? [nameless(["funding", "sources", at, "id"], id)]
      : []),
    ...alternatives.flatMap((other, index) =>
      known.has(other) ? [] : [nameless(["funding", "sources", at, "alternatives", index], other)],
    ),
  ]);
}

const nameless = (path: Problem["path"], id: string): Problem => ({
  path,
  message: `The plan has no source of money "${id}"`,
  remedy: "Use the id of a source of the plan, or list it here with a name",
});
