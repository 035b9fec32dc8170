import { words } from "../../language.ts";

export const figuresWords = words(
  {
    tab: "Cijfers",
    title: (all: number) =>
      all === 0
        ? "Het plan noemt geen cijfers"
        : all === 1
          ? "Waar komt het cijfer van het plan vandaan?"
          : `Waar komen de ${all} cijfers van het plan vandaan?`,
    periodNotStated: "niet genoemd",
    noMeasurement: "Bij geen enkel cijfer noemt het plan een eigen meting of een register.",
    measured: (n: number) =>
      `Bij ${n === 1 ? "1 cijfer" : `${n} cijfers`} noemt het plan een meting of een register.`,
    description: "Elk cijfer van het plan met zijn soort, periode, bron en tegenspraak.",
    kindsTitle: "Zes soorten cijfers",
    kindsLead: "Elke soort heeft een eigen teken. Wij zetten ze nooit op één lijn.",
    kinds: {
      observed: "Iemand heeft het gemeten of geteld.",
      registered: "Het komt uit een officiële registratie.",
      estimate: "Een model rekende het uit voor een tijd die voorbij is.",
      forecast: "Het gaat over de toekomst en kan anders uitkomen.",
      reported: "Een partij zegt het, zonder te laten zien waar het vandaan komt.",
      assumed: "Niemand weet het. Iemand koos een getal om mee te werken.",
    },
    inPlan: (n: number) => (n === 1 ? "1 cijfer" : `${n} cijfers`),
    csv: "Download alle cijfers als CSV",
    region: "De regio",
    sectors: "De sectoren",
    sectorsNote:
      "Een verwachting van het plan. Sommige percentages zijn op twee manieren te lezen: dan staan beide er.",
    shortage: (sector: string) => `Tekort: ${sector}`,
    relative: (sector: string) => `Tekort als deel van het personeel: ${sector}`,
    caption: "Alle cijfers van het regioplan",
    columns: {
      id: "Id",
      about: "Gaat over",
      label: "Cijfer",
      value: "Waarde",
      high: "Tot",
      unit: "Eenheid",
      qualifier: "Zekerheid van het getal",
      kind: "Soort",
      period: "Periode",
      scope: "Bereik",
      conflicts: "In tegenspraak met",
      note: "Toelichting",
      origin: "Bron",
    },
  },
  {
    tab: "Figures",
    title: (all: number) =>
      all === 0
        ? "The plan names no figures"
        : all === 1
          ? "Where does the figure of the plan come from?"
          : `Where do the ${all} figures of the plan come from?`,
    periodNotStated: "not stated",
    noMeasurement: "For none of the figures does the plan name a measurement or a register.",
    measured: (n: number) =>
      `For ${n === 1 ? "1 figure" : `${n} figures`} the plan names a measurement or a register.`,
    description: "Every figure of the plan with its kind, period, source and contradiction.",
    kindsTitle: "Six kinds of figure",
    kindsLead: "Each kind has a mark of its own. We never put them on one line.",
    kinds: {
      observed: "Somebody measured or counted it.",
      registered: "It comes from an official register.",
      estimate: "A model calculated it for a time that has passed.",
      forecast: "It is about the future and may turn out differently.",
      reported: "A party says so, without showing where it comes from.",
      assumed: "Nobody knows. Somebody chose a number to work with.",
    },
    inPlan: (n: number) => (n === 1 ? "1 figure" : `${n} figures`),
    csv: "Download all figures as CSV",
    region: "The region",
    sectors: "The sectors",
    sectorsNote:
      "A forecast of the plan. Some percentages can be read in two ways: then both are given.",
    shortage: (sector: string) => `Shortage: ${sector}`,
    relative: (sector: string) => `Shortage as part of the staff: ${sector}`,
    caption: "All figures of the regional plan",
    columns: {
      id: "Id",
      about: "About",
      label: "Figure",
      value: "Value",
      high: "To",
      unit: "Unit",
      qualifier: "Certainty of the number",
      kind: "Kind",
      period: "Period",
      scope: "Scope",
      conflicts: "Contradicts",
      note: "Note",
      origin: "Source",
    },
  },
);
