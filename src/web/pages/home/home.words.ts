import { capitalised, counted, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

export const homeWords = words(
  {
    tab: "Wat staat er op het spel",
    headline: (year: number, gap: string) =>
      `In ${year} komen er in de zorg hier zo'n ${gap} mensen tekort`,
    lead: (first: string, firstYear: number, saves: string, claim: string | undefined) =>
      `In ${firstYear} waren dat er ${first}. Wat wij van het regioplan konden uitrekenen, ${saves}.${claim === undefined ? "" : ` Het plan zelf hoopt op ${claim}.`}`,
    description: (region: string) =>
      `Het tekort aan mensen in zorg en welzijn in ${region}, en wat het regioplan eraan doet.`,
    houseTitle: (n: number) =>
      `${capitalised(counted(n, "opgave", "opgaven").replace(/^\d+/, inWords(n, "nl")))}, samen één huis`,
    houseLead: (floor: string | undefined) =>
      `Dit pakt de regio samen aan.${floor === undefined ? "" : ` Alles rust op de onderste laag: ${floor}.`}`,
    vision: "Waar we naartoe willen",
    urgency: "Waarom het moet",
    urgencyText: (first: string, last: string) =>
      `Het tekort groeit van ${first} naar ${last} mensen.`,
    objectives: (n: number) => counted(n, "doel", "doelen"),
    initiatives: (n: number) => counted(n, "initiatief", "initiatieven"),
    movingTitle: "Beweegt het?",
    toMonitor: "Bekijk de monitor",
    latelyTitle: "Wat is er veranderd?",
    nothingSince: (adopted: string) =>
      `Sinds het plan op ${adopted} werd vastgesteld, is hier niets gemeld. Dat zegt niet dat er niets gebeurde. Het zegt dat wij het niet weten.`,
    planSays: (phase: string, period: string) =>
      `Volgens het plan zitten we nu in ${phase} (${period}).`,
    planOver: "De fases die het plan noemt, zijn voorbij.",
    reportTitle: "Laatste meldingen",
    toPlanning: "Bekijk de planning",
    waysTitle: "Waar bent u naar op zoek?",
    nearby: "In uw gemeente:",
    ways: [
      {
        title: "Ik woon hier",
        text: "Lees wat er in uw buurt is gepland, en waarom.",
        links: [
          { path: "/regiobeeld", label: "Hoe het hier nu is" },
          { path: "/opgaven", label: "De opgaven van de regio" },
          { path: "/verantwoording", label: "Waar de cijfers vandaan komen" },
        ],
      },
      {
        title: "Ik werk in zorg of welzijn",
        text: "Vind een initiatief, wie het trekt en welk aanbod er is.",
        links: [
          { path: "/initiatieven", label: "Zoek een initiatief" },
          { path: "/partijen", label: "Wie doet wat" },
          { path: "/keten-en-aanbod", label: "Ketenaanpakken en aanbod" },
        ],
      },
      {
        title: "Ik zit in het bestuur",
        text: "Zie in vijf minuten waar het plan staat en wat het kan opleveren.",
        links: [
          { path: "/tekort", label: "Het tekort en wat het plan doet" },
          { path: "/monitor", label: "Wat de cijfers zeggen" },
          { path: "/planning", label: "Wat te laat is en wat er komt" },
          { path: "/partijen", label: "Wat elke partij beloofde" },
        ],
      },
    ],
  },
  {
    tab: "What is at stake",
    headline: (year: number, gap: string) =>
      `In ${year}, care here will be about ${gap} people short`,
    lead: (first: string, firstYear: number, saves: string, claim: string | undefined) =>
      `In ${firstYear} it was ${first}. What we could calculate of the regional plan ${saves}.${claim === undefined ? "" : ` The plan itself hopes for ${claim}.`}`,
    description: (region: string) =>
      `The shortage of people in care and welfare in ${region}, and what the regional plan does about it.`,
    houseTitle: (n: number) =>
      `${capitalised(counted(n, "challenge", "challenges").replace(/^\d+/, inWords(n, "en")))}, one house`,
    houseLead: (floor: string | undefined) =>
      `This is what the region takes on together.${floor === undefined ? "" : ` All of it rests on the lowest layer: ${floor}.`}`,
    vision: "Where we want to go",
    urgency: "Why it must be done",
    urgencyText: (first: string, last: string) => `The gap grows from ${first} to ${last} people.`,
    objectives: (n: number) => counted(n, "objective", "objectives"),
    initiatives: (n: number) => counted(n, "initiative", "initiatives"),
    movingTitle: "Does it move?",
    toMonitor: "See the monitor",
    latelyTitle: "What has changed?",
    nothingSince: (adopted: string) =>
      `Nothing has been reported here since the plan was adopted on ${adopted}. That does not mean that nothing happened. It means that we do not know.`,
    planSays: (phase: string, period: string) => `By the plan we are now in ${phase} (${period}).`,
    planOver: "The phases that the plan names have passed.",
    reportTitle: "Latest reports",
    toPlanning: "See the planning",
    waysTitle: "What are you looking for?",
    nearby: "In your municipality:",
    ways: [
      {
        title: "I live here",
        text: "Read what is planned near you, and why.",
        links: [
          { path: "/regiobeeld", label: "How it is here now" },
          { path: "/opgaven", label: "The challenges of the region" },
          { path: "/verantwoording", label: "Where the figures come from" },
        ],
      },
      {
        title: "I work in care or welfare",
        text: "Find an initiative, who leads it and what care there is.",
        links: [
          { path: "/initiatieven", label: "Find an initiative" },
          { path: "/partijen", label: "Who does what" },
          { path: "/keten-en-aanbod", label: "Chain approaches and provision" },
        ],
      },
      {
        title: "I am on the board",
        text: "See in five minutes where the plan stands and what it can yield.",
        links: [
          { path: "/tekort", label: "The gap and what the plan does" },
          { path: "/monitor", label: "What the figures say" },
          { path: "/planning", label: "What is late and what comes next" },
          { path: "/partijen", label: "What each party promised" },
        ],
      },
    ],
  },
);
