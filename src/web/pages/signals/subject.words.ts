import { words } from "../../language.ts";

export const subjectWords = words(
  {
    forecast: (year: string) => `het tekort in ${year}`,
    action: (due?: string) => (due === undefined ? "een actie" : `een actie voor ${due}`),
  },
  {
    forecast: (year: string) => `the gap in ${year}`,
    action: (due?: string) => (due === undefined ? "an action" : `an action due on ${due}`),
  },
);
