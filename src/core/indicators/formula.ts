import * as z from "zod";
import { localRef } from "../plan/index.ts";
import { Period } from "../observations/index.ts";

/**
 * How an indicator is computed from measures, for one place and one period at a time. Numerator
 * and denominator are of the same place; of the same period too, unless the formula says that the
 * denominator may be older, and then the value carries a warning.
 */
export type Formula =
  | { readonly measure: string; readonly group?: string | undefined }
  | { readonly sum: readonly Formula[] }
  | { readonly ratio: Ratio }
  | { readonly perThousandInhabitants: Ratio }
  | {
      readonly ageStandardised: {
        readonly of: string;
        readonly population: string;
        readonly standard: string;
        readonly times: number;
      };
    }
  | { readonly index: { readonly of: Formula; readonly base: string } }
  | { readonly movingSum: { readonly of: Formula; readonly periods: number } };

export interface Ratio {
  readonly of: Formula;
  readonly to: Formula;
  /** 100 for a percentage; perThousandInhabitants brings its own 1,000. */
  readonly times: number;
  /** "latest-before" allows a denominator of at most two years earlier. */
  readonly denominator: "same-period" | "latest-before";
}

const Ratio = z.strictObject({
  get of() {
    return Formula;
  },
  get to() {
    return Formula;
  },
  times: z.number().positive().default(1),
  denominator: z.enum(["same-period", "latest-before"]).default("same-period"),
});

export const Formula: z.ZodType<Formula> = z
  .union([
    z.strictObject({ measure: localRef(), group: z.string().min(1).optional() }),
    z.strictObject({
      get sum() {
        return z.array(Formula).min(2);
      },
    }),
    z.strictObject({ ratio: Ratio }),
    z.strictObject({ perThousandInhabitants: Ratio }),
    z.strictObject({
      ageStandardised: z.strictObject({
        of: localRef(),
        population: localRef(),
        standard: localRef(),
        times: z.number().positive().default(1),
      }),
    }),
    z.strictObject({
      index: z.strictObject({
        get of() {
          return Formula;
        },
        base: Period,
      }),
    }),
    z.strictObject({
      movingSum: z.strictObject({
        get of() {
          return Formula;
        },
        periods: z.int().min(2),
      }),
    }),
  ])
  .meta({ id: "Formula" });

/** The measures a formula reads, each once, in order of appearance. */
export function measuresOf(formula: Formula): readonly string[] {
  return [...new Set(read(formula))];
}

function read(formula: Formula): string[] {
  if ("measure" in formula) return [formula.measure];
  if ("sum" in formula) return formula.sum.flatMap(read);
  if ("ratio" in formula) return [...read(formula.ratio.of), ...read(formula.ratio.to)];
  if ("perThousandInhabitants" in formula) {
    const { of, to } = formula.perThousandInhabitants;
    return [...read(of), ...read(to)];
  }
  if ("ageStandardised" in formula)
    return [formula.ageStandardised.of, formula.ageStandardised.population];
  if ("index" in formula) return read(formula.index.of);
  return read(formula.movingSum.of);
}

/**
 * The measure whose periods a series has: the first one read.
 * @param firstGroup of a standard population, by its id
 */
export function leadOf(
  formula: Formula,
  firstGroup: (standard: string) => string,
): { readonly measure: string; readonly group?: string } {
  if ("measure" in formula)
    return {
      measure: formula.measure,
      ...(formula.group !== undefined && { group: formula.group }),
    };
  if ("sum" in formula) return leadOf(formula.sum[0]!, firstGroup);
  if ("ratio" in formula) return leadOf(formula.ratio.of, firstGroup);
  if ("perThousandInhabitants" in formula)
    return leadOf(formula.perThousandInhabitants.of, firstGroup);
  if ("ageStandardised" in formula) {
    const { of, standard } = formula.ageStandardised;
    return { measure: of, group: firstGroup(standard) };
  }
  return leadOf("index" in formula ? formula.index.of : formula.movingSum.of, firstGroup);
}
