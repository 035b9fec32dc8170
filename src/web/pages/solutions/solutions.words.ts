import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

interface Counts {
  readonly inUse: number;
  /** In use, with a contract that ends within a year. */
  readonly ending: number;
  /** Solutions that do the same as another. */
  readonly overlapping: number;
}

export const solutionsWords = words(
  {
    tab: "Digitale oplossingen",
    description: "Welke digitale oplossingen de regio gebruikt, wat ze kosten en hoe lang nog.",
    headline: ({ inUse, ending, overlapping }: Counts) =>
      [
        inUse === 0
          ? "Er is nog geen digitale oplossing in gebruik"
          : `${capitalised(inWords(inUse, "nl"))} ${inUse === 1 ? "digitale oplossing" : "digitale oplossingen"} in gebruik`,
        ...(ending > 0
          ? [`van ${inWords(ending, "nl")} loopt het contract binnen een jaar af`]
          : []),
        ...(overlapping > 0 ? [`${inWords(overlapping, "nl")} overlappen elkaar`] : []),
      ].join("; "),
    unasked: "Welke digitale oplossingen gebruikt de regio?",
    empty: (count: number) =>
      `Het plan noemt ${count === 1 ? "1 systeem" : `${count} systemen`}. Van geen daarvan is al vastgelegd of het in gebruik is. Leg dat vast op de pagina van een oplossing; dan komt hier te staan wat ze kosten en wanneer contracten aflopen.`,
    cost: (sum: string) => `Wat in gebruik is, kost per jaar ${sum}.`,
    costUnknown: "Wat alles kost, is nog niet bekend.",
    chart: {
      title: (name: string, day: string) => `Het contract van ${name} loopt als eerste af: ${day}`,
      passed: (count: number) =>
        count === 1
          ? "Eén contract is al afgelopen en wordt nog gebruikt"
          : `${capitalised(inWords(count, "nl"))} contracten zijn al afgelopen en worden nog gebruikt`,
      subtitle: "Tot wanneer elk contract loopt, gerekend vanaf vandaag",
      source:
        "Vastgelegd door het programmabureau en kartrekkers; zie de vindplaats bij elke oplossing.",
      more: (count: number) =>
        count === 1
          ? "Van één oplossing in gebruik is niet bekend wanneer het contract afloopt."
          : `Van ${inWords(count, "nl")} oplossingen in gebruik is niet bekend wanneer het contract afloopt.`,
    },
    overlap: {
      title: (pairs: number) =>
        pairs === 1
          ? "Eén paar doet hetzelfde"
          : `${capitalised(inWords(pairs, "nl"))} paren doen hetzelfde`,
      lead: "Twee oplossingen overlappen als ze hetzelfde doen en minstens één partij ze allebei gebruikt. Kijk of één ervan genoeg is.",
      shared: "Allebei voor:",
      and: "en",
    },
    list: {
      title: (shown: number, all: number) =>
        shown === all ? `Alle ${all} oplossingen` : `${shown} van de ${all} oplossingen`,
      none: "Bij deze keuze hoort geen enkele oplossing.",
      unrecorded: (count: number) =>
        `Nog niets vastgelegd: ${counted(count, "systeem", "systemen")} uit het plan`,
    },
    filter: { state: "Stand", does: "Wat het doet", party: "Partij" },
    states: {
      planned: "gepland",
      "in-use": "in gebruik",
      ended: "gestopt",
      unknown: "niet bekend",
    },
    kinds: { temporary: "tijdelijk", lasting: "blijvend" },
    stateOf: (state: string, kind: string) => `${state}, ${kind}`,
    until: (day: string) => `contract tot en met ${day}`,
    ended: (day: string) => `contract afgelopen op ${day}`,
    perYear: (euro: string) => `${euro} per jaar`,
    costsUnknown: "kosten onbekend",
    unknown: "onbekend",
    table: {
      caption: "Digitale oplossingen waarover iets is vastgelegd",
      name: "Oplossing",
      state: "Stand",
      since: "Sinds",
      kind: "Soort",
      does: "Wat het doet",
      owner: "Eigenaar",
      users: "Gebruikers",
      standards: "Standaarden",
      cost: "Kosten per jaar",
      ends: "Contract tot en met",
      initiatives: "Initiatieven",
      exit: "Uitstapplan",
    },
    exitKnown: {
      whole: "compleet",
      part: (count: number) => `${count} van 3 delen`,
      none: "nog niet",
    },
    one: {
      state: "Stand",
      stateSince: (state: string, kind: string, day: string) => `${state} sinds ${day}, ${kind}`,
      planLink: "Bekijk dit systeem in het plan",
      other: "Andere standaarden",
      origin: "Vindplaats",
      same: "Doet hetzelfde als",
      sameFor: (names: string) => `bij ${names}`,
      exitTitle: "Hoe u hier weer uit stapt",
      exitLead: "Een tijdelijke oplossing mag pas in gebruik als alle drie de delen er zijn.",
      exit: { financial: "Geld", contractual: "Contract", functional: "Werk" },
      notYet: "nog niet opgeschreven",
      history: "Wat er gebeurde",
      historyNone: "Er is nog niets vastgelegd.",
      by: (name: string) => `door ${name}`,
      named: "Toegevoegd aan de lijst",
      marked: (state: string, kind: string, day: string) =>
        `${capitalised(state)} vanaf ${day}, ${kind}`,
      exitPlanned: (parts: string) => `Uitstapplan opgeschreven: ${parts}`,
      exitNone: "Uitstapplan leeggemaakt",
      described: "Gegevens vastgelegd",
    },
    part: { title: "Digitale oplossingen", none: "Er is nog geen digitale oplossing vastgelegd." },
    add: "Voeg een oplossing toe",
    error: "Fout",
  },
  {
    tab: "Digital solutions",
    description: "Which digital solutions the region uses, what they cost and for how long.",
    headline: ({ inUse, ending, overlapping }: Counts) =>
      [
        inUse === 0
          ? "No digital solution is in use yet"
          : `${capitalised(inWords(inUse, "en"))} ${inUse === 1 ? "digital solution" : "digital solutions"} in use`,
        ...(ending > 0 ? [`the contract of ${inWords(ending, "en")} ends within a year`] : []),
        ...(overlapping > 0 ? [`${inWords(overlapping, "en")} overlap`] : []),
      ].join("; "),
    unasked: "Which digital solutions does the region use?",
    empty: (count: number) =>
      `The plan names ${count === 1 ? "1 system" : `${count} systems`}. Of none of them it was recorded whether it is in use. Record that on the page of a solution; then what they cost and when contracts end will stand here.`,
    cost: (sum: string) => `What is in use costs ${sum} a year.`,
    costUnknown: "What everything costs is not known yet.",
    chart: {
      title: (name: string, day: string) => `The contract of ${name} ends first: ${day}`,
      passed: (count: number) =>
        count === 1
          ? "One contract has ended and is still used"
          : `${capitalised(inWords(count, "en"))} contracts have ended and are still used`,
      subtitle: "Until when each contract runs, counted from today",
      source: "Recorded by the programme office and leads; see where each was found.",
      more: (count: number) =>
        count === 1
          ? "Of one solution in use it is not known when the contract ends."
          : `Of ${inWords(count, "en")} solutions in use it is not known when the contract ends.`,
    },
    overlap: {
      title: (pairs: number) =>
        pairs === 1
          ? "One pair does the same"
          : `${capitalised(inWords(pairs, "en"))} pairs do the same`,
      lead: "Two solutions overlap when they do the same and at least one party uses both. See whether one of them is enough.",
      shared: "Both for:",
      and: "and",
    },
    list: {
      title: (shown: number, all: number) =>
        shown === all ? `All ${all} solutions` : `${shown} of ${all} solutions`,
      none: "No solution fits this choice.",
      unrecorded: (count: number) =>
        `Nothing recorded yet: ${counted(count, "system", "systems")} of the plan`,
    },
    filter: { state: "State", does: "What it does", party: "Party" },
    states: { planned: "planned", "in-use": "in use", ended: "ended", unknown: "not known" },
    kinds: { temporary: "temporary", lasting: "lasting" },
    stateOf: (state: string, kind: string) => `${state}, ${kind}`,
    until: (day: string) => `contract up to and including ${day}`,
    ended: (day: string) => `contract ended on ${day}`,
    perYear: (euro: string) => `${euro} a year`,
    costsUnknown: "cost unknown",
    unknown: "unknown",
    table: {
      caption: "Digital solutions of which something was recorded",
      name: "Solution",
      state: "State",
      since: "Since",
      kind: "Kind",
      does: "What it does",
      owner: "Owner",
      users: "Users",
      standards: "Standards",
      cost: "Cost per year",
      ends: "Contract until",
      initiatives: "Initiatives",
      exit: "Exit strategy",
    },
    exitKnown: {
      whole: "complete",
      part: (count: number) => `${count} of 3 parts`,
      none: "not yet",
    },
    one: {
      state: "State",
      stateSince: (state: string, kind: string, day: string) => `${state} since ${day}, ${kind}`,
      planLink: "See this system in the plan",
      other: "Other standards",
      origin: "Found in",
      same: "Does the same as",
      sameFor: (names: string) => `at ${names}`,
      exitTitle: "How to leave it again",
      exitLead: "A temporary solution may be used only once all three parts are there.",
      exit: { financial: "Money", contractual: "Contract", functional: "Work" },
      notYet: "not written yet",
      history: "What happened",
      historyNone: "Nothing was recorded yet.",
      by: (name: string) => `by ${name}`,
      named: "Added to the list",
      marked: (state: string, kind: string, day: string) =>
        `${capitalised(state)} from ${day}, ${kind}`,
      exitPlanned: (parts: string) => `Exit strategy written: ${parts}`,
      exitNone: "Exit strategy emptied",
      described: "Facts recorded",
    },
    part: { title: "Digital solutions", none: "No digital solution was recorded yet." },
    add: "Add a solution",
    error: "Error",
  },
);
