import type { ProgressReport } from "./progress-report.ts";

/** What stands in a report where text was erased. */
export const erasedText = "Tekst verwijderd op verzoek.";

/** The free texts of a report that can be erased, by name. */
export function reportTexts({ done, next, reason, help }: ProgressReport): Map<string, string> {
  const texts = Object.entries({ done, next, reason, help: help?.what });
  return new Map(
    texts.flatMap(([name, text]) =>
      text === undefined || text === erasedText ? [] : [[name, text] as const],
    ),
  );
}

/** The report without some of its texts. @param names as `reportTexts` has them */
export function withoutTexts<R extends ProgressReport>(report: R, names: readonly string[]): R {
  const kept = (name: string, text: string) => (names.includes(name) ? erasedText : text);
  const { done, next, reason, help } = report;
  return {
    ...report,
    done: kept("done", done),
    next: kept("next", next),
    ...(reason !== undefined && { reason: kept("reason", reason) }),
    ...(help !== undefined && {
      help: { ...help, ...(help.what !== undefined && { what: kept("help", help.what) }) },
    }),
  };
}
