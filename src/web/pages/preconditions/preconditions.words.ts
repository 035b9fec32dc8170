import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the list of preconditions, of the page of one, and of its form. */
export const preconditionsWords = words(
  {
    tab: "Randvoorwaarden",
    description: "Wat geregeld moet zijn voordat het plan kan werken, en hoe ver dat is.",
    headline: (blocked: number, arranged: number, all: number) =>
      blocked > 0
        ? `${capitalised(inWords(blocked, "nl"))} van de ${inWords(all, "nl")} randvoorwaarden ${blocked === 1 ? "zit" : "zitten"} vast`
        : arranged === 0
          ? `Van de ${inWords(all, "nl")} randvoorwaarden is er nog geen geregeld`
          : `Van de ${inWords(all, "nl")} randvoorwaarden ${arranged === 1 ? "is er één" : `zijn er ${inWords(arranged, "nl")}`} geregeld`,
    most: (title: string, range: string, year: number) =>
      `Het meest hangt aan ‘${title}’: in ${year} waarschijnlijk ${range} mensen.`,
    nothingHangs: "Van geen enkel berekend initiatief zegt het model dat het hierop wacht.",
    states: {
      open: "open",
      "being-arranged": "wordt geregeld",
      arranged: "geregeld",
      blocked: "geblokkeerd",
    },
    since: (day: string) => `sinds ${day}`,
    who: (local: boolean, national: boolean): string =>
      local && national
        ? "te regelen in de regio en landelijk"
        : national
          ? "landelijk te regelen"
          : "te regelen in de regio",
    unsure: "Wie het kan regelen, is niet zeker: in het plan zijn de vinkjes losgeraakt.",
    nobody: "nog niemand",
    owner: "Wie regelt het",
    why: "Waarom",
    now: "Nu",
    level: "Waar",
    initiatives: (count: number) => counted(count, "initiatief", "initiatieven"),
    noInitiative: "geen berekend initiatief hangt ervan af",
    waits: "Initiatieven die hierop wachten",
    atStake: (range: string, year: number) => `${range} mensen in ${year}`,
    gross: (people: string) => `bruto ${people}`,
    grossLine: (people: string) => `Als alles lukt en niets overlapt: ${people} mensen (bruto).`,
    netLine: (range: string, mean: string) =>
      `Wat de verwachting ervan meetelt: ${range} mensen, gemiddeld ${mean} (netto).`,
    picture: (year: number) => `Zoveel mensen staan er in ${year} op het spel`,
    pictureNote:
      "Balk: netto, van laag tot hoog. Onder nul kost het meer werk dan het scheelt. Dunne streep: bruto, als alles lukt. Wat bij twee randvoorwaarden hoort, telt bij beide mee.",
    how: "Hoe is dit geteld?",
    howText: (year: number) =>
      `Per randvoorwaarde tellen wij de initiatieven op die volgens de aannames stoppen als zij ontbreekt. Netto is wat de verwachting in ${year} van die initiatieven meetelt: na overlap, na extra werk elders, en met de kans dat de randvoorwaarde op tijd geregeld is. Zij mislukken samen. Daarom tellen wij de lage en de hoge grenzen bij elkaar op: de marge is eerder te breed dan te smal. Bruto is wat zij vrijmaken als alles lukt. Tel de randvoorwaarden niet bij elkaar op.`,
    assumptions: "Bekijk alle aannames",
    source: "Verwachting van het model; stand opgegeven door het programmabureau.",
    table: {
      caption: "Randvoorwaarden met hun stand en wat eraan hangt",
      number: "Nr.",
      name: "Randvoorwaarde",
      level: "Waar",
      state: "Stand",
      owner: "Wie regelt het",
      initiatives: "Initiatieven",
      gross: "Bruto",
      mean: "Netto, gemiddeld",
      low: "Netto, laag",
      high: "Netto, hoog",
      people: "mensen",
    },
    history: "Hoe het ging",
    by: (name: string) => `Vastgelegd door ${name}.`,
    form: {
      title: "Hoe ver is het?",
      state: "Stand",
      reason: "Waarom? Wat is er gebeurd?",
      reasonHint: "Noem geen mensen.",
      owner: "Wie regelt het?",
      none: "nog niemand",
      send: "Leg dit vast",
    },
    error: "Fout",
    faults: {
      state: "Kies hoe ver het is",
      reason: "Schrijf op waarom",
      owner: "Kies wie het regelt",
    },
  },
  {
    tab: "Preconditions",
    description: "What must be in place before the plan can work, and how far that is.",
    headline: (blocked: number, arranged: number, all: number) =>
      blocked > 0
        ? `${capitalised(inWords(blocked, "en"))} of the ${inWords(all, "en")} preconditions ${blocked === 1 ? "is" : "are"} blocked`
        : arranged === 0
          ? `None of the ${inWords(all, "en")} preconditions is arranged yet`
          : `${capitalised(inWords(arranged, "en"))} of the ${inWords(all, "en")} preconditions ${arranged === 1 ? "is" : "are"} arranged`,
    most: (title: string, range: string, year: number) =>
      `Most hangs on ‘${title}’: probably ${range} people in ${year}.`,
    nothingHangs: "The model says of no initiative that it waits for one of these.",
    states: {
      open: "open",
      "being-arranged": "being arranged",
      arranged: "arranged",
      blocked: "blocked",
    },
    since: (day: string) => `since ${day}`,
    who: (local: boolean, national: boolean) =>
      local && national
        ? "to be arranged in the region and nationally"
        : national
          ? "to be arranged nationally"
          : "to be arranged in the region",
    unsure: "Who can arrange it is not certain: in the plan the ticks have come loose.",
    nobody: "nobody yet",
    owner: "Who arranges it",
    why: "Why",
    now: "Now",
    level: "Where",
    initiatives: (count: number) => counted(count, "initiative", "initiatives"),
    noInitiative: "no initiative in the model depends on it",
    waits: "Initiatives that wait for this",
    atStake: (range: string, year: number) => `${range} people in ${year}`,
    gross: (people: string) => `gross ${people}`,
    grossLine: (people: string) =>
      `If all goes well and nothing overlaps: ${people} people (gross).`,
    netLine: (range: string, mean: string) =>
      `What the forecast counts of it: ${range} people, ${mean} on average (net).`,
    picture: (year: number) => `This many people are at stake in ${year}`,
    pictureNote:
      "Bar: net, from low to high. Below zero it costs more work than it saves. Thin line: gross, if all goes well. What belongs to two preconditions counts with both.",
    how: "How was this counted?",
    howText: (year: number) =>
      `For each precondition we add up the initiatives that stop without it, as assumed. Net is what the forecast counts of those initiatives in ${year}: after overlap, after extra work elsewhere, and with the chance that the precondition is arranged in time. They fail together. So we add up the low and the high ends: the range is too wide rather than too narrow. Gross is what they free if all goes well. Do not add up preconditions.`,
    assumptions: "See all assumptions",
    source: "Forecast of the model; state as told by the programme office.",
    table: {
      caption: "Preconditions with their state and what hangs on them",
      number: "No.",
      name: "Precondition",
      level: "Where",
      state: "State",
      owner: "Who arranges it",
      initiatives: "Initiatives",
      gross: "Gross",
      mean: "Net, on average",
      low: "Net, low",
      high: "Net, high",
      people: "people",
    },
    history: "How it went",
    by: (name: string) => `Recorded by ${name}.`,
    form: {
      title: "How far is it?",
      state: "State",
      reason: "Why? What happened?",
      reasonHint: "Name no people.",
      owner: "Who arranges it?",
      none: "nobody yet",
      send: "Record this",
    },
    error: "Error",
    faults: {
      state: "Choose how far it is",
      reason: "Write why",
      owner: "Choose who arranges it",
    },
  },
);
