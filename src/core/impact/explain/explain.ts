import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Text } from "../../plan/index.ts";
import { subjectOf, type Assumptions } from "../assumptions.ts";
import { medianOf } from "../engine/distribution.ts";
import type { Forecast, Range, Subject } from "../engine/forecast.ts";
import type { Model } from "../engine/model.ts";
import { meanOf } from "./mean-of.ts";
import { mechanismPath, type MechanismPath, type PathContext } from "./mechanism-path.ts";

/**
 * How the people that one initiative frees in one year come about:
 *
 *   byHand + skewed + together = outcome.mean
 */
export interface Explanation {
  readonly subject: Subject;
  readonly year: number;
  /** Every mechanism with the median of each assumption, as on a calculator. */
  readonly paths: readonly MechanismPath[];
  /** What they come to together, in people. */
  readonly byHand: number;
  /** What is added by taking means: high outcomes lie further away than low ones. */
  readonly skewed: number;
  /** The rest: guesses that err together, moments, overlap that differs from draw to draw. */
  readonly together: number;
  /** What the forecast says. */
  readonly outcome: Range;
}

/** Why there is nothing to explain. */
export type ExplanationFault =
  | { readonly kind: "unknown-initiative" }
  /** No effect on staff is modelled. */
  | { readonly kind: "no-effect"; readonly reason: Text }
  | { readonly kind: "switched-off" }
  | { readonly kind: "year-outside"; readonly from: number; readonly to: number };

/**
 * Takes one figure of a forecast apart. No chance is involved: the calculation uses one number for
 * each assumption, and what the simulation adds to that is named.
 * @param model made of these assumptions, and what the forecast was made of
 */
export function explain(
  {
    assumptions,
    model,
    forecast,
  }: { readonly assumptions: Assumptions; readonly model: Model; readonly forecast: Forecast },
  subject: Subject,
  year: number,
): Result<Explanation, ExplanationFault> {
  const assumption = assumptions.initiatives.find((one) => subjectOf(one) === subject);
  if (assumption === undefined) return refused({ kind: "unknown-initiative" });
  if ("noEffect" in assumption) return refused({ kind: "no-effect", reason: assumption.reason });
  const outcome = forecast.initiatives.find((one) => one.subject === subject);
  if (!outcome?.switchedOn) return refused({ kind: "switched-off" });
  const y = forecast.years.indexOf(year);
  if (y < 0)
    return refused({
      kind: "year-outside",
      from: forecast.years[0]!,
      to: forecast.years.at(-1)!,
    });
  const initiative = model.initiatives.find((one) => one.subject === subject)!;
  const context = { assumptions, model, pools: forecast.pools, assumption, initiative, year };
  const pathsWith = (read: PathContext["read"]) =>
    assumption.mechanisms.map((_, at) => mechanismPath({ ...context, read }, at));
  const paths = pathsWith(medianOf);
  const [byHand, inMeans] = [sumOf(paths), sumOf(pathsWith(meanOf))];
  const { mean } = outcome.realised[y]!;
  return ok({
    subject,
    year,
    paths,
    byHand,
    skewed: inMeans - byHand,
    together: mean - inMeans,
    outcome: outcome.realised[y]!,
  });
}

const sumOf = (paths: readonly MechanismPath[]) => paths.reduce((sum, { net }) => sum + net, 0);
