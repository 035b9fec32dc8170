import { words } from "../../language.ts";

const times = (n: number) => (n === 1 ? "één keer" : `${n} keer`);
const often = (n: number) => (n === 1 ? "once" : `${n} times`);

export const scoresWords = words(
  {
    above: "Tekort",
    title: "Hoe goed waren eerdere verwachtingen?",
    description: "Wat wij eerder verwachtten van het tekort, en wat het bleek te zijn.",
    answer: (count: number, within: number) =>
      `Van ${times(count)} dat wij iets verwachtten en de uitkomst nu bekend is, lag die ${times(within)} binnen onze marge. Goed is 9 van de 10.`,
    off: (own: string, naive: string) =>
      `Met de marge meegeteld lag de uitkomst gemiddeld ${own} mensen van onze verwachting af. Van “het tekort blijft gelijk” lag zij ${naive} mensen af.`,
    tooHigh: (n: string) => `Ons midden was gemiddeld ${n} mensen te hoog.`,
    tooLow: (n: string) => `Ons midden was gemiddeld ${n} mensen te laag.`,
    few: "Dit zijn nog weinig uitkomsten: het oordeel kan door toeval zo zijn.",
    nothing:
      "Dat is nog niet te zeggen: er is nog geen jaar waarvan wij het tekort achteraf kennen.",
    firstForecast: (day: string) => `De eerste verwachting is van ${day}.`,
    when: (year: number) =>
      `Zodra bekend is hoe groot het tekort in ${year} was, staat hier of dat binnen de marge lag.`,
    noSource:
      "Er is nog niet gekozen welk cijfer achteraf zegt hoe groot het tekort was. Zonder dat cijfer kan niemand de verwachting controleren.",
    chart: {
      title: "De marge van toen, en wat het bleek te zijn",
      subtitle:
        "Mensen die tekortkomen, met het plan. De lijn is de marge van toen: in 9 van de 10 gevallen moet de uitkomst daarin liggen. De dichte stip is wat het bleek te zijn.",
      row: (year: number, month: string) => `${year}, verwacht in ${month}`,
      value: (range: string, came: string) => `${range}; bleek ${came}`,
      description: "Voor elk jaar de marge van toen en de uitkomst",
      source:
        "Bron: verwachtingen die zijn bewaard, en het tekort zoals het achteraf is vastgesteld.",
    },
    table: {
      caption: "Eerdere verwachtingen van het tekort, en wat het bleek te zijn",
      year: "Jaar",
      made: "Verwacht op",
      ahead: "Jaren vooruit",
      low: "Ondergrens (5 %)",
      mid: "Midden",
      high: "Bovengrens (95 %)",
      came: "Bleek",
      within: "Binnen de marge",
      crps: "Afstand (CRPS)",
      naive: "Afstand als het gelijk bleef",
      yes: "ja",
      no: "nee",
      unit: "mensen",
    },
    aheadTitle: "Hoe verder vooruit, hoe moeilijker",
    ahead: {
      caption: "Hoe goed, naar hoever vooruit",
      ahead: "Jaren vooruit",
      count: "Uitkomsten",
      within: "Binnen de marge",
      scroll: "schuift opzij",
    },
    howTitle: "Hoe wij dit weten",
    how: [
      "Elke verwachting blijft bewaard zoals zij was. Wij vergelijken de laatste van elk jaar met het tekort dat later is vastgesteld, voor jaren die toen nog moesten komen.",
      "De afstand telt ook de marge mee (CRPS). Wie een heel brede marge geeft, zit zelden mis, maar staat ver af; wie een smalle geeft en mis zit, ook. Eerlijk zeggen hoe zeker u bent, geeft de kleinste afstand.",
      "Een verwachting is pas iets waard als zij beter is dan de simpelste: het tekort blijft zoals het was.",
    ],
    indicator: "Het tekort zoals het achteraf bleek",
  },
  {
    above: "Gap",
    title: "How good were earlier forecasts?",
    description: "What we expected of the gap earlier, and what it turned out to be.",
    answer: (count: number, within: number) =>
      `We expected something ${often(count)} of which the outcome is known by now; ${often(within)} it lay within our range. Right is 9 out of 10.`,
    off: (own: string, naive: string) =>
      `Counting the range, the outcome lay ${own} people from our forecast on average. From “the gap stays the same” it lay ${naive} people.`,
    tooHigh: (n: string) => `Our middle was ${n} people too high on average.`,
    tooLow: (n: string) => `Our middle was ${n} people too low on average.`,
    few: "These are few outcomes as yet: the verdict may be like this by chance.",
    nothing: "That cannot be said yet: there is no year yet of which we know the gap afterwards.",
    firstForecast: (day: string) => `The first forecast is of ${day}.`,
    when: (year: number) =>
      `As soon as it is known how large the gap of ${year} was, this page says whether it lay within the range.`,
    noSource:
      "It is not chosen yet which figure says afterwards how large the gap was. Without that figure nobody can check the forecast.",
    chart: {
      title: "The range of then, and what it turned out to be",
      subtitle:
        "People short, with the plan. The line is the range of then: in 9 out of 10 cases the outcome must lie in it. The filled dot is what it turned out to be.",
      row: (year: number, month: string) => `${year}, expected in ${month}`,
      value: (range: string, came: string) => `${range}; turned out ${came}`,
      description: "For each year the range of then and the outcome",
      source: "Source: forecasts that were kept, and the gap as it was established afterwards.",
    },
    table: {
      caption: "Earlier forecasts of the gap, and what it turned out to be",
      year: "Year",
      made: "Expected on",
      ahead: "Years ahead",
      low: "Lower bound (5%)",
      mid: "Middle",
      high: "Upper bound (95%)",
      came: "Turned out",
      within: "Within the range",
      crps: "Distance (CRPS)",
      naive: "Distance if it stayed the same",
      yes: "yes",
      no: "no",
      unit: "people",
    },
    aheadTitle: "The further ahead, the harder",
    ahead: {
      caption: "How good, by how far ahead",
      ahead: "Years ahead",
      count: "Outcomes",
      within: "Within the range",
      scroll: "scrolls sideways",
    },
    howTitle: "How we know",
    how: [
      "Every forecast is kept as it was. We compare the last of each year with the gap that was established later, for years that were still to come.",
      "The distance counts the range too (CRPS). Whoever gives a very wide range is seldom wrong, but far away; so is whoever gives a narrow one and is wrong. Saying honestly how sure you are gives the smallest distance.",
      "A forecast is worth something only when it is better than the simplest one: the gap stays as it was.",
    ],
    indicator: "The gap as it turned out",
  },
);
