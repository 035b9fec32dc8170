import { words } from "../../language.ts";

export const deliveryWords = words(
  {
    above: "Planning",
    tab: "Trekkracht",
    title: "Hebben de partijen genoeg mensen voor dit plan?",
    description: "Hoeveel werk het plan van elke partij vraagt, en hoeveel zij kan geven.",
    none: "Voor deze regio is nog niet opgeschreven hoeveel werk het plan vraagt. Zodra dat in de aannames staat, staat hier per partij wat zij moet doen en wat zij kan.",
    asked: (fte: string, range: string, quarter: string) =>
      `In het ${quarter} vraagt het plan ongeveer ${fte} volle banen (${range}).`,
    tooMuch: (party: string, quarters: string) =>
      `${party} wordt waarschijnlijk meer gevraagd dan zij kan geven, in het ${quarters}.`,
    fits: (party: string, chance: string) =>
      `Bij geen partij waarvan wij iets weten, is het waarschijnlijk te veel. Het krapst is het bij ${party}: de kans op te veel is daar ${chance}.`,
    nothingKnown: "Van geen enkele partij weten wij hoeveel mensen zij kan geven.",
    unknown: (count: number) =>
      count === 1
        ? "Van één andere partij weten wij niet wat zij kan geven."
        : `Van ${count} andere partijen weten wij niet wat zij kunnen geven.`,
    nobody: (part: string, count: number) =>
      `Voor ${part} van het werk noemt het plan geen partij: dat zijn ${count} initiatieven.`,
    guess:
      "Geen partij heeft dit zelf opgegeven. Het zijn schattingen van ons, met een ruime marge.",
    matrixTitle: "Werk per partij en kwartaal, in volle banen",
    matrixLead:
      "Hoe donkerder, hoe groter de kans dat het te veel is. In elk vak staat het gemiddelde. Op een klein scherm schuift u de kwartalen opzij.",
    otherTitle: (count: number) => `De ${count} partijen waarvan niemand weet wat zij kunnen geven`,
    party: "Partij",
    quarter: (n: number) => `K${n}`,
    capacity: "Kan geven",
    capacityRange: (low: string, high: string) => `${low} tot ${high}`,
    unknownCapacity: "onbekend",
    nobodyRow: "Geen partij genoemd",
    cell: (chance: string) => `kans op te veel: ${chance}`,
    legend: [
      "kleiner dan 10\u00A0%",
      "10 tot 25\u00A0%",
      "25 tot 50\u00A0%",
      "waarschijnlijk te veel",
    ],
    legendTitle: "Kans op te veel:",
    scroll: "schuift opzij",
    how: "Hoe wij dit weten",
    method:
      "Een initiatief vraagt niets voor het begint, daarna werk om het op te bouwen, en als het bijna volledig werkt het werk om het draaiend te houden. Ook wat later niet lukt, vraagt dit werk. Zegt niemand wie wat doet, dan verdelen wij het gelijk over de partijen die het plan noemt.",
    notCounted: (count: number) =>
      `${count} initiatieven tellen niet mee: daarvan weten wij niet wanneer ze beginnen.`,
    toAssumptions: "Bekijk alle aannames over de uitvoering",
    correct: "Weet u het beter? Geef het door aan het programmabureau.",
    csv: "Download als CSV",
    table: "Werk dat het plan vraagt, per partij en kwartaal",
    columns: {
      party: "Partij",
      quarter: "Kwartaal",
      low: "Gevraagd, laag (5 %)",
      mean: "Gevraagd, gemiddeld",
      high: "Gevraagd, hoog (95 %)",
      canLow: "Kan geven, laag (5 %)",
      canHigh: "Kan geven, hoog (95 %)",
      chance: "Kans op te veel",
      fte: "fte",
    },
    onParty: {
      title: "Werk aan het plan",
      asked: (mean: string, range: string, count: number) =>
        `Het plan vraagt nu ongeveer ${mean} volle banen van deze partij (${range}), voor ${count === 1 ? "één initiatief" : `${count} initiatieven`}.`,
      given: (low: string, high: string, chance: string) =>
        `Wij schatten dat zij er ${low} tot ${high} kan geven. De kans dat het te veel is: ${chance}.`,
      unknown: "Wat zij kan geven, is niet bekend.",
      more: "Bekijk alle partijen",
    },
    fromPlanning: "Hebben de partijen genoeg mensen voor dit plan?",
  },
  {
    above: "Planning",
    tab: "People to do it",
    title: "Do the parties have enough people for this plan?",
    description: "How much work the plan asks of each party, and how much it can give.",
    none: "For this region it has not been written down how much work the plan asks. Once that stands in the assumptions, this page shows what each party must do and what it can do.",
    asked: (fte: string, range: string, quarter: string) =>
      `In ${quarter} the plan asks about ${fte} full-time jobs (${range}).`,
    tooMuch: (party: string, quarters: string) =>
      `More is probably asked of ${party} than it can give, in ${quarters}.`,
    fits: (party: string, chance: string) =>
      `It is probably too much for no party that we know something of. It is tightest for ${party}: the chance of too much is ${chance} there.`,
    nothingKnown: "Of no party at all do we know how many people it can give.",
    unknown: (count: number) =>
      count === 1
        ? "Of one other party we do not know what it can give."
        : `Of ${count} other parties we do not know what they can give.`,
    nobody: (part: string, count: number) =>
      `For ${part} of the work the plan names no party: those are ${count} initiatives.`,
    guess: "No party has stated this itself. These are estimates of our own, with a wide range.",
    matrixTitle: "Work per party and quarter, in full-time jobs",
    matrixLead:
      "The darker, the greater the chance that it is too much. Each cell has the mean. On a small screen the quarters slide sideways.",
    otherTitle: (count: number) => `The ${count} parties of which nobody knows what they can give`,
    party: "Party",
    quarter: (n: number) => `Q${n}`,
    capacity: "Can give",
    capacityRange: (low: string, high: string) => `${low} to ${high}`,
    unknownCapacity: "unknown",
    nobodyRow: "No party named",
    cell: (chance: string) => `chance of too much: ${chance}`,
    legend: ["less than 10%", "10 to 25%", "25 to 50%", "probably too much"],
    legendTitle: "Chance of too much:",
    scroll: "scrolls sideways",
    how: "How we know this",
    method:
      "An initiative asks nothing before it starts, then the work to build it up, and once it works almost fully the work to keep it going. What does not work out later asks this work as well. Where nobody says who does what, we divide it equally over the parties that the plan names.",
    notCounted: (count: number) =>
      `${count} initiatives do not count: we do not know when they start.`,
    toAssumptions: "See all assumptions about carrying it out",
    correct: "Do you know better? Tell the programme office.",
    csv: "Download as CSV",
    table: "Work that the plan asks, per party and quarter",
    columns: {
      party: "Party",
      quarter: "Quarter",
      low: "Asked, low (5%)",
      mean: "Asked, mean",
      high: "Asked, high (95%)",
      canLow: "Can give, low (5%)",
      canHigh: "Can give, high (95%)",
      chance: "Chance of too much",
      fte: "FTE",
    },
    onParty: {
      title: "Work on the plan",
      asked: (mean: string, range: string, count: number) =>
        `The plan now asks about ${mean} full-time jobs of this party (${range}), for ${count === 1 ? "one initiative" : `${count} initiatives`}.`,
      given: (low: string, high: string, chance: string) =>
        `We estimate that it can give ${low} to ${high}. The chance that it is too much: ${chance}.`,
      unknown: "What it can give is not known.",
      more: "See all parties",
    },
    fromPlanning: "Do the parties have enough people for this plan?",
  },
);
