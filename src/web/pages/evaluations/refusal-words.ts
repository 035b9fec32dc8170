import type { Refusal } from "../../../core/evaluation/index.ts";
import type { Language } from "../../language.ts";
import { periodInSentence } from "./period-words.ts";

/** Why the data cannot carry the question, for everybody. */
export function refusalWords(refusal: Refusal, language: Language): string {
  return language === "nl" ? inDutch(refusal) : inEnglish(refusal);
}

function inDutch(refusal: Refusal): string {
  const of = "unit" in refusal && refusal.unit !== undefined ? ` voor ${refusal.unit}` : "";
  const period = (label: string) => periodInSentence(label, "nl");
  switch (refusal.reason) {
    case "no-data":
      return "Er zijn geen cijfers.";
    case "start-outside-series":
      return "De cijfers beginnen pas na de start, of houden ervoor op.";
    case "too-few-periods-before":
      return `Er zijn ${refusal.found} perioden van voor de start. Om te weten wat te verwachten was, zijn er ${refusal.needed} nodig.`;
    case "too-few-periods-after":
      return `Er zijn ${refusal.found} perioden van na de start. Om een effect te zien zijn er ${refusal.needed} nodig.`;
    case "too-few-events-before":
      return `Voor de start gebeurde het ${refusal.found} keer. Om te vergelijken is ${refusal.needed} keer nodig.`;
    case "too-few-events-after":
      return `Na de start gebeurde het ${refusal.found} keer. Om te vergelijken is ${refusal.needed} keer nodig.`;
    case "too-many-questions":
      return `Met ${refusal.periods} perioden is niet alles te schatten wat is gevraagd.`;
    case "no-unique-answer":
      return "Bij deze cijfers passen verschillende antwoorden even goed.";
    case "no-treated-units":
      return "Nergens in de cijfers is het initiatief begonnen.";
    case "all-treated-at-once":
      return "Overal begon het op hetzelfde moment. Er is niemand om mee te vergelijken.";
    case "too-few-untreated-units":
      return `Er zijn ${refusal.found} plekken zonder het initiatief. Om te vergelijken zijn er ${refusal.needed} nodig.`;
    case "several-starts":
      return `Het begon niet overal tegelijk (${refusal.starts.map(period).join(", ")}). Daar is deze manier van rekenen niet voor.`;
    case "treated-from-the-first-period":
      return `Er zijn geen cijfers van voor de start voor ${refusal.units.join(", ")}.`;
    case "treatment-ends":
      return `Het initiatief stopt${of} in ${period(refusal.period)}. Zo is niet te zeggen wat het doet als het blijft.`;
    case "missing-value":
      return `Het cijfer van ${period(refusal.period)}${of} ontbreekt. Wat onbekend is, vullen wij niet in.`;
    case "missing-periods":
      return `Tussen ${period(refusal.after)} en ${period(refusal.before)} ontbreken cijfers.`;
    case "period-twice":
      return `Voor ${period(refusal.period)}${of} staan er twee cijfers.`;
    case "not-a-count":
      return `Het cijfer van ${period(refusal.period)} is geen aantal.`;
    case "exposure-not-positive":
      return `Voor ${period(refusal.period)} is niet bekend om hoeveel mensen het gaat.`;
  }
}

function inEnglish(refusal: Refusal): string {
  const of = "unit" in refusal && refusal.unit !== undefined ? ` of ${refusal.unit}` : "";
  const period = (label: string) => periodInSentence(label, "en");
  switch (refusal.reason) {
    case "no-data":
      return "There are no figures.";
    case "start-outside-series":
      return "The figures begin only after the start, or end before it.";
    case "too-few-periods-before":
      return `There are ${refusal.found} periods before the start. To know what was to be expected ${refusal.needed} are needed.`;
    case "too-few-periods-after":
      return `There are ${refusal.found} periods after the start. To see an effect ${refusal.needed} are needed.`;
    case "too-few-events-before":
      return `Before the start it happened ${refusal.found} times. To compare, ${refusal.needed} are needed.`;
    case "too-few-events-after":
      return `After the start it happened ${refusal.found} times. To compare, ${refusal.needed} are needed.`;
    case "too-many-questions":
      return `With ${refusal.periods} periods not everything that was asked can be estimated.`;
    case "no-unique-answer":
      return "Different answers fit these figures equally well.";
    case "no-treated-units":
      return "The initiative starts nowhere in these figures.";
    case "all-treated-at-once":
      return "It started everywhere at the same moment. There is nobody to compare with.";
    case "too-few-untreated-units":
      return `There are ${refusal.found} places without the initiative. To compare, ${refusal.needed} are needed.`;
    case "several-starts":
      return `It did not start everywhere at once (${refusal.starts.map(period).join(", ")}). This way of computing is not made for that.`;
    case "treated-from-the-first-period":
      return `There are no figures from before the start for ${refusal.units.join(", ")}.`;
    case "treatment-ends":
      return `The initiative${of} stops in ${period(refusal.period)}. That does not tell what it does when it stays.`;
    case "missing-value":
      return `The figure${of} for ${period(refusal.period)} is missing. What is unknown we do not fill in.`;
    case "missing-periods":
      return `Between ${period(refusal.after)} and ${period(refusal.before)} figures are missing.`;
    case "period-twice":
      return `There are two figures${of} for ${period(refusal.period)}.`;
    case "not-a-count":
      return `The figure for ${period(refusal.period)} is not a count.`;
    case "exposure-not-positive":
      return `For ${period(refusal.period)} it is not known how many people it is about.`;
  }
}
