import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const contradictionWords = words(
  {
    tab: "Tegenstrijdigheden",
    title: "Waar spreken de bronnen elkaar tegen?",
    lead: (all: number, high: number) =>
      all === 0
        ? "Wij vonden geen plek waar de bronnen elkaar tegenspreken, iets missen of iets verloren."
        : `Wij vonden ${counted(all, "plek", "plekken")} waar de bronnen elkaar tegenspreken, iets missen of iets verloren. Bij ${high} daarvan maakt het veel uit. Wij kiezen niet in stilte: hier staan beide kanten, en wat wij ermee doen.`,
    description: "Alle plekken waar de bronnen elkaar tegenspreken of iets missen.",
    kind: "Soort",
    severity: "Ernst",
    shown: (some: number, all: number) =>
      some === all && all > 1 ? `Alle ${all} punten` : `${some} van de ${all} punten`,
    none: "Er is geen punt dat hierbij past.",
    csv: "Download als CSV",
    longTexts: "",
    kinds: {
      tegenspraak: "twee kanten",
      naam: "verschillende namen",
      verloren: "verloren in de bron",
      gat: "staat er niet",
    },
    severities: {
      groot: "Maakt veel uit",
      middel: "Maakt iets uit",
      klein: "Maakt weinig uit",
    },
    here: "Hier staat",
    there: "Daar staat",
    onlySide: "Wat er staat",
    treatment: "Wat wij doen",
    noTreatment: "Wij laten het zien en doen er niets mee.",
    about: "Gaat over",
    caption: "Tegenstrijdigheden, gaten en verlies in de bronnen",
    columns: {
      id: "Id",
      topic: "Onderwerp",
      summary: "Samenvatting",
      sideA: "Hier staat",
      originA: "Bron hier",
      sideB: "Daar staat",
      originB: "Bron daar",
      origin: "Bron",
    },
  },
  {
    tab: "Contradictions",
    title: "Where do the sources contradict each other?",
    lead: (all: number, high: number) =>
      all === 0
        ? "We found no place where the sources contradict each other, lack something or lost something."
        : `We found ${counted(all, "place", "places")} where the sources contradict each other, lack something or lost something. In ${high} of them it matters much. We do not choose in silence: here are both sides, and what we do about it.`,
    description: "All places where the sources contradict each other or lack something.",
    kind: "Kind",
    severity: "Severity",
    shown: (some: number, all: number) =>
      some === all && all > 1 ? `All ${all} points` : `${some} of ${all} points`,
    none: "No point fits this.",
    csv: "Download as CSV",
    longTexts: "The longer texts are in Dutch.",
    kinds: {
      tegenspraak: "two sides",
      naam: "different names",
      verloren: "lost in the source",
      gat: "not there",
    },
    severities: {
      groot: "Matters much",
      middel: "Matters somewhat",
      klein: "Matters little",
    },
    here: "Here it says",
    there: "There it says",
    onlySide: "What it says",
    treatment: "What we do",
    noTreatment: "We show it and do nothing with it.",
    about: "About",
    caption: "Contradictions, gaps and losses in the sources",
    columns: {
      id: "Id",
      topic: "Topic",
      summary: "Summary",
      sideA: "Here it says",
      originA: "Source here",
      sideB: "There it says",
      originB: "Source there",
      origin: "Source",
    },
  },
);
