import { ok, refused, type Result } from "../../kernel/result.ts";
import { ExampleSet, type ExampleSeries } from "../observations/index.ts";
import { nearest, zodProblems, type Problem } from "../plan/index.ts";
import type { IndicatorSet } from "./indicator-set.ts";

/** Reads the recipes for made-up series and reports everything that is wrong with them at once. */
export function checkExampleSeries(
  { measures }: IndicatorSet,
  document: unknown,
): Result<readonly ExampleSeries[], readonly Problem[]> {
  const parsed = ExampleSet.safeParse(document);
  if (!parsed.success) return refused(zodProblems(parsed.error));
  const known = new Set(measures.map(({ id }) => id));
  const unknown = parsed.data.series.flatMap(({ measure }, i): Problem[] => {
    if (known.has(measure)) return [];
    const meant = nearest(measure, known);
    return [
      {
        path: ["series", i, "measure"],
        message: `There is no measure with id "${measure}"`,
        remedy: meant === undefined ? "Use the id of a measure" : `Did you mean "${meant}"?`,
      },
    ];
  });
  return unknown.length === 0 ? ok(parsed.data.series) : refused(unknown);
}
