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
    step: {
      title: "Leg vast wat er gebeurde",
      "funding-requested": "Er is geld gevraagd",
      "funding-granted": "Er is geld toegekend",
      "funding-refused": "De aanvraag is afgewezen",
      "funding-spent": "Er is geld uitgegeven",
      "funding-accounted": "Het geld is verantwoord",
      "funding-covered": "Wie betaalt als dit geld stopt?",
    },
    form: {
      title: "Leg geld vast",
      lead: (name: string) =>
        `Voor ${name}. Geld dat al is toegekend gaat voor: dat moet u volgen.`,
      source: "Van welke bron?",
      purpose: "Waarvoor is het geld?",
      purposeHint: "In één zin. Noem geen mensen.",
      which: "Wat wilt u vastleggen?",
      amounts: "Hoeveel euro per jaar?",
      amountsHint: "Hele euro’s, zonder centen. Weet u het bedrag niet? Laat dan alles leeg.",
      on: "Op welke dag?",
      ends: "Tot en met welke dag loopt het geld?",
      endsHint: "Alleen invullen als het geld is toegekend.",
      basis: "Wie gaf dit bedrag op?",
      own: "niemand: het komt uit de eigen administratie",
      origin: "Waar staat dit?",
      originHint: "Bijvoorbeeld: brief van 3 maart, contract 2026, jaarrekening.",
      reason: "Waarom?",
      year: "Over welk jaar?",
      euro: "Hoeveel euro in dat jaar?",
      cover: "Wie betaalt daarna?",
      covers: {
        none: "Niemand, en het werk gaat door",
        "not-needed": "Dat is niet nodig: het werk is dan klaar",
        organisation: "Een organisatie",
        unknown: "Dat is nog niet bekend",
      },
      by: "Welke organisatie?",
      none: "maak een keuze",
      send: "Leg dit vast",
    },
    error: "Fout",
    faults: {
      source: "Kies een bron",
      purpose: "Schrijf op waarvoor het geld is",
      which: "Kies wat u wilt vastleggen",
      euro: "Schrijf hele euro’s, bijvoorbeeld 350000 of 350.000",
      day: "Vul een dag in",
      year: "Vul een jaar in, bijvoorbeeld 2026",
      basis: "Kies wie dit bedrag opgaf",
      origin: "Schrijf op waar dit staat",
      reason: "Schrijf op waarom",
      cover: "Kies wie daarna betaalt",
      by: "Kies de organisatie die betaalt",
      "day-to-come": "Deze dag moet nog komen: kies een dag die geweest is",
      "source-closed": (since: string, reason: string, others: string) =>
        `Hier kan sinds ${since} niets meer worden gevraagd. ${reason}${others === "" ? "" : ` Kijk bij: ${others}.`}`,
      decided: "Over deze aanvraag is al besloten: hier is niets meer aan te veranderen",
      "not-granted": "Dit geld is nog niet toegekend: leg eerst de toekenning vast",
      "ends-before-grant": "Deze dag ligt voor de dag van de toekenning",
      "year-to-come": "Dit jaar moet nog komen",
      "nothing-spent": "Leg eerst vast wat er in dit jaar is uitgegeven",
    },
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
    step: {
      title: "Record what happened",
      "funding-requested": "Money was asked",
      "funding-granted": "Money was granted",
      "funding-refused": "The request was refused",
      "funding-spent": "Money was spent",
      "funding-accounted": "The money was accounted for",
      "funding-covered": "Who pays when this money ends?",
    },
    form: {
      title: "Record money",
      lead: (name: string) =>
        `For ${name}. Money that was granted comes first: that is what you must follow.`,
      source: "From which source?",
      purpose: "What is the money for?",
      purposeHint: "In one sentence. Name no people.",
      which: "What do you want to record?",
      amounts: "How many euros a year?",
      amountsHint: "Whole euros, no cents. Do you not know the amount? Leave all of it empty.",
      on: "On which day?",
      ends: "Until which day does the money run?",
      endsHint: "Fill this in only when the money was granted.",
      basis: "Who reported this amount?",
      own: "nobody: it comes from our own books",
      origin: "Where does this stand?",
      originHint: "For example: letter of 3 March, contract 2026, annual account.",
      reason: "Why?",
      year: "Over which year?",
      euro: "How many euros in that year?",
      cover: "Who pays after that?",
      covers: {
        none: "Nobody, and the work goes on",
        "not-needed": "That is not needed: the work is done by then",
        organisation: "An organisation",
        unknown: "That is not known yet",
      },
      by: "Which organisation?",
      none: "make a choice",
      send: "Record this",
    },
    error: "Error",
    faults: {
      source: "Choose a source",
      purpose: "Write what the money is for",
      which: "Choose what you want to record",
      euro: "Write whole euros, for example 350000 or 350,000",
      day: "Fill in a day",
      year: "Fill in a year, for example 2026",
      basis: "Choose who reported this amount",
      origin: "Write where this stands",
      reason: "Write why",
      cover: "Choose who pays after that",
      by: "Choose the organisation that pays",
      "day-to-come": "This day has yet to come: choose a day that has been",
      "source-closed": (since: string, reason: string, others: string) =>
        `Nothing can be asked here since ${since}. ${reason}${others === "" ? "" : ` Look at: ${others}.`}`,
      decided: "This request was decided on: nothing about it can be changed",
      "not-granted": "This money was not granted yet: record the grant first",
      "ends-before-grant": "This day lies before the day of the grant",
      "year-to-come": "This year has yet to come",
      "nothing-spent": "First record what was spent in this year",
    },
  },
);
