import { dueOn, periodsOn } from "../../../app/delivering/asked-periods.ts";
import type { FigureSheet } from "../../../app/delivering/figure-sheet.ts";
import type { RecordedObservation } from "../../../core/observations/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { figureEntryWords } from "./figure-entry.words.ts";

/** How far a grid is filled in for the period that is asked. */
export interface SheetStanding {
  readonly isComplete: boolean;
  readonly isLate: boolean;
  /** In words, with the day by which something is asked. */
  readonly words: string;
}

/** @param today YYYY-MM-DD */
export function sheetStanding(
  { source, about, measures, asked }: FigureSheet,
  known: readonly RecordedObservation[],
  today: string,
  language: Language,
): SheetStanding {
  const given = measures.filter(({ id }) =>
    known.some((one) => one.measure === id && one.about === about && one.period === asked),
  ).length;
  const day = dueOn(asked, source);
  const isComplete = given === measures.length;
  const isLate = !isComplete && day < today;
  const say = figureEntryWords[language].tasks;
  const next = periodsOn(asked, source, 1);
  return {
    isComplete,
    isLate,
    words: isComplete
      ? say.complete(
          date(asked, language),
          date(next, language),
          date(dueOn(next, source), language),
        )
      : say[isLate ? "late" : "open"](
          date(asked, language),
          date(day, language),
          given,
          measures.length,
        ),
  };
}
