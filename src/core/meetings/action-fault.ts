import type { Action } from "./action.ts";
import type { ActionAct } from "./decision-act.ts";

/** Why something cannot be done with an action. */
export type ActionFault =
  /** It was finished or dropped before. */
  | { readonly kind: "ended" }
  | { readonly kind: "day-passed" }
  | { readonly kind: "day-to-come" }
  | { readonly kind: "same-day" }
  | { readonly kind: "same-owner" };

/** What can be done with an action that was assigned. */
export type Followup = Exclude<ActionAct, { kind: "action-assigned" }>;

/**
 * What stands in the way of doing something with an action, if anything.
 * @param today YYYY-MM-DD
 */
export function mayActOn(action: Action, act: Followup, today: string): ActionFault | undefined {
  if (action.state.kind !== "open") return { kind: "ended" };
  switch (act.kind) {
    case "action-moved":
      if (act.data.due < today) return { kind: "day-passed" };
      return act.data.due === action.due ? { kind: "same-day" } : undefined;
    case "action-handed-over":
      return act.data.owner === action.owner ? { kind: "same-owner" } : undefined;
    case "action-finished":
      return act.data.on > today ? { kind: "day-to-come" } : undefined;
    case "action-dropped":
      return undefined;
  }
}
