import { words } from "../../language.ts";

export const doubtWords = words(
  {
    tab: "Wat weten we niet?",
    title: "Wat weten we niet?",
    description: (region: string) =>
      `Waar de onzekerheid over het tekort in ${region} vandaan komt, en wat het waard is om eerst te meten.`,
    above: "Tekort",
    and: "en",
    gapFrom: (part: string, names: string, year: number) =>
      `${part} van de onzekerheid over het tekort in ${year} komt van ${names}.`,
    freedFrom: (part: string, name: string) =>
      `Van de onzekerheid over wat het plan oplevert, komt ${part} van ${name}.`,
    firstToMeasure: (what: string, where: string) =>
      `Het meest waard om eerst te meten: “${what}” bij ${where}.`,
    nothingToMeasure:
      "Geen enkele meting vooraf zou nu een keuze over een initiatief veranderen: elke aanname is daarvoor 0 mensen waard.",
    computing: "Wordt berekend",
    computingText:
      "We rekenen tienduizenden keren door wat er gebeurt als één ding anders loopt. Dat duurt de eerste keer een paar seconden tot een halve minuut. De pagina kijkt vanzelf opnieuw.",
    again: "Kijk nu opnieuw",
    groups: {
      demand: "de vraag naar zorg",
      supply: "het aantal mensen dat er werkt",
      growth: "de groei na het plan",
      facts: "wat we aannemen over de sectoren",
      judgement: "de vraag of al onze schattingen samen te hoopvol zijn",
    },
    fields: {
      demand: "Vraag naar zorg in alle sectoren samen",
      supply: "Mensen die er werken, in alle sectoren samen",
      judgement: "Hoe hoopvol al onze schattingen samen zijn",
    },
    events: { success: "Of het lukt", met: "Of dit op tijd geregeld is" },
    way: (what: string, number: number) => `${what} (werking ${number})`,
    everywhere: "hele regio",
    gapTitle: (year: number) => `Waar de onzekerheid over het tekort in ${year} vandaan komt`,
    freedTitle: (year: number) =>
      `Waar de onzekerheid over de opbrengst van het plan in ${year} vandaan komt`,
    sharesSubtitle:
      "Donker: het deel dat verdwijnt als u dit zeker zou weten. Licht, en tussen haakjes: met de wisselwerking met de rest erbij.",
    shareValue: (first: string, total: string) => (first === total ? first : `${first} (${total})`),
    others: (count: number, most: string) =>
      count === 1
        ? `Eén ander onderdeel telt hooguit ${most} mee.`
        : `De andere ${count} onderdelen tellen elk hooguit ${most} mee.`,
    yearsTitle: "Hoe dat per jaar verandert",
    yearsSubtitle: "Deel van de onzekerheid over het tekort, wisselwerking meegeteld.",
    yearsDescription: (lines: string) => `Lijnen per jaar. ${lines}`,
    yearsLine: (name: string, from: string, to: string) => `${name}: van ${from} naar ${to}.`,
    percentUnit: "% van de onzekerheid",
    swingsTitle: (year: number) => `Wat één aanname scheelt voor het tekort in ${year}`,
    swingsSubtitle: (gap: string) =>
      `Vergeleken met ${gap} mensen. Elke aanname op haar ondergrens en op haar bovengrens (1 op de 20 keer valt zij lager of hoger uit), terwijl de rest onzeker blijft. Donker: aan de lage kant, of als het niet lukt. Licht: aan de hoge kant, of als het wel lukt.`,
    driversTitle: "De grote drie",
    otherSwings: "Van alle andere aannames de grootste vijf",
    swingValue: (low: string, high: string) => `${low} en ${high}`,
    measureTitle: "Wat is het waard om eerst te meten?",
    decision:
      "De keuze erachter: gaan we met een initiatief door, of stoppen we ermee? Doorgaan speelt mensen vrij en vraagt mensen om het te regelen. Meten is iets waard als de uitkomst die keuze kan veranderen. We tellen hoeveel mensen dat gemiddeld scheelt, in het jaar van het plan.",
    worthNone: (none: number, all: number) =>
      `Bij ${none} van de ${all} aannames zou geen enkele uitkomst een keuze veranderen. Die vooraf meten is 0 mensen waard, hoe onzeker ze ook zijn.`,
    noEfforts:
      "Wat het vraagt om een initiatief draaiend te houden, is in deze regio niet bekend. Daarom is er hier geen keuze om op te meten.",
    assumption: "Aanname",
    where: "Waar",
    now: (estimate: string) => `Nu nemen we aan: ${estimate}`,
    worth: "Waard om te weten",
    worthOf: (people: string) => (/(^| )1$/.test(people) ? `${people} mens` : `${people} mensen`),
    worthTable: "Bekijk als tabel",
    peopleUnit: "mensen",
    lessThanOne: "minder dan 1",
    choicesTitle: "Per initiatief: doorgaan of stoppen, met wat we nu weten",
    choicesNote:
      "Dit gaat alleen over mensen en werk. Een initiatief kan ook goed zijn voor gezondheid, kwaliteit of wachttijd; dat telt hier niet mee. Wat het vraagt, is meestal een ruime schatting.",
    initiative: "Initiatief",
    frees: "Speelt vrij",
    takes: "Vraagt",
    chance: "Kans dat het meer vrijspeelt dan het vraagt",
    everything: "Alles weten is waard",
    besidesTitle: "En hoeveel mensen zoeken we naast het plan?",
    besides: (people: string, off: string) =>
      `Dat is een andere keuze, en daarbij telt wél hoe vraag en aanbod zich ontwikkelen. Te veel is dan even erg als te weinig. Met wat we nu weten kiezen we ${people} mensen, en zitten we er gemiddeld ${off} mensen naast.`,
    besidesWorth: "Zoveel mensen minder zitten we ernaast als we dit al wisten",
    besidesNote:
      "Dit valt niet vooraf te meten. Wel kunnen we het elk jaar volgen, en het aantal bijstellen.",
    monitor: "Naar de monitor",
    howTitle: "Hoe we dit weten",
    how: (draws: string) => [
      `We trekken twee keer ${draws} mogelijke toekomsten. Daarna nemen we van één onderdeel steeds de trekkingen uit de tweede reeks, en houden we al het andere gelijk. Zo zien we hoeveel van de spreiding bij dat onderdeel hoort.`,
      "De waarde van meten komt uit dezelfde trekkingen: een vloeiende lijn zegt wat een initiatief gemiddeld oplevert bij elke waarde van één aanname. Waar die lijn onder nul komt, zouden we stoppen.",
      "Een ander stel trekkingen geeft iets andere getallen. We ronden zo ver af dat dat geen verschil maakt.",
      "Hoe onzeker vraag en aanbod zijn, is zelf ook een aanname. En wat we zeker lijken te weten maar fout hebben, ziet dit niet.",
    ],
    sureHow: "Lees hoe het model werkt",
    source: "Bron: rekenmodel van Eenlijn.",
    scroll: "schuift opzij",
    group: "Onderdeel",
    year: "Jaar",
    first: "deel alleen",
    total: "met wisselwerking",
    error: "standaardfout",
    low: "op de ondergrens",
    high: "op de bovengrens",
    moreOrLess: "mensen meer of minder tekort",
    all: "Alle getallen als CSV",
  },
  {
    tab: "What do we not know?",
    title: "What do we not know?",
    description: (region: string) =>
      `Where the doubt about the gap in ${region} comes from, and what is worth measuring first.`,
    above: "Gap",
    and: "and",
    gapFrom: (part: string, names: string, year: number) =>
      `${part} of the doubt about the gap in ${year} comes from ${names}.`,
    freedFrom: (part: string, name: string) =>
      `Of the doubt about what the plan yields, ${part} comes from ${name}.`,
    firstToMeasure: (what: string, where: string) =>
      `Most worth measuring first: “${what}” for ${where}.`,
    nothingToMeasure:
      "No measurement beforehand would now change a choice about an initiative: each assumption is worth 0 people for that.",
    computing: "Being computed",
    computingText:
      "We work out tens of thousands of times what happens when one thing goes differently. The first time that takes a few seconds to half a minute. The page looks again by itself.",
    again: "Look again now",
    groups: {
      demand: "the demand for care",
      supply: "the number of people at work",
      growth: "the growth after the plan",
      facts: "what we assume about the sectors",
      judgement: "the question whether all our guesses together are too hopeful",
    },
    fields: {
      demand: "Demand for care in all sectors together",
      supply: "People at work in all sectors together",
      judgement: "How hopeful all our guesses are together",
    },
    events: { success: "Whether it works out", met: "Whether this is arranged in time" },
    way: (what: string, number: number) => `${what} (way ${number})`,
    everywhere: "whole region",
    gapTitle: (year: number) => `Where the doubt about the gap in ${year} comes from`,
    freedTitle: (year: number) =>
      `Where the doubt about the yield of the plan in ${year} comes from`,
    sharesSubtitle:
      "Dark: the part that goes away if you knew this for certain. Light, and in brackets: with what it does together with the rest.",
    shareValue: (first: string, total: string) => (first === total ? first : `${first} (${total})`),
    others: (count: number, most: string) =>
      count === 1
        ? `One other part counts for ${most} at most.`
        : `The other ${count} parts each count for ${most} at most.`,
    yearsTitle: "How that changes by year",
    yearsSubtitle: "Part of the doubt about the gap, working together included.",
    yearsDescription: (lines: string) => `Lines by year. ${lines}`,
    yearsLine: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}.`,
    percentUnit: "% of the doubt",
    swingsTitle: (year: number) => `What one assumption does to the gap in ${year}`,
    swingsSubtitle: (gap: string) =>
      `Compared with ${gap} people. Each assumption at its lower and at its upper bound (1 in 20 times it turns out lower or higher), while the rest stays uncertain. Dark: on the low side, or when it does not work out. Light: on the high side, or when it does.`,
    driversTitle: "The big three",
    otherSwings: "Of all other assumptions the largest five",
    swingValue: (low: string, high: string) => `${low} and ${high}`,
    measureTitle: "What is worth measuring first?",
    decision:
      "The choice behind it: do we go on with an initiative, or stop? Going on frees people, and takes people to organise it. Measuring is worth something if the outcome can change that choice. We count how many people that saves on average, in the year of the plan.",
    worthNone: (none: number, all: number) =>
      `For ${none} of the ${all} assumptions no outcome would change a choice. Measuring those beforehand is worth 0 people, however uncertain they are.`,
    noEfforts:
      "What it takes to keep an initiative going is not known in this region. So there is no choice here to measure for.",
    assumption: "Assumption",
    where: "Where",
    now: (estimate: string) => `Now we assume: ${estimate}`,
    worth: "Worth knowing",
    worthOf: (people: string) => (/(^| )1$/.test(people) ? `${people} person` : `${people} people`),
    worthTable: "Show as a table",
    peopleUnit: "people",
    lessThanOne: "less than 1",
    choicesTitle: "By initiative: go on or stop, with what we know now",
    choicesNote:
      "This is about people and work alone. An initiative may also be good for health, quality or waiting time; that does not count here. What it takes is mostly a guess with a wide range.",
    initiative: "Initiative",
    frees: "Frees",
    takes: "Takes",
    chance: "Chance that it frees more than it takes",
    everything: "Knowing everything is worth",
    besidesTitle: "And how many people do we have to find besides the plan?",
    besides: (people: string, off: string) =>
      `That is another choice, and for that one it does matter how demand and supply develop. Too many is then as bad as too few. With what we know now we choose ${people} people, and are ${off} people off on average.`,
    besidesWorth: "To know this already would bring us closer by so many people",
    besidesNote:
      "This cannot be measured beforehand. But we can follow it every year, and adjust the number.",
    monitor: "To the monitor",
    howTitle: "How we know",
    how: (draws: string) => [
      `We draw ${draws} possible futures twice. Then we take the draws of one part from the second series, and keep all else the same. That shows how much of the spread belongs to that part.`,
      "The worth of measuring comes from the same draws: a smooth line says what an initiative yields on average at each value of one assumption. Where that line falls below zero, we would stop.",
      "Another set of draws gives slightly other figures. We round so far that it makes no difference.",
      "How uncertain demand and supply are is an assumption as well. And what we seem to know for certain but have wrong, this does not see.",
    ],
    sureHow: "Read how the model works",
    source: "Source: Eenlijn's model.",
    scroll: "scrolls sideways",
    group: "Part",
    year: "Year",
    first: "part alone",
    total: "with the rest",
    error: "standard error",
    low: "at the lower bound",
    high: "at the upper bound",
    moreOrLess: "people more or fewer short",
    all: "All figures as CSV",
  },
);
