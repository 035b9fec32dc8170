import type { Text } from "../plan/index.ts";
import type { familyOf } from "./spread.ts";

/** The fields of the assumptions that hold an estimate. */
export type EstimateField = keyof typeof familyOf;

/** What each assumption is, in words that a reader without knowledge of models understands. */
export const estimateLabels: Readonly<Record<EstimateField, Text>> = {
  staff: { nl: "Mensen aan het werk in het eerste jaar", en: "People at work in the first year" },
  ftePerPerson: {
    nl: "Deel van een volle baan dat iemand gemiddeld werkt",
    en: "Part of a full-time job that somebody works on average",
  },
  growthAfterAnchors: {
    nl: "Groei van het tekort na het laatste jaar van het plan, vergeleken met ervoor",
    en: "Growth of the gap after the last year of the plan, compared with before",
  },
  met: { nl: "Kans dat dit op tijd geregeld is", en: "Chance that this is arranged in time" },
  shareOfSector: { nl: "Deel van het werk van de sector", en: "Part of the work of the sector" },
  hoursPerFteYear: {
    nl: "Gewerkte uren in een volle baan per jaar",
    en: "Hours worked in a full-time job in a year",
  },
  start: { nl: "Begin", en: "Start" },
  rampYears: { nl: "Tijd tot het bijna volledig werkt", en: "Time until it works almost fully" },
  success: { nl: "Kans dat het lukt", en: "Chance that it works out" },
  reach: {
    nl: "Deel van de cliënten dat het aanbod krijgt",
    en: "Part of the clients that is offered it",
  },
  adoption: { nl: "Deel daarvan dat meedoet", en: "Part of those that takes part" },
  retention: { nl: "Deel daarvan dat het volhoudt", en: "Part of those that keeps it up" },
  effect: {
    nl: "Deel van het werk dat daardoor verdwijnt",
    en: "Part of the work that disappears because of it",
  },
  coverage: {
    nl: "Deel van het werk dat deze groep medewerkers doet",
    en: "Part of the work that this group of staff does",
  },
  gain: { nl: "Meer cliënten per medewerker", en: "More clients per member of staff" },
  clients: { nl: "Cliënten die het kunnen gebruiken", en: "Clients who could use it" },
  minutesPerDay: { nl: "Tijdwinst per cliënt per dag", en: "Time saved per client per day" },
  daysPerYear: { nl: "Dagen gebruik per jaar", en: "Days of use in a year" },
  exchange: {
    nl: "Uren werk erbij op de andere plek, voor elk uur dat weggaat",
    en: "Hours of work added elsewhere for each hour that leaves",
  },
  peoplePerYear: { nl: "Mensen die het per jaar bereikt", en: "People it reaches in a year" },
  completion: {
    nl: "Deel daarvan dat daardoor komt of blijft werken",
    en: "Part of those that comes or stays to work because of it",
  },
  lagYears: { nl: "Tijd tussen begin en aan het werk", en: "Time between start and being at work" },
  yearlyDropOut: { nl: "Deel dat elk jaar weer vertrekt", en: "Part that leaves again each year" },
  fteBuilding: {
    nl: "Voltijdbanen om het op te bouwen",
    en: "Full-time jobs to build it up",
  },
  fteRunning: {
    nl: "Voltijdbanen om het daarna draaiend te houden",
    en: "Full-time jobs to keep it going after that",
  },
  euroPerYear: { nl: "Kosten per jaar", en: "Cost per year" },
  fteForChange: {
    nl: "Voltijdbanen die een partij kan vrijmaken voor verandering",
    en: "Full-time jobs that a party can give to change",
  },
  budget: { nl: "Geld in een jaar", en: "Money in a year" },
  euroPerFte: {
    nl: "Kosten van een voltijdbaan per jaar",
    en: "Cost of a full-time job per year",
  },
};

export const isEstimateField = (name: string): name is EstimateField =>
  Object.hasOwn(estimateLabels, name);
