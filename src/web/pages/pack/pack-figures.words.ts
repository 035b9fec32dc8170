import { counted } from "../../in-words.ts";
import { words } from "../../language.ts";

/** Words of the parts of the papers that show how it goes. */
export const packFigureWords = words(
  {
    forecast: {
      title: "De verwachting",
      lead: (year: number, remaining: string, chance: string) =>
        `In ${year} is er met het plan waarschijnlijk een tekort van ${remaining} mensen. De kans dat het tekort helemaal sluit: ${chance}.`,
      without: (year: number) => `Tekort in ${year} zonder plan`,
      with: (year: number) => `Tekort in ${year} met plan`,
      chance: "Kans dat het tekort sluit",
      people: (n: string) => `${n} mensen`,
      sectors: "Tekort per sector",
      sectorsCaption: (year: number) => `Tekort per sector in ${year}, in mensen (midden)`,
      columns: {
        sector: "Sector",
        without: "Zonder plan",
        with: "Met plan",
        range: "Marge met plan",
      },
      model: "rekenmodel van Eenlijn",
      source: "rekenmodel van Eenlijn, op de cijfers van het regioplan",
    },
    monitor: {
      title: "De monitor",
      nothing: "Geen enkel cijfer vraagt nu om aandacht.",
      table: "Monitor",
      caption: "Cijfers die aandacht vragen",
      columns: {
        indicator: "Indicator",
        says: "Wat het zegt",
        value: "Laatste waarde",
        period: "Periode",
        kind: "Soort cijfer",
      },
      source: "monitor van Eenlijn; de regels staan in de verantwoording",
    },
    progress: {
      title: "Te laat, stil of vastgelopen",
      lead: (asking: number, heard: number, never: number) =>
        `Van de ${counted(heard, "initiatief waarover iets is gemeld, vraagt er", "initiatieven waarover iets is gemeld, vragen er")} ${asking} aandacht. ${never === 0 ? "" : `Over ${counted(never, "initiatief is", "initiatieven zijn")} nog nooit iets gemeld: daarvan weten wij niets.`}`,
      nothing: "Er is nog niets gemeld. Of het goed loopt, weten wij niet.",
      table: "Te laat of stil",
      caption: "Initiatieven die aandacht vragen, het dringendst eerst",
      columns: { initiative: "Initiatief", says: "Wat er is", heard: "Laatste melding" },
      source: "meldingen van trekkers en de mijlpalen van het plan",
    },
  },
  {
    forecast: {
      title: "The forecast",
      lead: (year: number, remaining: string, chance: string) =>
        `In ${year} the gap with the plan is probably ${remaining} people. The chance that it closes altogether: ${chance}.`,
      without: (year: number) => `Gap in ${year} without the plan`,
      with: (year: number) => `Gap in ${year} with the plan`,
      chance: "Chance that the gap closes",
      people: (n: string) => `${n} people`,
      sectors: "Gap per sector",
      sectorsCaption: (year: number) => `Gap per sector in ${year}, in people (middle)`,
      columns: {
        sector: "Sector",
        without: "Without",
        with: "With plan",
        range: "Range with plan",
      },
      model: "Eenlijn's model",
      source: "Eenlijn's model, on the figures of the regional plan",
    },
    monitor: {
      title: "The monitor",
      nothing: "No figure asks for attention now.",
      table: "Monitor",
      caption: "Figures that ask for attention",
      columns: {
        indicator: "Indicator",
        says: "What it says",
        value: "Latest value",
        period: "Period",
        kind: "Kind of figure",
      },
      source: "Eenlijn's monitor; the rules are in the accountability pages",
    },
    progress: {
      title: "Late, silent or stuck",
      lead: (asking: number, heard: number, never: number) =>
        `Of the ${counted(heard, "initiative", "initiatives")} with a report, ${asking} ${asking === 1 ? "asks" : "ask"} for attention. ${never === 0 ? "" : `Nothing was ever reported on ${counted(never, "initiative", "initiatives")}: of those we know nothing.`}`,
      nothing: "Nothing was reported yet. Whether it goes well, we do not know.",
      table: "Late or silent",
      caption: "Initiatives that ask for attention, most urgent first",
      columns: { initiative: "Initiative", says: "What there is", heard: "Last report" },
      source: "reports of leads and the milestones of the plan",
    },
  },
);
