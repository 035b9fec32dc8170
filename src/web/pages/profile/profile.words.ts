import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

export const profileWords = words(
  {
    tab: "Regiobeeld",
    title: (region: string) => `Regiobeeld: zo staat ${region} ervoor`,
    description: (region: string) =>
      `Wie er in ${region} wonen, hoe gezond zij zijn, hoe bereikbaar de zorg is, wie er werken en wat het kost.`,
    lead: (known: number, all: number, newest: string) =>
      known === 0
        ? `Van de ${counted(all, "indicator", "indicatoren")} in dit beeld zijn nog geen cijfers opgehaald. Wat het plan zelf noemt, staat er wel.`
        : `Van de ${counted(all, "indicator", "indicatoren")} in dit beeld ${known === 1 ? "heeft er 1 cijfers" : `hebben er ${known} cijfers`}. De nieuwste gaan over ${newest}.`,
    leadNote:
      "Elke zin volgt uit de cijfers zelf, met een vaste regel. Wat wij nog niet weten, staat erbij.",
    noProfile: "Voor deze regio is nog geen regiobeeld gemaakt",
    noProfileText:
      "Hier staat straks wie er wonen, hoe gezond zij zijn en hoe bereikbaar de zorg is. Het programmabureau zet daarvoor onderdelen in de bestanden van de regio.",
    onThisPage: "Op deze pagina",
    measured: "Gemeten",
    inPlan: "Wat het plan noemt",
    unknown: (count: number): string =>
      count === 1 ? "Eén ding weten wij nog niet" : "Wat wij nog niet weten",
    why: {
      "to-be-found": "er is nog geen bron gevonden.",
      told: (owner: string) => `wacht op opgave. Bron: ${owner}.`,
      known: (source: string) =>
        `de bron is bekend, de cijfers zijn nog niet opgehaald: ${source}.`,
      own: "komt uit wat er op deze site wordt gemeld.",
    },
    challenges: "Hoort bij:",
    farthestApart: (
      period: string,
      [low, least]: readonly [string, string],
      [high, most]: readonly [string, string],
    ) => `In ${period} het laagst in ${low} (${least}) en het hoogst in ${high} (${most}).`,
    source: "Bron:",
    retrieved: (day: string) => `opgehaald op ${day}`,
    more: "Meer over alle indicatoren staat op de pagina",
    monitor: "Monitor",
    data: "Waar alles vandaan komt staat op",
    dataLink: "Gegevens",
    mapUnit: (unit: string, period: string) => `Per gemeente, ${unit}, ${period}`,
  },
  {
    tab: "Regional profile",
    title: (region: string) => `Regional profile: how ${region} is doing`,
    description: (region: string) =>
      `Who lives in ${region}, how healthy they are, how accessible care is, who works here and what it costs.`,
    lead: (known: number, all: number, newest: string) =>
      known === 0
        ? `Of the ${counted(all, "indicator", "indicators")} in this profile no figures have been fetched yet. What the plan itself states is here.`
        : `Of the ${counted(all, "indicator", "indicators")} in this profile ${known} ${known === 1 ? "has" : "have"} figures. The newest are about ${newest}.`,
    leadNote:
      "Every sentence follows from the figures themselves, by a fixed rule. What we do not know yet is said.",
    noProfile: "This region has no profile yet",
    noProfileText:
      "This page will tell who lives here, how healthy they are and how accessible care is. The programme office puts its parts in the files of the region.",
    onThisPage: "On this page",
    measured: "Measured",
    inPlan: "What the plan states",
    unknown: (count: number): string =>
      count === 1 ? "One thing we do not know yet" : "What we do not know yet",
    why: {
      "to-be-found": "no source has been found yet.",
      told: (owner: string) => `waits for somebody to report it. Source: ${owner}.`,
      known: (source: string) => `the source is known, the figures are not fetched yet: ${source}.`,
      own: "follows from what is reported on this site.",
    },
    challenges: "Belongs to:",
    farthestApart: (period, [low, least], [high, most]) =>
      `In ${period} lowest in ${low} (${least}) and highest in ${high} (${most}).`,
    source: "Source:",
    retrieved: (day: string) => `fetched on ${day}`,
    more: "More about all indicators is on the page",
    monitor: "Monitor",
    data: "Where everything comes from is on",
    dataLink: "Data",
    mapUnit: (unit: string, period: string) => `By municipality, ${unit}, ${period}`,
  },
);
