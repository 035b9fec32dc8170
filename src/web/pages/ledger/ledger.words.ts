import { words } from "../../language.ts";

export const ledgerWords = words(
  {
    above: "Tekort",
    tab: "Wie krijgt minder werk",
    title: "Wie krijgt minder werk, en wie krijgt er werk bij?",
    description: "Het werk dat het plan wegneemt en toevoegt, per sector, partij en betaler.",
    most: (sector: string, year: number) => `In ${year} valt het meeste werk weg bij ${sector}.`,
    least: (sector: string) => `Bij ${sector} komt per saldo het meeste werk bij.`,
    nobodyMore: "Geen sector krijgt per saldo meer werk.",
    freed: (low: string, high: string, year: number) =>
      `In ${year} scheelt het plan waarschijnlijk ${low} tot ${high} volle banen aan werk, als u alles bij elkaar telt.`,
    either: (low: string, high: string, year: number) =>
      `In ${year} kan het plan alles bij elkaar ${low} volle banen extra vragen, of er ${high} schelen.`,
    parts: (won: string, borne: string) =>
      `Gemiddeld vallen er ${won} volle banen aan werk weg, en komen er ${borne} bij op een andere plek.`,
    euro: (low: string, high: string) =>
      `Dat werk kost in loon ${low} tot ${high} miljoen euro per jaar.`,
    noEuro: "Wat dat werk kost, weten wij niet van elke sector.",
    notMoney:
      "Dit is werk, en geen geld dat vrijkomt. Mensen die minder werk hebben aan het een, zijn nodig voor het ander: het tekort blijft.",
    split: {
      sector: {
        title: "Per sector",
        lead: "Waar werk wegvalt, en waar het terechtkomt.",
        rest: "Geen sector genoemd",
      },
      party: {
        title: "Per partij",
        lead: "Werk in een sector valt op de partijen van het initiatief die daar mensen hebben, in gelijke delen. Dat is een aanname.",
        rest: "Geen partij genoemd",
      },
      payer: {
        title: "Per betaler",
        lead: "Wie het meeste werk van een sector betaalt. Dat is een aanname: in elke sector betalen er meer.",
        rest: "Geen betaler genoemd",
      },
    },
    chart: (title: string, name: string) =>
      `${title}: ${name} krijgt er per saldo het meeste werk bij`,
    noLoser: (title: string) => `${title}: niemand krijgt per saldo meer werk`,
    subtitle: (year: number) =>
      `Volle banen in ${year}. Rechts valt werk weg, links komt er werk bij. Achter elke naam staat het saldo met zijn marge, die de lijn laat zien.`,
    who: "Wie",
    won: "Valt weg",
    borne: "Komt erbij",
    net: "Saldo",
    low: "Saldo, laag (5 %)",
    high: "Saldo, hoog (95 %)",
    netEuro: "Saldo",
    lowEuro: "Saldo, laag (5 %)",
    highEuro: "Saldo, hoog (95 %)",
    fte: "fte",
    thousand: "duizend euro",
    span: (low: string, high: string) => `${low} tot ${high}`,
    total: "Alles samen",
    unknown: "onbekend",
    source: "Bron: rekenmodel van Eenlijn.",
    how: "Hoe wij dit weten",
    method:
      "Het rekenmodel rekent elk jaar duizenden keren door, en telt elke keer per initiatief wat er wegvalt en wat er bij komt. Elke verdeling telt op tot hetzelfde geheel. Laag en hoog zijn van het saldo zelf: die kunt u niet optellen.",
    salary:
      "Een volle baan rekenen wij om naar euro’s met wat een werkgever er in die sector voor betaalt.",
    toAssumptions: "Bekijk wat een volle baan kost, en wie waar werkt",
    link: "Bekijk dit met marge, per partij en in euro’s",
  },
  {
    above: "Gap",
    tab: "Who gets less work",
    title: "Who gets less work, and who gets more?",
    description: "The work that the plan takes away and adds, per sector, party and payer.",
    most: (sector: string, year: number) => `In ${year} most work falls away in ${sector}.`,
    least: (sector: string) => `On balance most work is added in ${sector}.`,
    nobodyMore: "No sector gets more work on balance.",
    freed: (low: string, high: string, year: number) =>
      `In ${year} the plan probably saves ${low} to ${high} full-time jobs of work, all taken together.`,
    either: (low: string, high: string, year: number) =>
      `In ${year} the plan may need ${low} more full-time jobs, all taken together, or save ${high}.`,
    parts: (won: string, borne: string) =>
      `On average ${won} full-time jobs of work fall away, and ${borne} are added in another place.`,
    euro: (low: string, high: string) =>
      `In wages that work costs ${low} to ${high} million euros a year.`,
    noEuro: "What that work costs we do not know for every sector.",
    notMoney:
      "This is work, not money that becomes free. People who have less work on one thing are needed for another: the gap remains.",
    split: {
      sector: {
        title: "Per sector",
        lead: "Where work falls away, and where it arrives.",
        rest: "No sector named",
      },
      party: {
        title: "Per party",
        lead: "Work in a sector falls on the parties of the initiative that have people there, in equal parts. That is an assumption.",
        rest: "No party named",
      },
      payer: {
        title: "Per payer",
        lead: "Who pays most of the work of a sector. That is an assumption: every sector has more than one payer.",
        rest: "No payer named",
      },
    },
    chart: (title: string, name: string) => `${title}: on balance most work is added for ${name}`,
    noLoser: (title: string) => `${title}: nobody gets more work on balance`,
    subtitle: (year: number) =>
      `Full-time jobs in ${year}. To the right work falls away, to the left it is added. Behind each name stands the balance with its range, which the line shows.`,
    who: "Who",
    won: "Falls away",
    borne: "Is added",
    net: "Balance",
    low: "Balance, low (5%)",
    high: "Balance, high (95%)",
    netEuro: "Balance",
    lowEuro: "Balance, low (5%)",
    highEuro: "Balance, high (95%)",
    fte: "FTE",
    thousand: "thousand euros",
    span: (low: string, high: string) => `${low} to ${high}`,
    total: "All together",
    unknown: "unknown",
    source: "Source: Eenlijn's model.",
    how: "How we know this",
    method:
      "The model works out each year thousands of times, and counts each time what falls away and what is added per initiative. Every division adds up to the same whole. Low and high are of the balance itself: those cannot be added up.",
    salary: "We convert a full-time job into euros by what an employer pays for it in that sector.",
    toAssumptions: "See what a full-time job costs, and who works where",
    link: "See this with ranges, per party and in euros",
  },
);
