import { theBody } from "../../body-words.ts";
import { counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the list of decisions and of the page of one. */
export const decisionsWords = words(
  {
    tab: "Besluiten",
    description: "Alle besluiten over het regioplan, met de redenen en wat ze veranderden.",
    headline: (count: number) =>
      count === 0
        ? "Er is nog niets besloten"
        : `${counted(count, "besluit", "besluiten")} over het regioplan`,
    last: (body: string, day: string, title: string) =>
      `Het laatste is van ${day}. Toen besloot ${theBody(body)}: ‘${title}’.`,
    empty:
      "Hier komen de besluiten over het regioplan te staan: wat er is besloten, waarom, door wie en wat het veranderde. Een besluit verschijnt zodra het verslag van de vergadering is vastgesteld.",
    whenPublic:
      "Een besluit staat hier voor iedereen zodra het verslag van de vergadering is vastgesteld.",
    notYetPublic: "nog niet openbaar",
    search: "Zoek in besluiten",
    body: "Overleg",
    year: "Jaar",
    challenge: "Opgave",
    found: (count: number) => `${counted(count, "besluit", "besluiten")} gevonden.`,
    guessed: (word: string) => `Gezocht op iets wat lijkt op ‘${word}’.`,
    none: "Geen besluit past bij uw keuze.",
    superseded: (number: string) => `vervangen door ${number}`,
    carriedOut: "uitgevoerd",
    takesEffect: (day: string) => `gaat in op ${day}`,
    one: {
      decided: (body: string, day: string) => `Op ${day} besloot ${theBody(body)}:`,
      replaced: "Dit besluit geldt niet meer. Het is vervangen door",
      replaces: "Dit besluit kwam in de plaats van",
      reason: "Waarom",
      alternatives: "Wat er nog meer is bekeken",
      conditions: "Voorwaarden",
      effective: "Gaat in op",
      wasEffective: "Ging in op",
      who: "Wie besloot",
      meeting: "Vergadering",
      outside: "buiten een vergadering",
      how: "Hoe er is besloten",
      consent: "Niemand had bezwaar.",
      voted: (votes: string) => `Er is gestemd: ${votes}.`,
      votes: {
        for: (count: number) => `${inWords(count, "nl")} voor`,
        against: (count: number) => `${inWords(count, "nl")} tegen`,
        abstained: (count: number) =>
          count === 1 ? "één onthield zich" : `${inWords(count, "nl")} onthielden zich`,
      },
      vote: { for: "voor", against: "tegen", abstained: "onthield zich" },
      line: "De lijn van dit besluit",
      changes: "Wat dit verandert in het plan",
      noChanges: "Dit besluit verandert niets in het plan.",
      outcome: { adopted: "Aangenomen", rejected: "Afgewezen" },
      beside: "Toon wat er stond en wat er kwam te staan",
      columns: { field: "Onderdeel", before: "Eerst", after: "Daarna", none: "niets" },
      actions: "Wat ervoor gedaan wordt",
      actionsCount: (all: number, done: number) =>
        `Bij dit besluit ${all === 1 ? "hoort 1 actie" : `horen ${all} acties`}; ${done === all ? "alles is klaar" : done === 0 ? "nog niets is klaar" : `${done} ${done === 1 ? "is" : "zijn"} klaar`}.`,
      newAction: "Nieuwe actie bij dit besluit",
      carriedOut: (day: string) => `Uitgevoerd op ${day}`,
      reportDone: "Meld dat dit besluit is uitgevoerd",
      doneOn: "Uitgevoerd op",
      doneNote: "Wat is er gebeurd?",
      doneSend: "Uitvoering vastleggen",
      howWeKnow: "Hoe wij dit weten",
      recorded: (by: string, day: string, number: number) =>
        `Vastgelegd door ${by} op ${day}, als regel ${number} van het register. Een besluit verandert na die tijd niet meer: een later besluit kan het vervangen.`,
      recordedPublic: (day: string, number: number) =>
        `Vastgelegd op ${day}, als regel ${number} van het register. Een besluit verandert na die tijd niet meer: een later besluit kan het vervangen.`,
      onlyMembers:
        "Dit besluit is nog niet openbaar: het verslag van de vergadering is nog niet vastgesteld.",
    },
    moment: {
      raised: "Een signaal vroeg om een antwoord",
      offered: "Een voorstel kwam bij dit overleg",
      taken: "Besluit",
      inForce: (version: number) => `Versie ${version} van het plan gaat in`,
      effective: "Het besluit gaat in",
      assigned: "Een actie is afgesproken",
      finished: "Een actie is klaar",
      carriedOut: "Het besluit is uitgevoerd",
      replaced: "Een later besluit kwam in de plaats",
    },
    faults: {
      day: "Vul de dag in, bijvoorbeeld 1-3-2027",
      toCome: "Kies een dag die al is geweest",
    },
  },
  {
    tab: "Decisions",
    description: "Every decision on the regional plan, with the reasons and what it changed.",
    headline: (count: number) =>
      count === 0
        ? "Nothing was decided yet"
        : `${counted(count, "decision", "decisions")} on the regional plan`,
    last: (body: string, day: string, title: string) =>
      `The last is of ${day}. The ${body} then decided: ‘${title}’.`,
    empty:
      "The decisions on the regional plan will stand here: what was decided, why, by whom and what it changed. A decision appears once the minutes of the meeting are approved.",
    whenPublic: "A decision is here for everybody once the minutes of the meeting are approved.",
    notYetPublic: "not public yet",
    search: "Search in decisions",
    body: "Body",
    year: "Year",
    challenge: "Challenge",
    found: (count: number) => `${counted(count, "decision", "decisions")} found.`,
    guessed: (word: string) => `Searched for something like ‘${word}’.`,
    none: "No decision fits your choice.",
    superseded: (number: string) => `replaced by ${number}`,
    carriedOut: "carried out",
    takesEffect: (day: string) => `takes effect on ${day}`,
    one: {
      decided: (body: string, day: string) => `On ${day} the ${body} decided:`,
      replaced: "This decision no longer holds. It was replaced by",
      replaces: "This decision took the place of",
      reason: "Why",
      alternatives: "What else was considered",
      conditions: "Conditions",
      effective: "Takes effect on",
      wasEffective: "Took effect on",
      who: "Who decided",
      meeting: "Meeting",
      outside: "outside a meeting",
      how: "How it was decided",
      consent: "Nobody objected.",
      voted: (votes: string) => `It was put to the vote: ${votes}.`,
      votes: {
        for: (count: number) => `${inWords(count, "en")} for`,
        against: (count: number) => `${inWords(count, "en")} against`,
        abstained: (count: number) => `${inWords(count, "en")} abstained`,
      },
      vote: { for: "for", against: "against", abstained: "abstained" },
      line: "The line of this decision",
      changes: "What this changes in the plan",
      noChanges: "This decision changes nothing in the plan.",
      outcome: { adopted: "Adopted", rejected: "Rejected" },
      beside: "Show what stood there and what came to stand",
      columns: { field: "Part", before: "First", after: "Then", none: "nothing" },
      actions: "What is done about it",
      actionsCount: (all: number, done: number) =>
        `${counted(all, "action belongs", "actions belong")} to this decision; ${done === all ? "all is done" : done === 0 ? "nothing is done yet" : `${done} ${done === 1 ? "is" : "are"} done`}.`,
      newAction: "New action for this decision",
      carriedOut: (day: string) => `Carried out on ${day}`,
      reportDone: "Report that this decision was carried out",
      doneOn: "Carried out on",
      doneNote: "What happened?",
      doneSend: "Record that it was carried out",
      howWeKnow: "How we know this",
      recorded: (by: string, day: string, number: number) =>
        `Recorded by ${by} on ${day}, as line ${number} of the register. A decision does not change after that: a later one can replace it.`,
      recordedPublic: (day: string, number: number) =>
        `Recorded on ${day}, as line ${number} of the register. A decision does not change after that: a later one can replace it.`,
      onlyMembers:
        "This decision is not public yet: the minutes of the meeting were not approved yet.",
    },
    moment: {
      raised: "A signal asked for an answer",
      offered: "A proposal came to this body",
      taken: "Decision",
      inForce: (version: number) => `Version ${version} of the plan takes effect`,
      effective: "The decision takes effect",
      assigned: "An action was agreed",
      finished: "An action was finished",
      carriedOut: "The decision was carried out",
      replaced: "A later decision took its place",
    },
    faults: {
      day: "Fill in the day, for example 1-3-2027",
      toCome: "Choose a day that has been",
    },
  },
);
