import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

/** The words of the overview; its sub-pages have their own. */
export const accountabilityWords = words(
  {
    tab: "Verantwoording",
    title: "Hoe zeker zijn wij?",
    description: "Waar elk cijfer vandaan komt, hoe de verwachting werkt en wat wij niet weten.",
    planSays: "Wat het regioplan zegt, staat hier met de regel erbij: u kunt het nagaan.",
    modelSays: (weak: number, all: number) =>
      `Wat het plan oplevert, is een verwachting: ${weak} van de ${all} getallen in ons rekenmodel zijn een schatting of hebben geen bewijs.`,
    nothingKnown: (adopted: string) =>
      `Wat er sinds ${adopted} echt is gebeurd, weten we niet, want hier is niets gemeld.`,
    reported: (adopted: string) =>
      `Wat er sinds ${adopted} is gebeurd, weten we alleen van de meldingen van kartrekkers zelf.`,
    onThisPage: "Op deze pagina",
    parts: {
      model: "Hoe de verwachting werkt",
      gegevens: "Wat wij niet weten",
      bronnen: "Alle bronnen",
    },
    grades: {
      title: (weak: number, all: number) =>
        `Van de ${all} getallen in het rekenmodel zijn er ${weak} een schatting of zonder bewijs`,
      subtitle: "Getallen in het model, van het sterkste naar het zwakste bewijs.",
      value: (n: string, share: string) => `${n} (${share})`,
      source: "Bron: de aannames van Eenlijn.",
      all: "Bekijk elke aanname",
      caption: "Getallen in het rekenmodel per soort bewijs",
      grade: "Bewijs",
      count: "Aantal getallen",
      factor: "Marge bij één getal (zoveel keer)",
    },
    ways: (figures: number, doubts: number, assumptions: number) => [
      {
        path: "/verantwoording/cijfers",
        title: counted(figures, "cijfer", "cijfers"),
        text: "Elk cijfer uit het plan, met soort, periode en bron.",
      },
      {
        path: "/verantwoording/tegenstrijdigheden",
        title: counted(doubts, "punt van twijfel", "punten van twijfel"),
        text: "Waar de bronnen elkaar tegenspreken of iets missen, en wat wij ermee doen.",
      },
      {
        path: "/verantwoording/aannames",
        title: counted(assumptions, "aanname", "aannames"),
        text: "Elk getal in het rekenmodel, met marge, bewijs en bron.",
      },
      {
        path: "/begrippen",
        title: "Begrippen",
        text: "De woorden en afkortingen van het plan, uitgelegd.",
      },
    ],
    model: {
      facts: "Deze verwachting",
      draws: "Toekomsten",
      seed: "Startgetal van het toeval",
      engine: "Versie van de rekenregels",
      asOf: "Aannames van",
      modelled: "Initiatieven waarmee we rekenen",
      of: (some: string, all: string) => `${some} van de ${all}`,
      again: "Met hetzelfde startgetal komt er altijd precies hetzelfde uit.",
      results: "Bekijk wat eruit komt",
      assumptions: "Bekijk elke aanname",
    },
    quality: {
      title: "Wat wij niet weten",
      lead: "Sommige dingen staan niet in het plan.",
      lostLead:
        "Andere stonden er wel in, maar zijn weg in de tekst die wij konden lezen: daarin ontbreken de plaatjes.",
      lost: "Verloren in de bron",
      gaps: "Staat niet in het plan",
      chart: (known: number, asked: number, priorities: number) =>
        `Over ${priorities === 1 ? "het initiatief dat voorgaat" : `de ${priorities} initiatieven die voorgaan`}, geeft het plan antwoord op ${known} van de ${asked} vragen`,
      subtitle: (priorities: number) =>
        priorities === 1
          ? "Elk vakje is het ene initiatief dat de regio samen wil versnellen."
          : `Elk vakje is één van de ${priorities} initiatieven die de regio samen wil versnellen.`,
      source: "Bron: regioplan.",
      caption: "Wat het plan zegt over de initiatieven die voorgaan, per vraag",
      question: "Vraag",
      of: (some: number, all: number) => `${some} van ${all} bekend`,
    },
    sources: {
      title: "Alle bronnen",
      lead: "Naar deze documenten verwijzen wij. Bij genummerde documenten noemen wij ook de regels.",
      kinds: {
        plan: "Het plan",
        website: "Website",
        statistics: "Statistiek",
        study: "Onderzoek en praktijk",
        "own-work": "Van ons",
      },
      lines: (n: string) => `${n} regels`,
      undated: "zonder datum",
      licence: "licentie",
    },
    states: {
      known: "bekend",
      lost: "half bekend: deel is weg in de bron",
      unfinished: "nog uit te werken",
      "not-applicable": "niet van toepassing (n.v.t.)",
      open: "nog te bepalen (n.t.b.)",
      silent: "het plan zegt niets",
    },
    fields: {
      problem: "Welk probleem lost het op?",
      idea: "Wat is het idee?",
      targetGroup: "Voor wie is het?",
      quality: "Wordt de zorg beter?",
      accessibility: "Blijft zorg bereikbaar?",
      affordability: "Blijft zorg betaalbaar?",
      lead: "Wie trekt het?",
      describedParties: "Wie doen mee, volgens de beschrijving?",
      currentParties: "Wie doen mee, volgens de planning?",
      start: "Wanneer begint het?",
      process: "Wat verandert er in het werk?",
      staff: "Welke mensen zijn nodig?",
      ict: "Welke techniek is nodig?",
      risks: "Wat kan er misgaan?",
      funding: "Wie betaalt het?",
      planning: "Wat gebeurt er wanneer?",
      evaluation: "Wanneer wordt het beoordeeld?",
    },
  },
  {
    tab: "How we know",
    title: "How sure are we?",
    description: "Where each figure comes from, how the forecast works and what we do not know.",
    planSays:
      "What the regional plan says is shown here with its line numbers, so that you can check it.",
    modelSays: (weak: number, all: number) =>
      `What the plan yields is a forecast: ${weak} of the ${all} numbers in our model are an estimate or have no evidence.`,
    nothingKnown: (adopted: string) =>
      `What has really happened since ${adopted} we do not know, because nothing has been reported here.`,
    reported: (adopted: string) =>
      `What has happened since ${adopted} we only know from the reports of the leads themselves.`,
    onThisPage: "On this page",
    parts: {
      model: "How the forecast works",
      gegevens: "What we do not know",
      bronnen: "All sources",
    },
    grades: {
      title: (weak: number, all: number) =>
        `Of the ${all} numbers in the model, ${weak} are an estimate or have no evidence`,
      subtitle: "Numbers in the model, from the strongest to the weakest evidence.",
      value: (n: string, share: string) => `${n} (${share})`,
      source: "Source: Eenlijn's assumptions.",
      all: "See every assumption",
      caption: "Numbers in the model by kind of evidence",
      grade: "Evidence",
      count: "Count of numbers",
      factor: "Range of a single number (so many times)",
    },
    ways: (figures: number, doubts: number, assumptions: number) => [
      {
        path: "/verantwoording/cijfers",
        title: counted(figures, "figure", "figures"),
        text: "Every figure of the plan, with its kind, period and source.",
      },
      {
        path: "/verantwoording/tegenstrijdigheden",
        title: counted(doubts, "point of doubt", "points of doubt"),
        text: "Where the sources contradict each other or lack something, and what we do about it.",
      },
      {
        path: "/verantwoording/aannames",
        title: counted(assumptions, "assumption", "assumptions"),
        text: "Every number in the model, with its range, evidence and source.",
      },
      {
        path: "/begrippen",
        title: "Glossary",
        text: "The words and abbreviations of the plan, explained.",
      },
    ],
    model: {
      facts: "This forecast",
      draws: "Futures",
      seed: "Seed of chance",
      engine: "Version of the rules",
      asOf: "Assumptions of",
      modelled: "Initiatives that we calculate with",
      of: (some: string, all: string) => `${some} of ${all}`,
      again: "The same seed always gives exactly the same outcome.",
      results: "See what comes out",
      assumptions: "See every assumption",
    },
    quality: {
      title: "What we do not know",
      lead: "Some things are not in the plan.",
      lostLead:
        "Others were, but are gone from the text that we could read: it lacks the pictures.",
      lost: "Lost in the source",
      gaps: "Not in the plan",
      chart: (known: number, asked: number, priorities: number) =>
        `On the ${priorities === 1 ? "initiative that goes" : `${priorities} initiatives that go`} first, the plan answers ${known} of ${asked} questions`,
      subtitle: (priorities: number) =>
        priorities === 1
          ? "Each box is the one initiative that the region wants to speed up together."
          : `Each box is one of the ${priorities} initiatives that the region wants to speed up together.`,
      source: "Source: regional plan.",
      caption: "What the plan says about the initiatives that go first, by question",
      question: "Question",
      of: (some: number, all: number) => `${some} of ${all} known`,
    },
    sources: {
      title: "All sources",
      lead: "These are the documents that we refer to. For documents with numbered lines we give the lines too.",
      kinds: {
        plan: "The plan",
        website: "Website",
        statistics: "Statistics",
        study: "Research and practice",
        "own-work": "Our own",
      },
      lines: (n: string) => `${n} lines`,
      undated: "no date",
      licence: "licence",
    },
    states: {
      known: "known",
      lost: "half known: part is lost in the source",
      unfinished: "still to be worked out",
      "not-applicable": "does not apply (n.v.t.)",
      open: "still to be decided (n.t.b.)",
      silent: "the plan says nothing",
    },
    fields: {
      problem: "Which problem does it solve?",
      idea: "What is the idea?",
      targetGroup: "Who is it for?",
      quality: "Does care get better?",
      accessibility: "Does care stay within reach?",
      affordability: "Does care stay affordable?",
      lead: "Who leads it?",
      describedParties: "Who takes part, by the description?",
      currentParties: "Who takes part, by the planning?",
      start: "When does it start?",
      process: "What changes in the work?",
      staff: "Which people are needed?",
      ict: "Which technology is needed?",
      risks: "What can go wrong?",
      funding: "Who pays for it?",
      planning: "What happens when?",
      evaluation: "When is it evaluated?",
    },
  },
);
