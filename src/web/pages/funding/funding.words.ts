import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** "Van zes initiatieven stopt het geld in 2027": grants that end, and who pays after that. */
interface Ending {
  readonly year: number;
  readonly initiatives: number;
  readonly uncovered: number;
  readonly unknown: number;
}

/** Words of the list of money, of the page of one grant, and of their forms. */
export const fundingWords = words(
  {
    tab: "Geld",
    description: "Wat is gevraagd, toegekend en besteed, en waar het geld stopt.",
    headline: ({ year, initiatives, uncovered }: Ending) =>
      `Van ${inWords(initiatives, "nl")} ${initiatives === 1 ? "initiatief" : "initiatieven"} stopt het geld in ${year}` +
      (uncovered === 0
        ? ""
        : `; ${inWords(uncovered, "nl")} ${uncovered === 1 ? "heeft" : "hebben"} daarna geen dekking`),
    noneEnding: "Er is geen geld bekend dat nog moet stoppen",
    unasked: "Wie betaalt de initiatieven, en hoe lang?",
    empty:
      "Er is nog niets vastgelegd. Hier komt te staan wat er is gevraagd en toegekend, tot wanneer het geld loopt en wie daarna betaalt.",
    unknownCover: (count: number) =>
      `Van ${inWords(count, "nl")} is nog niet bekend wie daarna betaalt.`,
    waiting: (count: number) =>
      `${capitalised(counted(count, "aanvraag wacht", "aanvragen wachten"))} op een besluit.`,
    chart: {
      title: (last: number | undefined, amount: string) =>
        last === undefined
          ? "Wat per jaar is toegekend"
          : `Na ${last} valt ${amount} weg waarvoor geen dekking bekend is`,
      subtitle: "Toegekend geld per jaar, per bron",
      uncovered: "geen dekking bekend",
      unknown: (years: string) =>
        `In ${years} loopt er ook geld waarvan het bedrag niet bekend is.`,
      source:
        "Vastgelegd door het programmabureau en kartrekkers; zie de vindplaats bij elk bedrag.",
      thousands: "× € 1.000",
      rest: "andere bronnen",
      at: (year: number, amount: string) => `${year}: ${amount}`,
    },
    groups: {
      granted: "Toegekend: volg wat ermee gebeurt",
      waiting: "Wacht op een besluit",
      refused: "Afgewezen",
    },
    until: (day: string) => `tot en met ${day}`,
    ended: (day: string) => `gestopt op ${day}`,
    toAccount: (years: string) => `nog verantwoorden: ${years}`,
    after: (cover: string) => `daarna: ${cover}`,
    cover: {
      unknown: "nog niet bekend",
      none: "geen dekking",
      "not-needed": "niet nodig, het werk is dan klaar",
      organisation: (name: string) => `${name} betaalt`,
    },
    state: { waiting: "gevraagd", granted: "toegekend", refused: "afgewezen" },
    unknown: "onbekend",
    undecided: "nog geen besluit",
    more: (known: string, count: number) =>
      `${known} en ${counted(count, "onbekend bedrag", "onbekende bedragen")}`,
    table: {
      caption: "Geld per initiatief, bron en jaar",
      initiative: "Initiatief",
      source: "Bron",
      year: "Jaar",
      asked: "Gevraagd",
      granted: "Toegekend",
      gap: "Gat",
      spent: "Besteed",
      accounted: "Verantwoord op",
      ends: "Laatste dag",
      cover: "Wie betaalt daarna",
      basis: "Soort cijfer",
      not: "nog niet",
    },
    sources: {
      title: "Waar geld te vinden is",
      lead: "Het plan is van 2023. Wat daarna veranderde, staat erbij met de bron.",
      open: "neemt aanvragen aan",
      unknown: "niet bekend of dit open is: vraag het na",
      closed: (day: string) => `gesloten sinds ${day}`,
      instead: "Kijk in plaats daarvan bij:",
      read: (day: string) => `gelezen op ${day}`,
      plan: "Volgens het plan:",
    },
    payers: {
      title: (most: string, least: string | undefined) =>
        least === undefined
          ? `${most} betaalt straks voor minder werk`
          : `${most} betaalt straks voor minder werk, ${least} voor meer`,
      subtitle: (year: number) => `Gemiddeld aantal mensen in ${year}, volgens de verwachting`,
      source:
        "Onze aanname: welke wet het meeste werk van een sector betaalt. In mensen, want er is geen prijs met een bron.",
      other: "Sectoren met meer dan één betaler",
      payer: "Wie betaalt",
      won: "Werk minder",
      borne: "Werk erbij",
      balance: "Saldo",
      people: "mensen",
    },
    add: "Leg geld vast",
    addFor: "Voor welk initiatief?",
    addGo: "Ga verder",
    part: {
      title: "Geld",
      none: "Er is nog geen geld vastgelegd. Wat het plan erover zegt, staat hieronder.",
      asked: "Gevraagd",
      granted: "Toegekend",
      gap: "Gat",
    },
    one: {
      initiative: "Initiatief",
      purpose: "Waarvoor",
      asked: "Gevraagd",
      granted: "Toegekend",
      gap: "Gevraagd en niet gekregen",
      refused: "Afgewezen",
      ends: "Laatste dag",
      cover: "Wie betaalt daarna",
      spent: "Besteed",
      accounted: "Verantwoord",
      notYet: "nog niets vastgelegd",
      inYear: (amount: string, year: number) => `${amount} in ${year}`,
      overYear: (year: number, day: string) => `over ${year}, op ${day}`,
      registered: "eigen administratie",
      reported: (name: string) => `opgegeven door ${name}`,
      found: "Vindplaats:",
    },
    error: "Fout",
  },
  {
    tab: "Funding",
    description: "What was asked, granted and spent, and where the money ends.",
    headline: ({ year, initiatives, uncovered }: Ending) =>
      `The money for ${inWords(initiatives, "en")} ${initiatives === 1 ? "initiative" : "initiatives"} ends in ${year}` +
      (uncovered === 0
        ? ""
        : `; ${inWords(uncovered, "en")} ${uncovered === 1 ? "has" : "have"} no cover after that`),
    noneEnding: "No money is known that has yet to end",
    unasked: "Who pays for the initiatives, and for how long?",
    empty:
      "Nothing was recorded yet. What was asked and granted, until when the money runs and who pays after that will stand here.",
    unknownCover: (count: number) =>
      `For ${inWords(count, "en")} it is not known yet who pays after that.`,
    waiting: (count: number) =>
      `${capitalised(counted(count, "request waits", "requests wait"))} for a decision.`,
    chart: {
      title: (last: number | undefined, amount: string) =>
        last === undefined
          ? "What was granted each year"
          : `After ${last} ${amount} falls away without a known cover`,
      subtitle: "Money granted each year, by source",
      uncovered: "no known cover",
      unknown: (years: string) => `In ${years} money of an unknown amount runs as well.`,
      source: "Recorded by the programme office and leads; see where each amount was found.",
      thousands: "× € 1,000",
      rest: "other sources",
      at: (year: number, amount: string) => `${year}: ${amount}`,
    },
    groups: {
      granted: "Granted: follow what happens with it",
      waiting: "Waiting for a decision",
      refused: "Refused",
    },
    until: (day: string) => `up to and including ${day}`,
    ended: (day: string) => `ended on ${day}`,
    toAccount: (years: string) => `still to account for: ${years}`,
    after: (cover: string) => `after that: ${cover}`,
    cover: {
      unknown: "not known yet",
      none: "no cover",
      "not-needed": "not needed, the work is done by then",
      organisation: (name: string) => `${name} pays`,
    },
    state: { waiting: "asked", granted: "granted", refused: "refused" },
    unknown: "unknown",
    undecided: "no decision yet",
    more: (known: string, count: number) =>
      `${known} and ${counted(count, "unknown amount", "unknown amounts")}`,
    table: {
      caption: "Money by initiative, source and year",
      initiative: "Initiative",
      source: "Source",
      year: "Year",
      asked: "Asked",
      granted: "Granted",
      gap: "Gap",
      spent: "Spent",
      accounted: "Accounted for on",
      ends: "Last day",
      cover: "Who pays after that",
      basis: "Kind of figure",
      not: "not yet",
    },
    sources: {
      title: "Where money can be found",
      lead: "The plan is of 2023. What changed after it stands here with its source.",
      open: "takes requests",
      unknown: "not known whether this is open: ask",
      closed: (day: string) => `closed since ${day}`,
      instead: "Look here instead:",
      read: (day: string) => `read on ${day}`,
      plan: "According to the plan:",
    },
    payers: {
      title: (most: string, least: string | undefined) =>
        least === undefined
          ? `${most} will pay for less work`
          : `${most} will pay for less work, ${least} for more`,
      subtitle: (year: number) => `Mean number of people in ${year}, by the forecast`,
      source:
        "Our assumption: which law pays most of the work of a sector. In people, for there is no price with a source.",
      other: "Sectors with more than one payer",
      payer: "Who pays",
      won: "Less work",
      borne: "More work",
      balance: "Balance",
      people: "people",
    },
    add: "Record money",
    addFor: "For which initiative?",
    addGo: "Go on",
    part: {
      title: "Money",
      none: "No money was recorded yet. What the plan says about it stands below.",
      asked: "Asked",
      granted: "Granted",
      gap: "Gap",
    },
    one: {
      initiative: "Initiative",
      purpose: "What for",
      asked: "Asked",
      granted: "Granted",
      gap: "Asked and not received",
      refused: "Refused",
      ends: "Last day",
      cover: "Who pays after that",
      spent: "Spent",
      accounted: "Accounted for",
      notYet: "nothing recorded yet",
      inYear: (amount: string, year: number) => `${amount} in ${year}`,
      overYear: (year: number, day: string) => `over ${year}, on ${day}`,
      registered: "own books",
      reported: (name: string) => `reported by ${name}`,
      found: "Found in:",
    },
    error: "Error",
  },
);
