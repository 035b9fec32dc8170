import { words } from "../../language.ts";
import { capitalised, counted, inWords } from "../../in-words.ts";

export const challengesWords = words(
  {
    index: {
      tab: "Opgaven",
      description: "De opgaven waar de regio samen aan werkt, met hun doelen en initiatieven.",
      headline: (all: number) =>
        all === 1
          ? "Aan welke opgave werkt de regio samen?"
          : `Aan welke ${inWords(all, "nl")} opgaven werkt de regio samen?`,
      lead: (above: number, below: readonly string[]) => {
        const floor = below.map((title) => `‘${title}’`).join(" en ");
        return [
          above === 1
            ? "Eén opgave gaat over gezondheid, zorg en de mensen die er werken."
            : `${capitalised(inWords(above, "nl"))} opgaven gaan over gezondheid, zorg en de mensen die er werken.`,
          below.length === 1
            ? `De laatste, ${floor}, draagt de andere.`
            : `De laatste ${inWords(below.length, "nl")}, ${floor}, dragen de andere.`,
        ].join(" ");
      },
      leadAlone: (all: number) =>
        all === 1
          ? "De regio koos één opgave om samen aan te pakken."
          : `De regio koos ${inWords(all, "nl")} opgaven om samen aan te pakken.`,
      carries: "Deze opgave draagt de andere: zonder gegevens en techniek komen ze niet verder.",
      objectives: (n: number) => counted(n, "doel", "doelen"),
      initiatives: (n: number) => counted(n, "initiatief", "initiatieven"),
      prioritised: (n: number) => `${n} met voorrang`,
      spreadTitle: "Waar zitten de initiatieven?",
    },
    counts: {
      title: (most: string, n: number, all: number) =>
        `‘${most}’ heeft de meeste initiatieven: ${n} van de ${all}`,
      titleEven: (all: number) =>
        all === 0
          ? "De lijst van het plan heeft nog geen initiatieven"
          : `${counted(all, "initiatief", "initiatieven")} in de lijst van het plan`,
      subtitle:
        "Aantal initiatieven per opgave in de lijst van het plan. Het donkere deel krijgt voorrang: de regio wil dat samen versnellen. Een aantal zegt niets over hoe groot een initiatief is.",
      missing: (n: number) =>
        n === 1
          ? "Eén initiatief met voorrang staat niet onder die naam in de lijst en telt hier niet mee."
          : `${n} initiatieven met voorrang staan niet onder die naam in de lijst en tellen hier niet mee.`,
      bar: (listed: number, prioritised: number) =>
        `${counted(listed, "initiatief", "initiatieven")}, ${prioritised} met voorrang`,
      counted: "Geteld door Eenlijn in de lijst van het plan.",
      caption: "Initiatieven en doelen per opgave",
      challenge: "Opgave",
      objectives: "Doelen",
      listed: "Initiatieven in de lijst",
      prioritised: "Waarvan met voorrang",
      unlisted: "Met voorrang, niet in de lijst",
    },
    page: {
      place: (n: number, all: number) => `Opgave ${n} van ${all}`,
      restsOn: "Rust op",
      carries: "Draagt de andere opgaven",
      planName: "In het plan heet deze opgave",
      onThisPage: "Op deze pagina",
      parts: {
        doel: () => "Doelen",
        knelpunt: () => "Waarom het knelt",
        aanpak: () => "Aanpak",
        initiatieven: (n: number) => counted(n, "initiatief", "initiatieven"),
        "wie-stuurt": () => "Wie stuurt",
        voorwaarden: () => "Voorwaarden en risico's",
      },
      neighbours: "Andere opgaven",
      before: "Vorige opgave",
      after: "Volgende opgave",
    },
    goal: {
      title: "Wat de regio wil bereiken",
      objectives: (n: number) =>
        n === 1 ? "Daar hoort één doel bij:" : `Daar horen ${inWords(n, "nl")} doelen bij:`,
    },
    bottleneck: {
      title: "Waarom het knelt",
      figures: "Cijfers bij deze opgave",
      noFigures: "Het plan geeft bij deze opgave geen cijfers.",
      rival: "Op een andere plek staat:",
    },
    approach: {
      title: "Hoe de regio het wil aanpakken",
      lead: (n: number) =>
        `Het plan noemt ${counted(n, "ding", "dingen")}. Open een regel voor meer uitleg.`,
    },
    initiatives: {
      title: (n: number) => `Wat er gebeurt: ${counted(n, "initiatief", "initiatieven")}`,
      silent: (adopted: string) =>
        `Sinds het plan op ${adopted} werd vastgesteld, is hierover niets gemeld.`,
      heard: (n: number, all: number, adopted: string) =>
        `Over ${n} van de ${all} initiatieven is sinds ${adopted} iets gemeld. Over de andere is niets gemeld.`,
      onCourse: (n: number, heard: number) =>
        n === heard
          ? "Wat is gemeld, is op koers."
          : `Op koers: ${n}. Aandacht nodig: ${heard - n}.`,
      search: "Zoek in deze initiatieven",
      prioritised: (n: number) => `Met voorrang: ${n}`,
      others: (n: number) => `Zonder voorrang: ${n}`,
      lead: "Kartrekker:",
      unlisted: "staat niet onder deze naam in de lijst van initiatieven",
    },
    steering: {
      title: "Wie stuurt",
      nobody: "Wie stuurt? Dat zegt het plan niet",
      gap: (challenges: number, groups: number) =>
        [
          groups === 0
            ? "Het plan noemt geen coördinatiegroepen."
            : `Er ${challenges === 1 ? "is" : "zijn"} ${inWords(challenges, "nl")} ${challenges === 1 ? "opgave" : "opgaven"} en ${inWords(groups, "nl")} ${groups === 1 ? "coördinatiegroep" : "coördinatiegroepen"}. Deze opgave heeft geen eigen groep.`,
          "Het is dus niet duidelijk wie de voortgang bespreekt.",
        ].join(" "),
      allBodies: "Bekijk alle overleggen",
      reportsTo: "stuurt deze opgave en vertelt hoe het gaat aan het",
      members: "Wie erin zitten",
      memberCount: (n: number) => counted(n, "organisatie", "organisaties"),
      meetings: "Hoe vaak",
      agenda: "Bekijk wat op de agenda staat",
    },
    needs: {
      title: "Wat nodig is en wat mis kan gaan",
      none: "Het plan noemt geen voorwaarden en geen risico's.",
      forAll:
        "Het plan koppelt deze voorwaarden en risico's niet aan één opgave. Ze gelden voor alle opgaven.",
      forSome: "Wat vooral deze opgave raakt, staat eerst. De rest geldt voor alle opgaven.",
      preconditions: (n: number) => counted(n, "voorwaarde", "voorwaarden"),
      risks: (n: number) => counted(n, "risico", "risico's"),
      arrangedBy: (local: boolean, national: boolean): string =>
        local && national
          ? "Te regelen door de regio en het Rijk samen."
          : national
            ? "Te regelen door het Rijk."
            : local
              ? "Te regelen door de regio zelf."
              : "Het plan zegt niet wie dit moet regelen.",
      unsure: "Dat is uit het plan afgeleid en niet zeker.",
      mitigation: "Wat de partijen doen:",
    },
  },
  {
    index: {
      tab: "Challenges",
      description: "The challenges the region takes on together, with objectives and initiatives.",
      headline: (all: number) =>
        all === 1
          ? "Which challenge does the region take on together?"
          : `Which ${inWords(all, "en")} challenges does the region take on together?`,
      lead: (above: number, below: readonly string[]) => {
        const floor = below.map((title) => `‘${title}’`).join(" and ");
        return [
          above === 1
            ? "One challenge is about health, care and the people who work there."
            : `${capitalised(inWords(above, "en"))} challenges are about health, care and the people who work there.`,
          below.length === 1
            ? `The last one, ${floor}, carries the others.`
            : `The last ${inWords(below.length, "en")}, ${floor}, carry the others.`,
        ].join(" ");
      },
      leadAlone: (all: number) =>
        all === 1
          ? "The region chose one challenge to take on together."
          : `The region chose ${inWords(all, "en")} challenges to take on together.`,
      carries: "This challenge carries the others: without data and technology they get stuck.",
      objectives: (n: number) => counted(n, "objective", "objectives"),
      initiatives: (n: number) => counted(n, "initiative", "initiatives"),
      prioritised: (n: number) => `${n} with priority`,
      spreadTitle: "Where are the initiatives?",
    },
    counts: {
      title: (most: string, n: number, all: number) =>
        `‘${most}’ has the most initiatives: ${n} of the ${all}`,
      titleEven: (all: number) =>
        all === 0
          ? "The list of the plan has no initiatives yet"
          : `${counted(all, "initiative", "initiatives")} in the list of the plan`,
      subtitle:
        "Number of initiatives per challenge in the list of the plan. The dark part has priority: the region wants to speed it up together. A count says nothing about the size of an initiative.",
      missing: (n: number) =>
        n === 1
          ? "One initiative with priority is not in the list under that name and is not counted here."
          : `${n} initiatives with priority are not in the list under that name and are not counted here.`,
      bar: (listed: number, prioritised: number) =>
        `${counted(listed, "initiative", "initiatives")}, ${prioritised} with priority`,
      counted: "Counted by Eenlijn in the list of the plan.",
      caption: "Initiatives and objectives per challenge",
      challenge: "Challenge",
      objectives: "Objectives",
      listed: "Initiatives in the list",
      prioritised: "Of which with priority",
      unlisted: "With priority, not in the list",
    },
    page: {
      place: (n: number, all: number) => `Challenge ${n} of ${all}`,
      restsOn: "Rests on",
      carries: "Carries the other challenges",
      planName: "The plan calls this challenge",
      onThisPage: "On this page",
      parts: {
        doel: () => "Objectives",
        knelpunt: () => "Why it is hard",
        aanpak: () => "Approach",
        initiatieven: (n: number) => counted(n, "initiative", "initiatives"),
        "wie-stuurt": () => "Who steers",
        voorwaarden: () => "Preconditions and risks",
      },
      neighbours: "Other challenges",
      before: "Previous challenge",
      after: "Next challenge",
    },
    goal: {
      title: "What the region wants to reach",
      objectives: (n: number) =>
        n === 1 ? "It has one objective:" : `It has ${inWords(n, "en")} objectives:`,
    },
    bottleneck: {
      title: "Why it is hard",
      figures: "Figures for this challenge",
      noFigures: "The plan gives no figures for this challenge.",
      rival: "Elsewhere it says:",
    },
    approach: {
      title: "How the region wants to do it",
      lead: (n: number) =>
        `The plan names ${counted(n, "thing", "things")}. Open a line to read more.`,
    },
    initiatives: {
      title: (n: number) => `What is being done: ${counted(n, "initiative", "initiatives")}`,
      silent: (adopted: string) =>
        `Nothing has been reported about this here since the plan was adopted on ${adopted}.`,
      heard: (n: number, all: number, adopted: string) =>
        `Since ${adopted} something was reported about ${n} of the ${all} initiatives. About the others nothing was reported.`,
      onCourse: (n: number, heard: number) =>
        n === heard
          ? "What was reported on is on course."
          : `On course: ${n}. Needs attention: ${heard - n}.`,
      search: "Search these initiatives",
      prioritised: (n: number) => `With priority: ${n}`,
      others: (n: number) => `Without priority: ${n}`,
      lead: "Lead:",
      unlisted: "not in the list of initiatives under this name",
    },
    steering: {
      title: "Who steers",
      nobody: "Who steers? The plan does not say",
      gap: (challenges: number, groups: number) =>
        [
          groups === 0
            ? "The plan names no coordination groups."
            : `There ${challenges === 1 ? "is" : "are"} ${inWords(challenges, "en")} ${challenges === 1 ? "challenge" : "challenges"} and ${inWords(groups, "en")} coordination ${groups === 1 ? "group" : "groups"}. This challenge has no group of its own.`,
          "So it is not clear who discusses its progress.",
        ].join(" "),
      allBodies: "See all bodies",
      reportsTo: "steers this challenge and reports to the",
      members: "Who is in it",
      memberCount: (n: number) => counted(n, "organisation", "organisations"),
      meetings: "How often",
      agenda: "See what is on the agenda",
    },
    needs: {
      title: "What is needed and what can go wrong",
      none: "The plan names no preconditions and no risks.",
      forAll:
        "The plan does not tie these preconditions and risks to one challenge. They hold for all challenges.",
      forSome: "What touches this challenge most comes first. The rest holds for all challenges.",
      preconditions: (n: number) => counted(n, "precondition", "preconditions"),
      risks: (n: number) => counted(n, "risk", "risks"),
      arrangedBy: (local: boolean, national: boolean): string =>
        local && national
          ? "To be arranged by the region and the national government together."
          : national
            ? "To be arranged by the national government."
            : local
              ? "To be arranged by the region itself."
              : "The plan does not say who should arrange this.",
      unsure: "This was inferred from the plan and is not certain.",
      mitigation: "What the parties do:",
    },
  },
);
