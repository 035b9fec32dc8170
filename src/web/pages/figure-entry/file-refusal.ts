import type { FileNotSent } from "../../../app/delivering/file-desk.ts";
import type { TableProblem } from "../../../app/ports/table-reader.ts";
import type { ObservationKey } from "../../../core/observations/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { nameOfAbout } from "./about-name.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { fileWords } from "./file.words.ts";
import { personalDataWords } from "./figure-words.ts";

export type FileRefusal = FileNotSent | { readonly kind: "no-file" | "gone" };

/** Why a file was not taken in and what to do about it, one thing a line; never what stood in it. */
export function refusalWords(
  refusal: FileRefusal,
  view: RegionView,
  language: Language,
): readonly string[] {
  const say = fileWords[language].notSent;
  const faults = figureEntryWords[language].faults;
  const place = ({ measure, about, period }: ObservationKey) => {
    const title = view.measured!.set.measures.find(({ id }) => id === measure)?.title[language];
    return [title ?? measure, nameOfAbout(about, view), date(period, language)].join(", ");
  };
  switch (refusal.kind) {
    case "bad-table":
      return refusal.problems.map((problem) => tableProblemWords(problem, language));
    case "personal-data":
      return refusal.findings.map((finding) => personalDataWords(finding, language));
    case "impossible-values":
      return refusal.values.map((value) => say.impossible(place(value), faults[value.why]));
    case "same-key-twice":
      return [say.twice(place(refusal.key))];
    case "not-yours":
      return [say["not-yours"](refusal.about.map((about) => nameOfAbout(about, view)).join(", "))];
    case "too-many-figures":
      return [say["too-many-figures"](refusal.most)];
    case "too-much-to-hide":
      return [say["too-many-figures"](refusal.most)];
    case "cannot-hide":
      return [figureEntryWords[language].cannotHide];
    case "unknown-measure":
      return [say.empty];
    default:
      return [say[refusal.kind]];
  }
}

function tableProblemWords(problem: TableProblem, language: Language): string {
  const say = fileWords[language].table;
  switch (problem.kind) {
    case "missing-column":
      return say.at(problem.line, problem.column, say["missing-column"](problem.nearest));
    case "double-column":
    case "not-a-number":
    case "not-a-place":
    case "cell-error":
      return say.at(problem.line, problem.column, say[problem.kind]);
    case "not-a-period": {
      const notation = fileWords[language].mapping.notations[problem.notation];
      return say.at(problem.line, problem.column, say["not-a-period"](notation));
    }
    case "uneven-row":
      return say.at(problem.line, undefined, say["uneven-row"](problem.expected, problem.got));
    case "broken-quotes":
    case "line-too-long":
      return say.at(problem.line, undefined, say[problem.kind]);
    case "missing-sheet":
      return say["missing-sheet"](problem.sheet);
    case "too-big":
      return say["too-big"](Math.round(problem.limitBytes / 2 ** 20));
    case "mixed-encoding":
    case "not-a-spreadsheet":
    case "too-many-cells":
    case "empty":
      return say[problem.kind];
  }
}
