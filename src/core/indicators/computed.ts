import {
  missing,
  type MissingReason,
  type PublicationState,
  type Value,
} from "../observations/index.ts";
import type { OnTodaysBoundaries } from "./boundaries.ts";
import type { PointWarning } from "./monitor.ts";

/** A value on its way through a formula, with everything that must not get lost on the way. */
export interface Computed {
  readonly value: Value;
  readonly state: PublicationState;
  readonly warnings: readonly PointWarning[];
  readonly snapshots: readonly string[];
  readonly knownFrom: Date;
  readonly revised: boolean;
}

export function fromObservation(observation: OnTodaysBoundaries): Computed {
  const { otherBoundaries } = observation;
  return {
    value: observation.value,
    state: observation.state,
    warnings:
      otherBoundaries === undefined ? [] : [{ kind: "other-boundaries", year: otherBoundaries }],
    snapshots: [observation.snapshot],
    knownFrom: observation.knownFrom,
    revised: observation.revision > 1,
  };
}

/**
 * Joins the parts of a calculation. As soon as one part has no value the whole has none; secret
 * outweighs the other reasons, or the whole minus the rest would tell it.
 * @param parts at least one
 */
export function join(
  parts: readonly Computed[],
  calculate: (values: readonly Known[]) => Value,
): Computed {
  const reasons = parts.flatMap(({ value }) => (value.kind === "missing" ? [value.reason] : []));
  const values = parts.flatMap(({ value }) => (value.kind === "known" ? [value] : []));
  return {
    value: reasons.length > 0 ? missing(weightiest(reasons)) : calculate(values),
    state: softest(parts.map(({ state }) => state)),
    warnings: distinct(parts.flatMap(({ warnings }) => warnings)),
    snapshots: [...new Set(parts.flatMap(({ snapshots }) => snapshots))],
    knownFrom: new Date(Math.max(...parts.map(({ knownFrom }) => knownFrom.getTime()))),
    revised: parts.some(({ revised }) => revised),
  };
}

export type Known = Extract<Value, { kind: "known" }>;

/** Adds what a reader must know. */
export function warned(computed: Computed, ...warnings: readonly PointWarning[]): Computed {
  return { ...computed, warnings: distinct([...computed.warnings, ...warnings]) };
}

const weight = ["secret", "unknown", "not-measured", "not-applicable"] as const;

const weightiest = (reasons: readonly MissingReason[]): MissingReason =>
  weight.find((reason) => reasons.includes(reason))!;

const softness = ["provisional", "unstated", "final"] as const;

const softest = (states: readonly PublicationState[]): PublicationState =>
  softness.find((state) => states.includes(state))!;

function distinct(warnings: readonly PointWarning[]): PointWarning[] {
  const seen = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  return [...seen.values()];
}
