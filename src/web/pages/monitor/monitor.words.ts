import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const monitorWords = words(
  {
    tab: "Monitor",
    headline: "Beweegt het?",
    description: (region: string) =>
      `De indicatoren van ${region}: wat zij nu zeggen, wat aandacht vraagt en waar nog gegevens ontbreken.`,
    answer: (all: number, known: number, attention: number) =>
      known === 0
        ? `Van de ${counted(all, "indicator", "indicatoren")} heeft er nog geen gegevens.`
        : `${known} van de ${counted(all, "indicator", "indicatoren")} ${known === 1 ? "heeft" : "hebben"} gegevens; ${attention === 0 ? "geen daarvan vraagt" : attention === 1 ? "1 vraagt" : `${attention} vragen`} aandacht.`,
    nothing: "Deze regio meet nog niets.",
    nothingYet:
      "Hier komt te staan hoe het gaat, zodra de bestanden van de regio zeggen wat zij meet.",
    overview: "De vier lijnen van het plan, met een rondje per indicator",
    ofLine: (all: number, known: number) => `${known} van de ${all} met gegevens`,
    attend: (n: number) => counted(n, "vraagt aandacht", "vragen aandacht"),
    legend: {
      attention: "vraagt aandacht",
      known: "heeft gegevens",
      empty: "nog geen gegevens",
    },
    attentionTitle: "Wat vraagt aandacht?",
    noAttention: "Geen enkel cijfer vraagt nu om aandacht.",
    arrangeTitle: "Nog te regelen",
    arrange: {
      data: (n: number) =>
        counted(n, "indicator wacht op gegevens", "indicatoren wachten op gegevens"),
      owner: (n: number) =>
        counted(n, "indicator heeft nog geen eigenaar", "indicatoren hebben nog geen eigenaar"),
      target: (n: number) =>
        counted(n, "indicator heeft nog geen doel", "indicatoren hebben nog geen doel"),
    },
    groups: {
      concern: "Gaat de verkeerde kant op",
      "target-missed": "Doel niet gehaald",
      "target-out-of-reach": "Doel raakt buiten bereik",
      overdue: "Nieuwe cijfers zijn te laat",
      improvement: "Gaat de goede kant op",
    },
    more: (n: number) => `Nog ${n}`,
    reason: {
      in: (name: string) => `bij ${name}`,
      inSeveral: (n: number) => `op ${n} plekken`,
      chance: (chance: string) => `kans ${chance}`,
      since: (day: string) => `sinds ${day}`,
    },
    indicators: "De indicatoren",
    filters: {
      line: "Lijn",
      level: "Niveau",
      challenge: "Opgave",
      owner: "Eigenaar",
    },
    levels: { region: "regio", institution: "instelling", plan: "plan" },
    nobody: "nog niemand",
    shown: (n: number, all: number) =>
      n === all
        ? `Alle ${counted(all, "indicator", "indicatoren")}`
        : counted(n, "indicator", "indicatoren") + ` van de ${all}`,
    none: "Geen indicator past bij deze keuze.",
    csv: "Download alles als CSV",
    owner: "Eigenaar",
    also: "Zie ook het",
    profile: "regiobeeld",
    and: "en",
    data: "waar de gegevens vandaan komen",
    howTitle: "Hoe wij oordelen",
    how: [
      "Een regel bepaalt wat hier staat, niet een mens en niet een kleur. Vanaf twaalf metingen rekenen wij uit hoe sterk een cijfer gewoonlijk schommelt. Pas als het daarbuiten valt of lang aan één kant blijft, zeggen wij dat er iets verandert.",
      "Bij minder metingen tonen wij de punten. Hebben die een marge, dan zeggen wij alleen dat iets is veranderd als de marges elkaar niet raken.",
    ],
  },
  {
    tab: "Monitor",
    headline: "Does it move?",
    description: (region: string) =>
      `The indicators of ${region}: what they say now, what needs attention and where data are still missing.`,
    answer: (all: number, known: number, attention: number) =>
      known === 0
        ? `None of the ${counted(all, "indicator", "indicators")} has data yet.`
        : `${known} of the ${counted(all, "indicator", "indicators")} ${known === 1 ? "has" : "have"} data; ${attention === 0 ? "none of these needs" : attention === 1 ? "1 needs" : `${attention} need`} attention.`,
    nothing: "This region measures nothing yet.",
    nothingYet:
      "This page will show how things go, as soon as the files of the region say what it measures.",
    overview: "The four lines of the plan, with a circle for each indicator",
    ofLine: (all: number, known: number) => `${known} of ${all} with data`,
    attend: (n: number) => counted(n, "needs attention", "need attention"),
    legend: {
      attention: "needs attention",
      known: "has data",
      empty: "no data yet",
    },
    attentionTitle: "What needs attention?",
    noAttention: "None of the figures needs attention now.",
    arrangeTitle: "Still to be arranged",
    arrange: {
      data: (n: number) => counted(n, "indicator waits for data", "indicators wait for data"),
      owner: (n: number) =>
        counted(n, "indicator has no owner yet", "indicators have no owner yet"),
      target: (n: number) =>
        counted(n, "indicator has no target yet", "indicators have no target yet"),
    },
    groups: {
      concern: "Goes the wrong way",
      "target-missed": "Target not met",
      "target-out-of-reach": "Target getting out of reach",
      overdue: "New figures are late",
      improvement: "Goes the right way",
    },
    more: (n: number) => `${n} more`,
    reason: {
      in: (name: string) => `in ${name}`,
      inSeveral: (n: number) => `in ${n} places`,
      chance: (chance: string) => `chance ${chance}`,
      since: (day: string) => `since ${day}`,
    },
    indicators: "The indicators",
    filters: {
      line: "Line",
      level: "Level",
      challenge: "Challenge",
      owner: "Owner",
    },
    levels: { region: "region", institution: "institution", plan: "plan" },
    nobody: "nobody yet",
    shown: (n: number, all: number) =>
      n === all
        ? `All ${counted(all, "indicator", "indicators")}`
        : counted(n, "indicator", "indicators") + ` of ${all}`,
    none: "No indicator fits this choice.",
    csv: "Download everything as CSV",
    owner: "Owner",
    also: "See also the",
    profile: "regional profile",
    and: "and",
    data: "where the data come from",
    howTitle: "How we judge",
    how: [
      "A rule decides what stands here, not a person and not a colour. From twelve measurements on we calculate how much a figure usually goes up and down. Only when it falls outside that, or stays on one side for long, do we say that something changes.",
      "With fewer measurements we show the points. When these have a margin, we say that something changed only if the margins do not touch.",
    ],
  },
);
