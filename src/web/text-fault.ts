import { marksIn } from "../core/disclosure/index.ts";
import { counted } from "./in-words.ts";
import { words, type Language } from "./language.ts";
import type { Fault } from "./layout/fault-summary.tsx";
import { written, type Answers } from "./sent-answers.ts";

/** Longest text of a field in the registers of steering, in characters. */
export const longestNote = 2000;

const say = words(
  {
    long: `Maak deze tekst korter: hooguit ${longestNote} tekens`,
    personal:
      "Hier lijkt een e-mailadres, nummer of adres van een mens te staan. Haal dat uit de tekst",
    title: (count: number) =>
      `Er is nog niets vastgelegd: ${counted(count, "ding klopt", "dingen kloppen")} nog niet.`,
  },
  {
    long: `Make this text shorter: at most ${longestNote} characters`,
    personal: "This seems to hold an e-mail address, number or address of a person. Take it out",
    title: (count: number) =>
      `Nothing was recorded yet: ${counted(count, "thing is", "things are")} not right.`,
  },
);

/**
 * What is wrong with a text that somebody wrote in a field.
 * @param asked said when nothing was written; left out where the field may stay empty
 */
export function textFaults(
  answers: Answers,
  field: string,
  language: Language,
  asked?: string,
): readonly Fault[] {
  const text = written(answers, field);
  if (text === undefined) return asked === undefined ? [] : [{ field, text: asked }];
  if (text.length > longestNote) return [{ field, text: say[language].long }];
  return marksIn(text).length > 0 ? [{ field, text: say[language].personal }] : [];
}

/** What stands above everything that is wrong in a form. */
export const faultsTitle = (count: number, language: Language): string =>
  say[language].title(count);
