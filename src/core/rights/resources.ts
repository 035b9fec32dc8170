import type { Plan, PlanLookup } from "../plan/index.ts";
import type { ResourceFor } from "./rights.ts";

/** A body as something to act on, with the bodies that it reports to; nothing when unknown. */
export function bodyResource(
  { bodies }: Pick<Plan, "bodies">,
  id: string,
): ResourceFor<"read-meeting"> | undefined {
  const reportsTo = new Map(bodies.map((body) => [body.id, body.reportsTo]));
  if (!reportsTo.has(id)) return undefined;
  const above: string[] = [];
  for (
    let next = reportsTo.get(id);
    next !== undefined && !above.includes(next);
    next = reportsTo.get(next)
  )
    above.push(next);
  return { kind: "body", id, above };
}

/** An initiative, or a priority without one, as something to act on; nothing when unknown. */
export function initiativeResource(
  lookup: PlanLookup,
  id: string,
): ResourceFor<"report-progress"> | undefined {
  const initiative = lookup.initiative(id);
  const priority = lookup.priority(id) ?? lookup.priorityOf(id);
  if (initiative === undefined && priority === undefined) return undefined;
  const roles = lookup.rolesIn({
    ...(initiative && { initiative }),
    ...(priority && { priority }),
  });
  const leads = roles.filter((role) => role.as === "lead").map((role) => role.organisation);
  return { kind: "initiative", id, leads };
}
