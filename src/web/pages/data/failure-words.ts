import type { FetchFailure } from "../../../app/ports/fetch-log.ts";
import { counted } from "../../in-words.ts";
import { words, type Language } from "../../language.ts";

const t = words(
  {
    unreachable: (reason: string, attempts: number) =>
      `De bron gaf geen antwoord (${reason}), na ${attempts} pogingen.`,
    "not-found": "Op het adres staat niets meer.",
    "schema-changed": (missing: string) =>
      `De tabel is veranderd. Dit staat er niet meer in: ${missing}.`,
    maybe: (nearest: string) => `misschien is het nu “${nearest}”`,
    unreadable: (where: string) => `Het antwoord is niet te lezen bij ${where}.`,
    "cut-off": (got: number, expected: number) =>
      `De bron brak af: ${got} van de ${expected} regels kwamen binnen.`,
    "bad-table": (problems: number) =>
      `Het bestand past niet bij zijn beschrijving (${counted(problems, "probleem", "problemen")}).`,
    empty: "De levering was leeg.",
    "unknown-measure": (measure: string) => `De levering gaat over iets onbekends: ${measure}.`,
    "impossible-values": (count: number) =>
      `De levering heeft ${counted(count, "onmogelijke waarde", "onmogelijke waarden")}.`,
    "same-key-twice": "De levering zegt twee dingen over hetzelfde.",
    "too-much-to-hide": "De levering heeft te veel kleine aantallen om samen te bekijken.",
    "cannot-hide": "Kleine aantallen zouden te herleiden zijn; daarom is niets overgenomen.",
    overtaken: "Een andere levering kwam tegelijk binnen.",
  },
  {
    unreachable: (reason: string, attempts: number) =>
      `The source did not answer (${reason}), after ${attempts} attempts.`,
    "not-found": "There is nothing at the address any more.",
    "schema-changed": (missing: string) =>
      `The table has changed. This is no longer in it: ${missing}.`,
    maybe: (nearest: string) => `perhaps it is “${nearest}” now`,
    unreadable: (where: string) => `The answer cannot be read at ${where}.`,
    "cut-off": (got: number, expected: number) =>
      `The source broke off: ${got} of ${expected} rows came in.`,
    "bad-table": (problems: number) =>
      `The file does not fit its description (${counted(problems, "problem", "problems")}).`,
    empty: "The delivery was empty.",
    "unknown-measure": (measure: string) => `The delivery is about something unknown: ${measure}.`,
    "impossible-values": (count: number) =>
      `The delivery has ${counted(count, "impossible value", "impossible values")}.`,
    "same-key-twice": "The delivery says two things of the same.",
    "too-much-to-hide": "The delivery has too many small counts to look at together.",
    "cannot-hide": "Small numbers could be derived; so nothing was taken in.",
    overtaken: "Another delivery came in at the same moment.",
  },
);

/** Why fetching failed, for who reads the page; never what a value was. */
export function failureWords(failure: FetchFailure, language: Language): string {
  const say = t[language];
  switch (failure.kind) {
    case "unreachable":
      return say.unreachable(failure.reason, failure.attempts);
    case "schema-changed":
      return say["schema-changed"](
        failure.changes
          .map(({ missing, nearest }) =>
            nearest === undefined ? missing : `${missing} (${say.maybe(nearest)})`,
          )
          .join("; "),
      );
    case "unreadable":
      return say.unreadable(failure.where);
    case "cut-off":
      return say["cut-off"](failure.got, failure.expected);
    case "bad-table":
      return say["bad-table"](failure.problems.length);
    case "unknown-measure":
      return say["unknown-measure"](failure.measure);
    case "impossible-values":
      return say["impossible-values"](failure.values.length);
    case "not-found":
    case "empty":
    case "same-key-twice":
    case "too-much-to-hide":
    case "cannot-hide":
    case "overtaken":
      return say[failure.kind];
  }
}
