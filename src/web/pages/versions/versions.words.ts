import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const versionsWords = words(
  {
    tab: "Versies van het plan",
    title: (count: number) =>
      count === 1 ? "Van het plan is er één versie" : `Van het plan zijn er ${count} versies`,
    description: "Alle versies van het regioplan, met wat er telkens veranderde.",
    lead: (number: number, since: string) =>
      `Versie ${number} geldt sinds ${since}. Elke versie blijft te lezen, en twee versies zijn naast elkaar te leggen.`,
    first: "Het plan zoals het is vastgesteld.",
    version: (number: number) => `Versie ${number}`,
    now: "geldt nu",
    coming: "geldt nog niet",
    noChange: "Aan wat in het plan staat veranderde niets.",
    source: {
      files: "ingelezen uit de bestanden van de regio",
      import: "ingelezen als nieuw plan",
      proposal: "door een voorstel",
    },
    loaded: (day: string) => `in Eenlijn sinds ${day}`,
    decision: (number: string) => `Besluit ${number}`,
    light: "zonder besluit: een klein feit",
    see: "Bekijk de site van die dag",
    compare: "Vergelijk met de versie ervoor",
    compareTitle: "Leg twee versies naast elkaar",
    from: "Van versie",
    to: "Naar versie",
    compareButton: "Vergelijk",
    option: (number: number, day: string) => `${number}, van ${day}`,
    dayTitle: "Kijk terug naar een dag",
    dayText: "U ziet dan elke pagina met het plan, de verwachting en de cijfers van die dag.",
    changes: "Wat is er veranderd, in gewone taal",
    compared: {
      tab: (from: number, to: number) => `Versie ${from} en ${to} vergeleken`,
      title: (from: number, to: number) =>
        `Wat veranderde er van versie ${from} naar versie ${to}?`,
      description: "Twee versies van het regioplan naast elkaar.",
      lead: (fields: number, records: number) =>
        `${counted(fields, "verschil", "verschillen")} in ${counted(records, "onderdeel", "onderdelen")} van het plan en de aannames.`,
      same: "Deze twee versies zijn gelijk.",
      unknown: (asked: string) =>
        `Versie “${asked}” kennen wij niet. U ziet de laatste twee versies.`,
      added: "nieuw",
      removed: "vervallen",
      field: "Wat",
      csv: "Download als CSV",
      marked: "Wat verdween is doorgestreept, wat erbij kwam is onderstreept.",
      part: "Onderdeel",
      record: "Waarvan",
      none: "(bestond niet)",
    },
  },
  {
    tab: "Versions of the plan",
    title: (count: number) =>
      count === 1 ? "There is one version of the plan" : `There are ${count} versions of the plan`,
    description: "All versions of the regional plan, with what changed each time.",
    lead: (number: number, since: string) =>
      `Version ${number} has been in force since ${since}. Every version can still be read, and any two can be put side by side.`,
    first: "The plan as it was adopted.",
    version: (number: number) => `Version ${number}`,
    now: "in force now",
    coming: "not in force yet",
    noChange: "Nothing that stands in the plan changed.",
    source: {
      files: "read from the files of the region",
      import: "loaded as a new plan",
      proposal: "by a proposal",
    },
    loaded: (day: string) => `in Eenlijn since ${day}`,
    decision: (number: string) => `Decision ${number}`,
    light: "without a decision: a small fact",
    see: "See the site of that day",
    compare: "Compare with the version before",
    compareTitle: "Put two versions side by side",
    from: "From version",
    to: "To version",
    compareButton: "Compare",
    option: (number: number, day: string) => `${number}, of ${day}`,
    dayTitle: "Look back at a day",
    dayText: "You then see every page with the plan, the forecast and the figures of that day.",
    changes: "What has changed, in plain words",
    compared: {
      tab: (from: number, to: number) => `Versions ${from} and ${to} compared`,
      title: (from: number, to: number) => `What changed from version ${from} to version ${to}?`,
      description: "Two versions of the regional plan side by side.",
      lead: (fields: number, records: number) =>
        `${counted(fields, "difference", "differences")} in ${counted(records, "part", "parts")} of the plan and the assumptions.`,
      same: "These two versions are the same.",
      unknown: (asked: string) =>
        `We do not know version “${asked}”. You see the last two versions.`,
      added: "new",
      removed: "removed",
      field: "What",
      csv: "Download as CSV",
      marked: "What went is struck through, what came is underlined.",
      part: "Part",
      record: "Of what",
      none: "(did not exist)",
    },
  },
);
