import { words } from "../../language.ts";

export const portfolioWords = words(
  {
    tab: "Portefeuille",
    title: "Welke initiatieven samen leveren het meeste op?",
    description:
      "De keuze van initiatieven en startmomenten die het tekort het meest verkleint, binnen geld en mensen.",
    above: "Tekort",
    answer: (chosen: number, all: number, year: number, mean: string, range: string) =>
      `De beste keuze is ${chosen} van de ${all} initiatieven waarmee we kunnen rekenen. Samen schelen die in ${year} gemiddeld ${mean} mensen, meestal ${range}.`,
    within: (budget: string, cost: string) =>
      `Zij mogen samen ${budget} per jaar kosten, en kosten in het duurste jaar ${cost}.`,
    unlimited: (cost: string) =>
      `Geld is hierbij geen grens: in het duurste jaar kosten zij samen ${cost}.`,
    proof: (most: string) =>
      `Met deze aannames is bewezen dat binnen deze grenzen geen keuze meer dan ${most} beter is.`,
    cautiousProof: (most: string) =>
      `We keken hierbij naar het slechtste tiende deel van de mogelijke toekomsten. Met deze aannames is bewezen dat binnen deze grenzen geen keuze daar meer dan ${most} beter is.`,
    person: (number: string) => (number === "1" ? "1 mens" : `${number} mensen`),
    lessThanOne: "minder dan 1",
    form: "Waarbinnen moet de keuze passen?",
    budget: "Geld voor alles samen, in miljoen euro per jaar",
    budgetHint: "Bijvoorbeeld 1,5. Leeg: geld is geen grens.",
    budgetWrong: (typed: string) =>
      `“${typed}” is geen bedrag. Schrijf bijvoorbeeld 1,5 voor anderhalf miljoen euro. Nu is geld geen grens.`,
    aim: "Wat moet zo goed mogelijk worden?",
    aims: { mean: "het gemiddelde", worst: "het slechtste tiende deel (voorzichtig)" },
    room: "Trekkracht van partijen",
    rooms: { middle: "midden van de aanname", low: "onderkant van de aanname" },
    choose: "Kies opnieuw",
    computing: "Wordt berekend",
    computingText:
      "De rekenmachine zoekt de beste keuze. Dat duurt meestal een paar tellen. Deze pagina kijkt vanzelf opnieuw.",
    again: "Kijk nu",
    frontierTitle: "Wat meer geld oplevert",
    frontierSubtitle: (year: number) =>
      `Mensen die de beste keuze in ${year} scheelt, bij elk bedrag. Het rondje is het gemiddelde; het streepje loopt van ongunstig (5\u00A0%) tot gunstig (95\u00A0%).`,
    frontierDescription: (points: string) => `Beste keuze bij elk bedrag. ${points}`,
    frontierPoint: (cost: string, mean: string, count: number) =>
      `${cost} per jaar: ${mean} mensen, ${count} initiatieven.`,
    yourChoice: "deze keuze",
    unitPeople: "mensen",
    unitCost: "miljoen euro in het duurste jaar",
    cost: "Kosten in het duurste jaar",
    allowed: "Mag kosten per jaar",
    noLimit: "geen grens",
    mean: "Gemiddeld",
    low: "Ondergrens (5 %)",
    high: "Bovengrens (95 %)",
    count: "Initiatieven",
    chosenTitle: "Gekozen",
    chosenCaption: "Gekozen initiatieven en wanneer zij beginnen",
    initiative: "Initiatief",
    start: "Start",
    goesOn: "loopt al",
    adds: "Voegt toe",
    addsNote:
      "Wat een initiatief toevoegt, is wat er wegvalt als het uit deze keuze gaat. Initiatieven die op hetzelfde werk richten, delen een deel; daarom tellen deze getallen niet op tot het totaal.",
    nobody: "Binnen deze grenzen is er niets te kiezen dat mensen scheelt.",
    notTitle: "Niet gekozen, en waarom",
    notCaption: "Initiatieven die niet gekozen zijn, met de reden",
    notNote:
      "Niet gekozen betekent niet: slecht. Deze keuze kijkt alleen naar mensen in de zorg en het welzijn. Gezondheid, kwaliteit en wat mensen belangrijk vinden, tellen hier niet mee.",
    why: "Waarom niet",
    costsWork: (people: string) => `Vraagt meer werk dan het scheelt: ${people}.`,
    addsLittle: "Voegt minder dan één mens toe aan deze keuze.",
    noRoom: (people: string, lack: string) => `Zou ${people} schelen, maar past niet: ${lack}.`,
    lacksBudget: (year: number, euro: string, funder: string | undefined) =>
      funder === undefined
        ? `in ${year} komt er ${euro} te kort`
        : `in ${year} komt ${funder} ${euro} te kort`,
    lacksCapacity: (party: string, quarter: string, fte: string) =>
      `${party} komt in het ${quarter} ${fte} voltijdbaan te kort`,
    excluded: (other: string) => `het gaat niet samen met ${other}`,
    needs: (other: string) => `het heeft ${other} nodig`,
    pricesTitle: "Waar een beetje meer het meeste uitmaakt",
    budgetPrice: (people: string) => `€\u00A0100.000 per jaar meer scheelt ongeveer ${people}.`,
    funderPrice: (funder: string, people: string) =>
      `€\u00A0100.000 per jaar meer bij ${funder} scheelt ongeveer ${people}.`,
    capacityPrice: (party: string, people: string) =>
      `Eén voltijdbaan meer trekkracht bij ${party} scheelt ongeveer ${people}.`,
    pricesNote:
      "Dit geldt voor een beetje meer. Een heel initiatief vraagt soms meer dan een beetje.",
    noPrices:
      "Meer geld of meer trekkracht verandert deze keuze niet: wat overblijft, levert geen mensen op.",
    howTitle: "Hoe we dit weten",
    how: (scenarios: string) =>
      `De keuze is gemaakt over ${scenarios} mogelijke toekomsten uit hetzelfde rekenmodel als het tekort. Dat zijn er minder dan op de pagina Tekort; de cijfers kunnen daardoor iets verschillen.`,
    howError: (error: string) => `De standaardfout van het gemiddelde is ${error}.`,
    howSolver:
      "Het zoeken doet HiGHS, een vrij programma voor zulke vragen. Het geeft ook de grens waar geen enkele keuze overheen kan.",
    howShift:
      "Werk dat naar een andere plek verschuift, telt hier iets te zwaar: alsof er geen ander initiatief op hetzelfde werk richt.",
    howBegun:
      "Wat volgens de aannames al loopt, kan alleen doorgaan of stoppen. Alleen wat nog niet loopt, kan in elk kwartaal beginnen.",
    noBudgets:
      "De regio heeft geen bedragen per geldbron vastgelegd. Alleen het bedrag dat u hier invult, is een grens.",
    capacities: (count: number) =>
      count === 0
        ? "Van geen enkele partij is bekend hoeveel trekkracht zij heeft. Die is hier dus geen grens."
        : `Van ${count} partijen is een aanname gemaakt over hun trekkracht. Bij andere partijen is die onbekend, en hier geen grens.`,
    noDelivery:
      "Van deze regio is niet bekend wat uitvoeren kost aan geld en mensen. Alleen wat initiatieven aan elkaar en aan extra werk kosten, telt mee.",
    model: "Lees hoe het rekenmodel werkt",
    assumptions: "Bekijk alle aannames",
    source: "Bron: rekenmodel van Eenlijn, met aannames over kosten en trekkracht.",
    csv: "Download als CSV",
  },
  {
    tab: "Portfolio",
    title: "Which initiatives yield most together?",
    description:
      "The choice of initiatives and starting moments that closes most of the gap, within money and people.",
    above: "Gap",
    answer: (chosen: number, all: number, year: number, mean: string, range: string) =>
      `The best choice is ${chosen} of the ${all} initiatives that we can calculate with. Together they save ${mean} people on average in ${year}, usually ${range}.`,
    within: (budget: string, cost: string) =>
      `Together they may cost ${budget} a year, and cost ${cost} in the most expensive year.`,
    unlimited: (cost: string) =>
      `Money is no limit here: together they cost ${cost} in the most expensive year.`,
    proof: (most: string) =>
      `With these assumptions it is proven that no choice within these limits is more than ${most} better.`,
    cautiousProof: (most: string) =>
      `Here we looked at the worst tenth of the possible futures. With these assumptions it is proven that no choice within these limits is more than ${most} better there.`,
    person: (number: string) => (number === "1" ? "1 person" : `${number} people`),
    lessThanOne: "less than 1",
    form: "Within which limits should the choice stay?",
    budget: "Money for everything together, in million euros a year",
    budgetHint: "For example 1.5. Empty: money is no limit.",
    budgetWrong: (typed: string) =>
      `“${typed}” is no amount. Write for example 1.5 for one and a half million euros. Now money is no limit.`,
    aim: "What should become as good as possible?",
    aims: { mean: "the average", worst: "the worst tenth (cautious)" },
    room: "Delivery capacity of parties",
    rooms: { middle: "middle of the assumption", low: "low end of the assumption" },
    choose: "Choose again",
    computing: "Being computed",
    computingText:
      "The best choice is being looked for. That usually takes a few seconds. This page looks again by itself.",
    again: "Look now",
    frontierTitle: "What more money yields",
    frontierSubtitle: (year: number) =>
      `People that the best choice saves in ${year}, for each amount. The dot is the average; the line runs from unfavourable (5%) to favourable (95%).`,
    frontierDescription: (points: string) => `Best choice for each amount. ${points}`,
    frontierPoint: (cost: string, mean: string, count: number) =>
      `${cost} a year: ${mean} people, ${count} initiatives.`,
    yourChoice: "this choice",
    unitPeople: "people",
    unitCost: "million euros in the most expensive year",
    cost: "Cost in the most expensive year",
    allowed: "Limit a year",
    noLimit: "no limit",
    mean: "Average",
    low: "Lower bound (5%)",
    high: "Upper bound (95%)",
    count: "Initiatives",
    chosenTitle: "Chosen",
    chosenCaption: "Chosen initiatives and when they start",
    initiative: "Initiative",
    start: "Start",
    goesOn: "has begun",
    adds: "Adds",
    addsNote:
      "What an initiative adds is what falls away when it leaves this choice. Initiatives that aim at the same work share a part; that is why these numbers do not add up to the total.",
    nobody: "Within these limits there is nothing to choose that saves people.",
    notTitle: "Not chosen, and why",
    notCaption: "Initiatives that are not chosen, with the reason",
    notNote:
      "Not chosen does not mean bad. This choice looks only at people working in care and welfare. Health, quality and what people value do not count here.",
    why: "Why not",
    costsWork: (people: string) => `Needs more work than it saves: ${people}.`,
    addsLittle: "Adds less than one person to this choice.",
    noRoom: (people: string, lack: string) => `Would save ${people}, but does not fit: ${lack}.`,
    lacksBudget: (year: number, euro: string, funder: string | undefined) =>
      funder === undefined ? `${euro} is lacking in ${year}` : `${funder} lacks ${euro} in ${year}`,
    lacksCapacity: (party: string, quarter: string, fte: string) =>
      `${party} lacks ${fte} full-time job in ${quarter}`,
    excluded: (other: string) => `it does not go together with ${other}`,
    needs: (other: string) => `it needs ${other}`,
    pricesTitle: "Where a little more matters most",
    budgetPrice: (people: string) => `€\u00A0100,000 a year more saves about ${people}.`,
    funderPrice: (funder: string, people: string) =>
      `€\u00A0100,000 a year more at ${funder} saves about ${people}.`,
    capacityPrice: (party: string, people: string) =>
      `One full-time job more delivery capacity at ${party} saves about ${people}.`,
    pricesNote:
      "This holds for a little more. A whole initiative sometimes needs more than a little.",
    noPrices: "More money or capacity does not change this choice: what is left saves no people.",
    howTitle: "How we know",
    how: (scenarios: string) =>
      `The choice is made over ${scenarios} possible futures of the same model as the gap. Those are fewer than on the page about the gap, so the figures may differ a little.`,
    howError: (error: string) => `The standard error of the average is ${error}.`,
    howSolver:
      "HiGHS, a free program for such questions, does the searching. It also gives the bound that no choice can pass.",
    howShift:
      "Work that moves elsewhere counts a little too heavily here: as if no other initiative aimed at the same work.",
    howBegun:
      "What has begun according to the assumptions can only go on or stop. Only what has not begun can start in any quarter.",
    noBudgets:
      "The region has recorded no amounts for each source of money. Only the amount that you enter here is a limit.",
    capacities: (count: number) =>
      count === 0
        ? "Of no party is it known how much capacity it has. So it is no limit here."
        : `For ${count} parties there is an assumption about their capacity. For other parties it is unknown, and no limit here.`,
    noDelivery:
      "It is not known what carrying the plan out takes in this region, in money and people. Only what initiatives cost each other and in extra work counts.",
    model: "Read how the model works",
    assumptions: "See all assumptions",
    source: "Source: Eenlijn's model, with assumptions about cost and capacity.",
    csv: "Download as CSV",
  },
);
