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
    proposed: (count: number) =>
      count === 1 ? "Deze dag stellen wij voor" : `Deze ${count} dagen stellen wij voor`,
    avoids:
      "Verdeeld over het jaar, nooit op een feestdag. Dagen die voorbij zijn, staan er niet bij.",
    hint: "Maak een dag leeg om hem over te slaan.",
    day: (number: number) => `Dag ${number}`,
    from: "Begint om",
    until: "Eindigt om",
    place: "Plaats",
    placeHint: "Een adres of een link naar een online vergadering. Alleen leden zien dit.",
    submit: "Zet in de agenda",
    faultTitle: "Er is nog niets gepland",
    faults: {
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
    proposed: (count: number) =>
      count === 1
        ? "This is the day that we propose"
        : `These are the ${count} days that we propose`,
    avoids: "Spread over the year, never on a holiday. Days that have passed are left out.",
    hint: "Empty a day to skip it.",
    day: (number: number) => `Day ${number}`,
    from: "Starts at",
    until: "Ends at",
    place: "Place",
    placeHint: "An address or a link to an online meeting. Only members see this.",
    submit: "Put in the calendar",
    faultTitle: "Nothing was planned yet",
    faults: {
      "no-day": "Fill in at least one day",
      "wrong-day": "This is no day: fill in day, month and year",
      "no-time": "Fill in a time, such as 15:30",
      "ends-before-start": "The end is not after the start",
      "too-long": "This is too long: use at most 8000 characters",
    },
  },
);
