import { reportTexts } from "../../core/progress/index.ts";
import type { Act, Entry } from "../../core/register/index.ts";
import type { RecordedProgress } from "../ports/progress-store.ts";

/**
 * The free texts of an entry that can still be erased, by name: its own, or those of the report
 * that it is about, which is kept by itself.
 */
export function textsOf(
  { subject, act: { kind, words } }: Pick<Entry, "subject"> & { readonly act: Omit<Act, "data"> },
  reports: readonly RecordedProgress[],
): ReadonlyMap<string, string> {
  const report =
    kind === "progress-reported" ? reports.find(({ id }) => subject === `report:${id}`) : undefined;
  if (report !== undefined) return reportTexts(report);
  return new Map(
    Object.entries(words).flatMap(([name, text]) =>
      text === undefined || text === null ? [] : [[name, text] as const],
    ),
  );
}
