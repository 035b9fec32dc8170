import { words } from "../../language.ts";

/** Words of the page that plans a series of meetings. */
export const planWords = words(
  {
    title: (body: string) => `Vergaderingen plannen: ${body}`,
    lead: (cadence: string | undefined) =>
      cadence === undefined
        ? "Kies hoe vaak, op welke dag en hoe laat. Wij stellen dagen voor; u kunt elke dag veranderen."
        : `${cadence} Kies op welke dag en hoe laat. Wij stellen dagen voor; u kunt elke dag veranderen.`,
    year: "Jaar",
    perYear: "Aantal in dat jaar",
    weekday: "Dag van de week",
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"],
    propose: "Stel dagen voor",
    planned: {
      title: "Dit staat al gepland",
      none: "Er staat nog geen vergadering van dit overleg gepland.",
    },
    proposed: (count: number) =>
      count === 0
        ? "Voor dat jaar is er geen dag meer voor te stellen"
        : count === 1
          ? "Deze dag stellen wij voor"
          : `Deze ${count} dagen stellen wij voor`,
    avoids:
      "Verdeeld over het jaar, nooit op een feestdag. Dagen die voorbij zijn of al bezet zijn, staan er niet bij.",
    hint: "Maak een dag leeg om hem over te slaan.",
    day: (number: number) => `Dag ${number}`,
    from: "Begint om",
    until: "Eindigt om",
    place: "Plaats",
    placeHint: "Een adres of een link naar een online vergadering. Alleen leden zien dit.",
    submit: "Zet in de agenda",
    faultTitle: "Er is nog niets gepland",
    faults: {
      "day-taken": "Op deze dag vergadert dit overleg al. Kies een andere dag of maak hem leeg",
      "day-twice": "Deze dag staat hierboven al. Kies een andere dag of maak hem leeg",
      "no-day": "Vul minstens één dag in",
      "wrong-day": "Dit is geen dag: vul dag, maand en jaar in",
      "no-time": "Vul een tijd in, zoals 15:30",
      "ends-before-start": "De eindtijd ligt niet na de begintijd",
      "too-long": "Dit is te lang: gebruik hooguit 8000 tekens",
    },
  },
  {
    title: (body: string) => `Plan meetings: ${body}`,
    lead: (cadence: string | undefined) =>
      cadence === undefined
        ? "Choose how often, on which day and at what time. We propose days; you can change each of them."
        : `${cadence} Choose on which day and at what time. We propose days; you can change each of them.`,
    year: "Year",
    perYear: "Number in that year",
    weekday: "Day of the week",
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
    propose: "Propose days",
    planned: {
      title: "Planned already",
      none: "No meeting of this body is planned yet.",
    },
    proposed: (count: number) =>
      count === 0
        ? "There is no day left to propose in that year"
        : count === 1
          ? "This is the day that we propose"
          : `These are the ${count} days that we propose`,
    avoids:
      "Spread over the year, never on a holiday. Days that have passed or are taken are left out.",
    hint: "Empty a day to skip it.",
    day: (number: number) => `Day ${number}`,
    from: "Starts at",
    until: "Ends at",
    place: "Place",
    placeHint: "An address or a link to an online meeting. Only members see this.",
    submit: "Put in the calendar",
    faultTitle: "Nothing was planned yet",
    faults: {
      "day-taken": "This body meets on that day already. Choose another day or empty it",
      "day-twice": "This day stands above already. Choose another day or empty it",
      "no-day": "Fill in at least one day",
      "wrong-day": "This is no day: fill in day, month and year",
      "no-time": "Fill in a time, such as 15:30",
      "ends-before-start": "The end is not after the start",
      "too-long": "This is too long: use at most 8000 characters",
    },
  },
);
