import { subjectOf, type Assumptions } from "./assumptions.ts";
import { normalQuantile } from "../../kernel/normal-quantile.ts";
import { at } from "./engine/distribution.ts";
import type { Subject } from "./engine/forecast.ts";
import type { EstimateField } from "./estimate-field.ts";
import type { Estimate, EvidenceGrade } from "./estimate.ts";
import { namedMechanisms, type NamedMechanism } from "./named-mechanism.ts";
import { familyOf, spread } from "./spread.ts";

/** One field of a mechanism, as it is assumed. */
export interface AssumedField extends NamedMechanism {
  /** Place of the mechanism among those of its initiative, from 1: how people name it. */
  readonly number: number;
  readonly field: EstimateField;
  readonly estimate: Estimate;
}

/**
 * The one field of a mechanism that figures from practice can speak of: the part of the work that
 * goes away, or how many more clients an FTE helps. Who is reached and how much time it takes are
 * counted, not inferred from a course over time.
 */
export interface MeasurableEffect extends AssumedField {
  readonly field: "effect" | "gain";
}

/** Everything that is assumed of a subject and that an evaluation may speak of. */
export function measurableEffects(
  { initiatives }: Assumptions,
  subject: Subject,
): readonly MeasurableEffect[] {
  const assumption = initiatives.find((one) => subjectOf(one) === subject);
  if (assumption === undefined || "noEffect" in assumption) return [];
  return namedMechanisms(assumption).flatMap(({ name, mechanism }, place): MeasurableEffect[] => {
    const named = { name, mechanism, number: place + 1 };
    switch (mechanism.kind) {
      case "avoided-demand":
      case "shift":
        return [{ ...named, field: "effect", estimate: mechanism.effect }];
      case "productivity":
        return [{ ...named, field: "gain", estimate: mechanism.gain }];
      case "time-saved":
      case "supply":
        return [];
    }
  });
}

/**
 * The 5th, 50th and 95th percentile that an estimate stands for.
 * @throws Error when it does not fit its field: a bug, for `checkAssumptions` refuses it
 */
export function percentilesOf({ field, estimate }: Pick<AssumedField, "field" | "estimate">) {
  const fitted = spread(familyOf[field], estimate);
  if (!fitted.ok) throw new Error(`${field}: ${fitted.error.message}`);
  const percentile = (p: number) => at(fitted.value, normalQuantile(p));
  return { low: percentile(0.05), mid: percentile(0.5), high: percentile(0.95) };
}

/** What was measured in place of what is assumed. */
export interface MeasuredRange {
  /** 5th percentile. */
  readonly low: number;
  /** 95th percentile. */
  readonly high: number;
  readonly grade: EvidenceGrade;
  /** Left out: research, and so not drawn along with what we guess ourselves. */
  readonly basis?: Estimate["basis"];
}

/**
 * The assumptions with one field replaced by a range that was measured; nothing else changes.
 * Whether the range fits its field is for `checkAssumptions` to say.
 */
export function withMeasured(
  assumptions: Assumptions,
  { mechanism, field, estimate }: Pick<AssumedField, "mechanism" | "field" | "estimate">,
  measured: MeasuredRange,
): Assumptions {
  const { low, high, grade, basis = "literature" } = measured;
  const replaced: Estimate = { low, high, grade, basis, origin: estimate.origin };
  return {
    ...assumptions,
    initiatives: assumptions.initiatives.map((one) =>
      "mechanisms" in one && one.mechanisms.includes(mechanism)
        ? {
            ...one,
            mechanisms: one.mechanisms.map((other) =>
              other === mechanism ? { ...mechanism, [field]: replaced } : other,
            ),
          }
        : one,
    ),
  };
}
