import type { RecordedProgress } from "./ports/progress-store.ts";
import type { Store } from "./ports/store.ts";

/**
 * All reports of a region, newest first.
 * @param withExamples also made-up reports, of initiatives on which nobody has really reported
 */
export async function regionReports(
  { progress }: Pick<Store, "progress">,
  region: string,
  withExamples: boolean,
): Promise<readonly RecordedProgress[]> {
  const all = await progress.all(region);
  const real = all.filter(({ isExample }) => !isExample);
  if (!withExamples) return real;
  const reported = new Set(real.map(({ initiative }) => initiative));
  return all.filter(({ isExample, initiative }) => !isExample || !reported.has(initiative));
}
