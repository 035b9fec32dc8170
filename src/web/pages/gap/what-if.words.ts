import { words } from "../../language.ts";

export const whatIfWords = words(
  {
    tab: "Wat als?",
    title: "Wat scheelt elk initiatief?",
    lead: "Zet initiatieven uit en zie wat er verandert. Zo ziet u ook hoeveel er van één initiatief afhangt.",
    description:
      "Zet initiatieven van het regioplan aan en uit en zie wat dat doet met het tekort.",
    result: "Met deze keuze",
    freedIn: (year: number) => `Vrijgespeeld in ${year}`,
    gapIn: (year: number) => `Tekort in ${year}`,
    chance: (year: number) => `Kans dat het tekort in ${year} weg is`,
    peopleMiddle: (mid: string, range: string) => `${mid} mensen (${range})`,
    ofAll: (on: number, all: number) => `${on} van de ${all} initiatieven staan aan.`,
    chartTitle: "Hoeveel mensen deze keuze vrijspeelt",
    chartSubtitle:
      "De stippellijn is de middelste verwachting; in 9 van de 10 gevallen valt het binnen de waaier.",
    chartLabel: "Vrijgespeeld",
    remains: "Blijft over",
    scroll: "schuift opzij",
    chartDescription: (from: number, to: number, mid: string, range: string, year: number) =>
      `Waaier van ${from} tot ${to}. In ${year} speelt deze keuze ongeveer ${mid} mensen vrij, waarschijnlijk ${range}.`,
    unit: "mensen",
    choose: "Initiatieven waarmee we kunnen rekenen",
    chooseHint:
      "Achter elk initiatief staat wat het in de berekening van alles samen gemiddeld oplevert, in mensen. Een minteken betekent: het kost meer werk dan het scheelt.",
    compute: "Bereken",
    allOn: "Alles aan",
    allOff: "Alles uit",
    unknown: (names: string) =>
      `Dit initiatief kennen we niet, of er is geen effect van berekend: ${names}.`,
    back: "Terug naar het tekort",
    year: "Jaar",
    low: "ondergrens (5 %)",
    mid: "midden",
    high: "bovengrens (95 %)",
    source: "Bron: rekenmodel van Eenlijn.",
    notModelled: (count: number) =>
      `De andere ${count} initiatieven staan hier niet: we weten er te weinig van, of ze veranderen zelf weinig aan het aantal mensen.`,
  },
  {
    tab: "What if?",
    title: "What difference does each initiative make?",
    lead: "Switch initiatives off and see what changes. This also shows how much depends on one initiative.",
    description:
      "Switch initiatives of the regional plan on and off and see what it does to the gap.",
    result: "With this choice",
    freedIn: (year: number) => `Freed in ${year}`,
    gapIn: (year: number) => `Gap in ${year}`,
    chance: (year: number) => `Chance that the gap is closed in ${year}`,
    peopleMiddle: (mid: string, range: string) => `${mid} people (${range})`,
    ofAll: (on: number, all: number) => `${on} of ${all} initiatives are on.`,
    chartTitle: "How many people this choice frees",
    chartSubtitle:
      "The dashed line is the middle forecast; in 9 out of 10 cases it lies within the fan.",
    chartLabel: "Freed",
    remains: "Remains",
    scroll: "scrolls sideways",
    chartDescription: (from: number, to: number, mid: string, range: string, year: number) =>
      `Fan from ${from} to ${to}. In ${year} this choice frees about ${mid} people, probably ${range}.`,
    unit: "people",
    choose: "Initiatives that we can calculate with",
    chooseHint:
      "Behind each initiative stands what it yields on average when all are on, in people. A minus sign means that it costs more work than it saves.",
    compute: "Calculate",
    allOn: "All on",
    allOff: "All off",
    unknown: (names: string) =>
      `We do not know this initiative, or no effect was calculated: ${names}.`,
    back: "Back to the gap",
    year: "Year",
    low: "lower bound (5%)",
    mid: "middle",
    high: "upper bound (95%)",
    source: "Source: Eenlijn's model.",
    notModelled: (count: number) =>
      `The other ${count} initiatives are not listed: we know too little of them, or they change little in the number of people themselves.`,
  },
);
