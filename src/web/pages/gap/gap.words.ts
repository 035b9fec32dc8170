import { words } from "../../language.ts";

export const gapWords = words(
  {
    tab: "Het tekort",
    title: (year: number) => `Sluit het plan het gat in ${year}?`,
    answer: (chance: string, saves: string, remaining: string) =>
      `Nee, niet alleen. Wat wij konden uitrekenen, ${saves}. Er blijft dan een tekort over van ${remaining} mensen. De kans dat het tekort helemaal verdwijnt: ${chance}.`,
    modelled: (modelled: number, total: number, unknown: number) =>
      `Van ${modelled} van de ${total} initiatieven konden we een effect uitrekenen. Van ${unknown} weten we daarvoor te weinig: dat betekent niet dat ze niets doen. De andere ${total - modelled - unknown} maken iets anders mogelijk, tellen al bij een ander mee of veranderen weinig aan het aantal mensen.`,
    description: (region: string, to: number) =>
      `Hoeveel mensen komt de zorg in ${region} tekort tot ${to}, en wat doet het regioplan daaraan?`,
    tryIt: "Zet zelf initiatieven aan en uit",
    remainsTitle: (year: number) => `Van tekort naar wat overblijft, in ${year}`,
    gapWithout: "Tekort zonder plan",
    freed: "Het plan maakt vrij",
    remains: "Er blijft over",
    remainsNote:
      "Het bolletje is de middelste uitkomst. De lijn laat zien waar 9 van de 10 uitkomsten liggen.",
    netTitle: (claim: string, net: string) =>
      `Het plan hoopt op ${claim} mensen, wij komen gemiddeld op ${net}`,
    netLead:
      "Niet alles wat bij een volledig succes mogelijk is, komt er ook. Zo komen we van bruto naar netto. Dit zijn gemiddelden: die tellen precies op.",
    meanAndMiddle: (mean: string, middle: string) =>
      `Het gemiddelde (${mean}) is niet de middelste uitkomst (${middle}): uitschieters tellen zwaarder mee.`,
    planClaim: "Verwachting in het plan",
    gross: "Alles lukt en is helemaal klaar",
    notSucceeding: "Niet alles lukt",
    notYet: (year: number) => `In ${year} nog niet klaar`,
    overlap: "Dubbel geteld werk",
    burden: "Werk dat ergens anders bij komt",
    net: "Blijft over als winst",
    average: "gemiddeld",
    tensionTitle: "Elke bron geeft een ander antwoord",
    tensionLead: "Welk deel van het tekort lossen plannen zoals dit op?",
    whyTitle: "Waarom verschilt dat zo?",
    why: [
      "Het plan noemt zijn eigen schatting illustratief en ruw. Het telt mee wat kan als elk initiatief in de hele regio slaagt. Wij tellen ook de kans mee dat iets niet lukt of later klaar is.",
      "Werk dat in de zorg verdwijnt, komt vaak terug bij welzijn, de huisarts of de thuiszorg. Dat trekken wij ervan af. Het plan doet dat niet zichtbaar.",
      "Van veel initiatieven kent het plan alleen de naam. Soms konden wij dan rekenen met onderzoek van elders; anders tellen wij niets mee. Het plan legt niet uit welke initiatieven in zijn schatting zitten.",
      "Onderzoek elders vond vaak kleine effecten. Wij gaan uit van dat onderzoek, en niet van de wens.",
    ],
    sectorsTitle: (year: number) => `Het tekort per sector in ${year}`,
    sectorsLead: "Zonder plan (donker) en met plan (blauw). Het verschil is in elke sector klein.",
    sector: "Sector",
    shiftTitle: (loser: string) =>
      `Het werk verschuift: per saldo krijgt ${loser} er het meest bij`,
    noLoserTitle: "Waar werk wegvalt, en waar het bij komt",
    shiftLead: (year: number) =>
      `Links werk dat erbij komt, rechts werk dat wegvalt. Gemiddelde aantal mensen in ${year}.`,
    won: "valt weg",
    borne: "komt erbij",
    balance: "saldo",
    sureTitle: "Hoe zeker is dit?",
    sure: (low: string, high: string, year: number) =>
      `Het tekort zelf is het onzekerst. In ${year} kan het zonder plan ${low} maar ook ${high} mensen zijn. Wat het plan doet, valt daar ruim binnen.`,
    sureHow: "Lees hoe het rekenmodel werkt en bekijk elke aanname",
    limits: "Wat dit model niet kan",
    source: "Bron: rekenmodel van Eenlijn.",
    planSource: "Bronnen: regioplan, landelijk onderzoek en rekenmodel van Eenlijn.",
    people: "mensen",
    step: "Stap",
    low: "ondergrens (5 %)",
    mid: "midden",
    high: "bovengrens (95 %)",
    claim: "Bron",
    our: "Eenlijn, netto",
    national: "Landelijk onderzoek",
    lessThan: (value: string) => `minder dan ${value}`,
    to: (low: string, high: string) => `${low} tot ${high}`,
  },
  {
    tab: "The staff gap",
    title: (year: number) => `Will the plan close the gap by ${year}?`,
    answer: (chance: string, saves: string, remaining: string) =>
      `No, not by itself. What we could calculate ${saves}. A gap of ${remaining} people remains. The chance that the gap disappears altogether: ${chance}.`,
    modelled: (modelled: number, total: number, unknown: number) =>
      `We could calculate an effect for ${modelled} of the ${total} initiatives. Of ${unknown} we know too little for that: it does not mean that they do nothing. The other ${total - modelled - unknown} enable something else, are counted with another one or change little in the number of people.`,
    description: (region: string, to: number) =>
      `How many people will care in ${region} be short until ${to}, and what does the regional plan do about it?`,
    tryIt: "Switch initiatives on and off yourself",
    remainsTitle: (year: number) => `From the gap to what remains, in ${year}`,
    gapWithout: "Gap without the plan",
    freed: "The plan frees",
    remains: "What remains",
    remainsNote: "The dot is the middle outcome. The line shows where 9 out of 10 outcomes lie.",
    netTitle: (claim: string, net: string) =>
      `The plan hopes for ${claim} people, we find ${net} on average`,
    netLead:
      "Not all that would be possible with full success will come about. This is the way from gross to net. These are averages: those add up exactly.",
    meanAndMiddle: (mean: string, middle: string) =>
      `The average (${mean}) is not the middle outcome (${middle}): extremes weigh more.`,
    planClaim: "Expected in the plan",
    gross: "Everything succeeds and is complete",
    notSucceeding: "Not everything succeeds",
    notYet: (year: number) => `Not complete in ${year}`,
    overlap: "Work counted twice",
    burden: "Work added elsewhere",
    net: "Remains as gain",
    average: "average",
    tensionTitle: "Every source gives another answer",
    tensionLead: "What part of the gap do plans like this one solve?",
    whyTitle: "Why do they differ so much?",
    why: [
      "The plan calls its own estimate illustrative and rough. It counts what is possible if every initiative succeeds in the whole region. We also count the chance that something fails or is late.",
      "Work that disappears in care often comes back in welfare, at the GP or in home care. We subtract that. The plan does not do so visibly.",
      "Of many initiatives the plan gives only the name. Sometimes we could calculate with studies from elsewhere; otherwise we count nothing. The plan does not explain which initiatives are in its estimate.",
      "Studies elsewhere often found small effects. We start from those studies and not from the wish.",
    ],
    sectorsTitle: (year: number) => `The gap per sector in ${year}`,
    sectorsLead:
      "Without the plan (dark) and with it (blue). The difference is small in every sector.",
    sector: "Sector",
    shiftTitle: (loser: string) => `The work shifts: on balance ${loser} gets the most extra`,
    noLoserTitle: "Where work falls away, and where it is added",
    shiftLead: (year: number) =>
      `On the left work that is added, on the right work that falls away. Average number of people in ${year}.`,
    won: "falls away",
    borne: "is added",
    balance: "balance",
    sureTitle: "How sure is this?",
    sure: (low: string, high: string, year: number) =>
      `The gap itself is the most uncertain. In ${year} it may be ${low} but also ${high} people without the plan. What the plan does lies well within that.`,
    sureHow: "Read how the model works and see every assumption",
    limits: "What this model cannot do",
    source: "Source: Eenlijn's model.",
    planSource: "Sources: regional plan, national study and Eenlijn's model.",
    people: "people",
    step: "Step",
    low: "lower bound (5%)",
    mid: "middle",
    high: "upper bound (95%)",
    claim: "Source",
    our: "Eenlijn, net",
    national: "National study",
    lessThan: (value: string) => `less than ${value}`,
    to: (low: string, high: string) => `${low} to ${high}`,
  },
);
