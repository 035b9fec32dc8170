import * as z from "zod";
import type { Assumptions } from "../core/impact/index.ts";
import { zodProblems, type Plan, type Problem } from "../core/plan/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import { EvaluationRequest } from "./evaluate-file.ts";
import { keepEvaluation } from "./keep-evaluation.ts";
import type { Store } from "./ports/store.ts";

const ExampleEvaluations = z.strictObject({
  evaluations: z.array(
    z.strictObject({
      initiative: z.string(),
      question: z.string().min(1),
      /** Name of the file with the figures, in the same folder. */
      file: z
        .string()
        .regex(/^[a-z0-9-]+\.csv$/, "Name a file beside this one, such as visits.csv"),
      request: EvaluationRequest,
      about: z.strictObject({ mechanism: z.int().positive(), field: z.string() }).optional(),
      keptOn: z.iso.date(),
    }),
  ),
});
export type ExampleFile = z.infer<typeof ExampleEvaluations>["evaluations"][number];

/** A made-up evaluation with its file. */
export interface ExampleEvaluation extends ExampleFile {
  readonly data: Uint8Array;
}

/** Reads made-up evaluations from plain data; their files are still to be read. */
export function checkExampleEvaluations(
  document: unknown,
): Result<readonly ExampleFile[], readonly Problem[]> {
  const parsed = ExampleEvaluations.safeParse(document);
  return parsed.success ? ok(parsed.data.evaluations) : refused(zodProblems(parsed.error));
}

/**
 * Evaluates and keeps made-up files, once.
 * @throws Error when one of them cannot be kept: they are part of what is shipped
 */
export async function takeInExampleEvaluations(
  store: Pick<Store, "evaluations">,
  region: { readonly plan: Plan; readonly assumptions: Assumptions },
  examples: readonly ExampleEvaluation[],
): Promise<void> {
  const known = await store.evaluations.all(region.plan.region.id);
  if (known.some(({ isExample }) => isExample)) return;
  for (const { keptOn, ...example } of examples) {
    const keptAt = new Date(`${keptOn}T12:00:00Z`);
    const kept = await keepEvaluation(store, region, { ...example, keptAt, isExample: true });
    if (!kept.ok) throw new Error(`example ${example.file}: ${JSON.stringify(kept.error)}`);
  }
}
