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
    form: {
      lead: "Voor een oplossing die het plan niet noemt. Wat u niet weet, laat u leeg.",
      leadFor: (name: string) => `Voor ${name}. Wat u niet weet, laat u leeg.`,
      name: "Hoe heet de oplossing?",
      summary: "Wat doet de oplossing, en voor wie?",
      summaryHint: "In een paar zinnen. Noem geen mensen.",
      factsTitle: "Leg vast wat u van deze oplossing weet",
      does: "Wat doet het vooral?",
      doesHint: "Kies wat het meest klopt. Zo ziet u welke oplossingen hetzelfde doen.",
      owner: "Welke partij is eigenaar?",
      users: "Welke partijen gebruiken het?",
      usersHint: "Of gaan het gebruiken, als het gepland is.",
      moreUsers: "Meer organisaties",
      standards: "Welke standaarden gebruikt het?",
      otherStandards: "Andere standaarden",
      cost: "Hoeveel euro kost het per jaar?",
      costHint: "Hele euro’s. Weet u het bedrag niet? Laat het leeg. Is het gratis? Schrijf 0.",
      ends: "Wat is de laatste dag van het contract?",
      origin: "Waar staan kosten en contract?",
      originHint:
        "Bijvoorbeeld: contract 2026, offerte van 3 maart. Nodig als u een bedrag of dag invult.",
      initiative: (at: number) =>
        at === 1 ? "Voor welk initiatief?" : `Voor welk initiatief? (${at})`,
      none: "maak een keuze",
      standTitle: "Leg de stand en het uitstapplan vast",
      kind: "Is de oplossing tijdelijk of blijvend?",
      kindHint: "Tijdelijk is alles wat later plaatsmaakt voor iets beters.",
      state: "Hoe staat het ervoor?",
      on: "Sinds welke dag?",
      reason: "Waarom?",
      exit: {
        financial: "Uitstappen: wat kost het, en wie betaalt dat?",
        contractual: "Uitstappen: hoe en wanneer stopt het contract?",
        functional: "Uitstappen: wat neemt het werk over, en waar gaan de gegevens heen?",
      },
      exitHint: "Nodig voordat een tijdelijke oplossing in gebruik gaat.",
      send: "Leg dit vast",
    },
    error: "Fout",
    faults: {
      name: "Schrijf op hoe de oplossing heet",
      summary: "Schrijf op wat de oplossing doet",
      choose: "Kies iets uit de lijst",
      euro: "Schrijf hele euro’s, bijvoorbeeld 40000 of 40.000",
      day: "Vul een dag in",
      kind: "Kies of de oplossing tijdelijk of blijvend is",
      state: "Kies hoe het ervoor staat",
      "day-to-come": "Deze dag moet nog komen: kies vandaag of eerder",
      "origin-missing": "Schrijf op waar het bedrag of de einddatum te vinden is",
      exit: {
        financial:
          "Schrijf eerst op wat uitstappen kost en wie dat betaalt: zonder uitstapplan mag een tijdelijke oplossing niet in gebruik",
        contractual:
          "Schrijf eerst op hoe en wanneer het contract stopt: zonder uitstapplan mag een tijdelijke oplossing niet in gebruik",
        functional:
          "Schrijf eerst op wat het werk overneemt: zonder uitstapplan mag een tijdelijke oplossing niet in gebruik",
      },
    },
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
    form: {
      lead: "For a solution that the plan does not name. Leave empty what you do not know.",
      leadFor: (name: string) => `For ${name}. Leave empty what you do not know.`,
      name: "What is the solution called?",
      summary: "What does the solution do, and for whom?",
      summaryHint: "In a few sentences. Name no people.",
      factsTitle: "Record what you know of this solution",
      does: "What does it do most of all?",
      doesHint: "Choose what fits best. It shows which solutions do the same.",
      owner: "Which party owns it?",
      users: "Which parties use it?",
      usersHint: "Or will use it, when it is planned.",
      moreUsers: "More organisations",
      standards: "Which standards does it use?",
      otherStandards: "Other standards",
      cost: "How many euros does it cost a year?",
      costHint: "Whole euros. Do you not know the amount? Leave it empty. Is it free? Write 0.",
      ends: "What is the last day of the contract?",
      origin: "Where do cost and contract stand?",
      originHint:
        "For example: contract 2026, offer of 3 March. Needed when you fill in an amount or a day.",
      initiative: (at: number) =>
        at === 1 ? "For which initiative?" : `For which initiative? (${at})`,
      none: "make a choice",
      standTitle: "Record the state and the exit strategy",
      kind: "Is the solution temporary or lasting?",
      kindHint: "Temporary is all that makes way for something better later.",
      state: "How does it stand?",
      on: "Since which day?",
      reason: "Why?",
      exit: {
        financial: "Leaving: what does it cost, and who pays?",
        contractual: "Leaving: how and when does the contract end?",
        functional: "Leaving: what takes over the work, and where do the data go?",
      },
      exitHint: "Needed before a temporary solution comes into use.",
      send: "Record this",
    },
    error: "Error",
    faults: {
      name: "Write what the solution is called",
      summary: "Write what the solution does",
      choose: "Choose from the list",
      euro: "Write whole euros, for example 40000 or 40,000",
      day: "Fill in a day",
      kind: "Choose whether the solution is temporary or lasting",
      state: "Choose how it stands",
      "day-to-come": "This day has yet to come: choose today or earlier",
      "origin-missing": "Write where the amount or the last day can be found",
      exit: {
        financial:
          "First write what leaving costs and who pays: without an exit strategy a temporary solution may not be used",
        contractual:
          "First write how and when the contract ends: without an exit strategy a temporary solution may not be used",
        functional:
          "First write what takes over the work: without an exit strategy a temporary solution may not be used",
      },
    },
  },
);
