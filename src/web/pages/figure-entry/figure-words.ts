import type { Question } from "../../../app/delivering/compare-figures.ts";
import type { PersonalDataFinding } from "../../../core/disclosure/index.ts";
import type { Measure } from "../../../core/indicators/index.ts";
import type { Value } from "../../../core/observations/index.ts";
import type { Language } from "../../language.ts";
import { unitName, valueWords } from "../monitor/amount.ts";
import { figureEntryWords } from "./figure-entry.words.ts";
import { field, type CellFault } from "./sheet-form.ts";
import type { AskedSheet } from "./sheet-address.ts";
import { date } from "../../format.ts";

/** A figure in words, with all decimals that it was given. */
export const figureWords = (value: Value, { unit }: Measure, language: Language): string =>
  valueWords(value, { unit, decimals: 0 }, language);

/** The unit to stand beside the title of a measure, unless the title ends in it already. */
export function unitBeside({ title, unit }: Measure, language: Language): string | undefined {
  const name = unitName(unit, language);
  return title[language].endsWith(`(${name})`) ? undefined : name;
}

/** What to look at once more. */
export function questionWords(question: Question, measure: Measure, language: Language): string {
  const say = figureEntryWords[language].preview.questions;
  switch (question.kind) {
    case "ten-times":
    case "jump":
      return say[question.kind](
        figureWords({ kind: "known", value: question.before }, measure, language),
      );
    case "negative":
    case "not-whole":
    case "withdrawn":
      return say[question.kind];
  }
}

/** Where something about a person stands, and of what kind; never what. */
export const personalDataWords = (
  { kind, column, rows, count }: PersonalDataFinding,
  language: Language,
): string => {
  const say = figureEntryWords[language].personal;
  return say.found(say.kinds[kind], column, rows, count);
};

/** What is wrong with a cell, without saying which. */
export function cellFaultWords(fault: CellFault, language: Language): string {
  const say = figureEntryWords[language].faults;
  switch (fault.kind) {
    case "pasted-not-a-number":
      return say.pasted(fault.row, fault.column, say["not-a-number"]);
    case "pasted-dash":
      return say.pasted(fault.row, fault.column, say.dash);
    case "pasted-unknown-label":
      return say.pasted(fault.row, fault.column, say["unknown-label"]);
    case "pasted-too-large":
      return say["too-large"](fault.rows, fault.columns);
    default:
      return say[fault.kind];
  }
}

/** What is wrong with a cell, for where it is read apart from it. */
export function faultInFull(
  fault: CellFault,
  { sheet, periods }: AskedSheet,
  language: Language,
): string {
  const words = cellFaultWords(fault, language);
  for (const { id, title } of sheet.measures)
    for (const period of periods)
      if (fault.field === field.cell(id, period))
        return figureEntryWords[language].faults.at(title[language], date(period, language), words);
  return words;
}
