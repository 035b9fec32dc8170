import type { NotImported } from "../../app/import-file.ts";
import type { FetchFailure } from "../../app/ports/fetch-log.ts";
import type { TableProblem } from "../../app/ports/table-reader.ts";
import type { Impossible } from "../../core/indicators/index.ts";
import type { ObservationKey, PeriodNotation } from "../../core/observations/index.ts";

/** Why nothing was taken in, with what can be done about it. Never what a value was. */
export function failureWords(failure: FetchFailure | NotImported): string {
  switch (failure.kind) {
    case "unreachable":
      return `${failure.url} does not answer (${failure.reason}, tried ${failure.attempts}×). Try again later.`;
    case "not-found":
      return `There is nothing at ${failure.url}. Look whether the source moved.`;
    case "schema-changed":
      return [
        `${failure.url} is not what the files of the region say. Correct them:`,
        ...failure.changes.map(
          ({ missing, nearest }) =>
            `there is no ${missing}${nearest === undefined ? "" : `; is it "${nearest}" now?`}`,
        ),
      ].join("\n");
    case "unreadable":
      return `${failure.url} cannot be read at ${failure.where}: ${failure.reason}.`;
    case "cut-off":
      return `${failure.url} broke off: ${failure.got} of ${failure.expected} rows came. Try again later.`;
    case "bad-table":
      return failure.problems.map(tableProblemWords).join("\n");
    case "personal-data":
      return [
        "This looks like data about persons. Nothing of it was kept.",
        ...failure.findings.map(
          ({ kind, column, rows, count }) =>
            `${kind}${column === undefined ? "" : ` in column ${column}`}, ${count} ${count === 1 ? "row" : "rows"}: line ${rows.join(", ")}${count > rows.length ? ", …" : ""}`,
        ),
        "Count people per place and period first, and import the counts.",
      ].join("\n");
    case "empty":
      return "It brought no observation at all.";
    case "unknown-measure":
      return `It speaks of "${failure.measure}", which the files of the region do not expect from this source.`;
    case "impossible-values":
      return failure.values
        .map((value) => `${keyWords(value)}: ${impossibleWords[value.why]}`)
        .join("\n");
    case "same-key-twice":
      return `It says two things of ${keyWords(failure.key)}.`;
    case "too-much-to-hide":
      return `It has more than ${failure.most} counts of people to look at together. Deliver it in parts.`;
    case "cannot-hide":
      return failure.why === "exposed"
        ? `Small numbers of ${failure.measure} in ${failure.period} follow from what was published before: ${cellWords(failure.cells)}.`
        : `The totals of ${failure.measure} in ${failure.period} are not what their parts can make: ${cellWords(failure.cells)}.`;
    case "overtaken":
      return "Another delivery came in at the same moment. Try again.";
  }
}

const impossibleWords: Readonly<Record<Impossible, string>> = {
  negative: "below zero",
  "above-100": "above 100 percent",
  "outside-its-interval": "outside its own interval",
  "not-whole": "people are counted one by one: not a whole number",
  "lies-ahead": "this period has yet to begin; is the year right?",
};

const keyWords = ({ measure, about, group, period }: ObservationKey) =>
  `${measure} of ${about} (${group}) in ${period}`;

const cellWords = (cells: readonly { readonly about: string; readonly group: string }[]) =>
  cells.map(({ about, group }) => `${about} (${group})`).join(", ");

const periodExamples: Readonly<Record<PeriodNotation, string>> = {
  period: "2026, 2026-Q3, 2026-09, 2026-09-30 or 2023/2026",
  cbs: "2026JJ00, 2026KW03 or 2026MM09",
  "dutch-date": "30-09-2026",
  year: "2026",
};

function tableProblemWords(problem: TableProblem): string {
  const meant = "nearest" in problem ? ` Is it "${problem.nearest}"?` : "";
  switch (problem.kind) {
    case "missing-column":
      return `line ${problem.line}: there is no column "${problem.column}".${meant}`;
    case "double-column":
      return `line ${problem.line}: there are two columns "${problem.column}".`;
    case "not-a-number":
      return `line ${problem.line}, ${problem.column}: not a number.`;
    case "not-a-period":
      return `line ${problem.line}, ${problem.column}: not a period; write it as ${periodExamples[problem.notation]}.`;
    case "not-a-place":
      return `line ${problem.line}, ${problem.column}: neither an area code nor a name in the template.`;
    case "uneven-row":
      return `line ${problem.line}: ${problem.got} cells instead of ${problem.expected}.`;
    case "broken-quotes":
      return `line ${problem.line}: a quote is not closed.`;
    case "line-too-long":
      return `line ${problem.line}: too long; a closing quote may be missing.`;
    case "mixed-encoding":
      return "The text is neither UTF-8 nor windows-1252. Save it as UTF-8.";
    case "cell-error":
      return `line ${problem.line}, ${problem.column}: the spreadsheet shows an error here.`;
    case "missing-sheet":
      return `There is no sheet "${problem.sheet}".${meant}`;
    case "not-a-spreadsheet":
      return "This is not a spreadsheet, or it is damaged.";
    case "too-big":
      return `The file is larger than ${Math.round(problem.limitBytes / 2 ** 20)} MB.`;
    case "too-many-cells":
      return "The file has far too many rows or columns.";
    case "empty":
      return "There is no header, or no row below it.";
  }
}
