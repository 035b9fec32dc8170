import type { Indicator, IndicatorState } from "../../../core/indicators/index.ts";
import { choice, type Choice } from "../../choice.ts";

/** What a reader can narrow the monitor down by; the names are those in the address. */
export interface MonitorChoice {
  readonly line: Choice;
  readonly level: Choice;
  readonly challenge: Choice;
  readonly owner: Choice;
}

export const levels = [
  "region",
  "institution",
  "plan",
] as const satisfies readonly Indicator["level"][];

/** The part of the address for an owner: "body:tactisch-overleg"; `nobody` while it is open. */
export const nobody = "niemand";
export function ownerKey({ owner }: Indicator): string {
  if ("body" in owner) return `body:${owner.body}`;
  return "organisation" in owner ? `organisation:${owner.organisation}` : nobody;
}

export function monitorChoice(
  query: URLSearchParams,
  states: readonly IndicatorState[],
): MonitorChoice {
  const indicators = states.map(({ indicator }) => indicator);
  return {
    line: choice(
      query,
      "lijn",
      indicators.map(({ line }) => line),
    ),
    level: choice(query, "niveau", levels),
    challenge: choice(
      query,
      "opgave",
      indicators.flatMap(({ challenges }) => challenges),
    ),
    owner: choice(query, "eigenaar", indicators.map(ownerKey)),
  };
}

/** The indicators that meet every choice. */
export function select(
  states: readonly IndicatorState[],
  { line, level, challenge, owner }: MonitorChoice,
): readonly IndicatorState[] {
  return states.filter(
    ({ indicator }) =>
      (line.value === undefined || indicator.line === line.value) &&
      (level.value === undefined || indicator.level === level.value) &&
      (challenge.value === undefined || indicator.challenges.includes(challenge.value)) &&
      (owner.value === undefined || ownerKey(indicator) === owner.value),
  );
}
