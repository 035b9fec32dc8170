import {
  bodyResource,
  can,
  initiativeResource,
  type Actor,
  type ResourceFor,
} from "../../../core/rights/index.ts";
import type { Signal } from "../../../core/signals/index.ts";
import type { RegionView } from "../../region-view.ts";

/** Where an answer is sent: the address names the right that it asks for. */
export type AnswerWay = "kartrekker" | "overleg";

export const answerWay = ({ place }: Signal): AnswerWay =>
  place.step.kind === "lead" ? "kartrekker" : "overleg";

/** The initiative whose lead is asked; nothing when a body is. */
export function askedInitiative(
  { lookup }: Pick<RegionView, "lookup">,
  signal: Signal | undefined,
): ResourceFor<"answer-own-signal"> | undefined {
  const step = signal?.place.step;
  return step?.kind === "lead" ? initiativeResource(lookup, step.initiative) : undefined;
}

/** The body that is asked; nothing when a lead is. */
export function askedBody(
  { plan }: Pick<RegionView, "plan">,
  signal: Signal | undefined,
): ResourceFor<"answer-signal"> | undefined {
  const step = signal?.place.step;
  return step?.kind === "body" ? bodyResource(plan, step.body) : undefined;
}

/** Whether somebody is the one who is asked, or answers for them. */
export function mayAnswer(actor: Actor, view: RegionView, signal: Signal): boolean {
  const initiative = askedInitiative(view, signal);
  if (initiative !== undefined) return can(actor, "answer-own-signal", initiative);
  const body = askedBody(view, signal);
  return body !== undefined && can(actor, "answer-signal", body);
}
