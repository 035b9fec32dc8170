import type { Estimate, EvidenceGrade, Mechanism } from "../../core/impact/index.ts";
import { date, number } from "../format.ts";
import { words, type Language } from "../language.ts";

/** In what an estimate is counted; a part is 0 to 1 and shown in per cent. */
const unitOf = {
  staff: "people",
  ftePerPerson: "plain",
  growthAfterAnchors: "times",
  met: "part",
  shareOfSector: "part",
  hoursPerFteYear: "hours",
  start: "moment",
  rampYears: "years",
  success: "part",
  reach: "part",
  adoption: "part",
  retention: "part",
  effect: "part",
  coverage: "part",
  gain: "part",
  clients: "people",
  minutesPerDay: "minutes",
  daysPerYear: "days",
  exchange: "hours",
  peoplePerYear: "people",
  completion: "part",
  lagYears: "years",
  yearlyDropOut: "part",
} as const;

/** The fields of the assumptions that hold an estimate. */
export type EstimateField = keyof typeof unitOf;
type UnitName = (typeof unitOf)[EstimateField];

export const isEstimateField = (name: string): name is EstimateField => Object.hasOwn(unitOf, name);

/** What each assumption is, in words that a reader without knowledge of models understands. */
export const fieldWords = words<Readonly<Record<EstimateField, string>>>(
  {
    staff: "Mensen aan het werk in het eerste jaar",
    ftePerPerson: "Deel van een volle baan dat iemand gemiddeld werkt",
    growthAfterAnchors:
      "Groei van het tekort na het laatste jaar van het plan, vergeleken met ervoor",
    met: "Kans dat dit op tijd geregeld is",
    shareOfSector: "Deel van het werk van de sector",
    hoursPerFteYear: "Gewerkte uren in een volle baan per jaar",
    start: "Begin",
    rampYears: "Tijd tot het bijna volledig werkt",
    success: "Kans dat het lukt",
    reach: "Deel van de cliënten dat het aanbod krijgt",
    adoption: "Deel daarvan dat meedoet",
    retention: "Deel daarvan dat het volhoudt",
    effect: "Deel van het werk dat daardoor verdwijnt",
    coverage: "Deel van het werk dat deze groep medewerkers doet",
    gain: "Meer cliënten per medewerker",
    clients: "Cliënten die het kunnen gebruiken",
    minutesPerDay: "Tijdwinst per cliënt per dag",
    daysPerYear: "Dagen gebruik per jaar",
    exchange: "Uren werk erbij op de andere plek, voor elk uur dat weggaat",
    peoplePerYear: "Mensen die het per jaar bereikt",
    completion: "Deel daarvan dat daardoor komt of blijft werken",
    lagYears: "Tijd tussen begin en aan het werk",
    yearlyDropOut: "Deel dat elk jaar weer vertrekt",
  },
  {
    staff: "People at work in the first year",
    ftePerPerson: "Part of a full-time job that somebody works on average",
    growthAfterAnchors: "Growth of the gap after the last year of the plan, compared with before",
    met: "Chance that this is arranged in time",
    shareOfSector: "Part of the work of the sector",
    hoursPerFteYear: "Hours worked in a full-time job in a year",
    start: "Start",
    rampYears: "Time until it works almost fully",
    success: "Chance that it works out",
    reach: "Part of the clients that is offered it",
    adoption: "Part of those that takes part",
    retention: "Part of those that keeps it up",
    effect: "Part of the work that disappears because of it",
    coverage: "Part of the work that this group of staff does",
    gain: "More clients per member of staff",
    clients: "Clients who could use it",
    minutesPerDay: "Time saved per client per day",
    daysPerYear: "Days of use in a year",
    exchange: "Hours of work added elsewhere for each hour that leaves",
    peoplePerYear: "People it reaches in a year",
    completion: "Part of those that comes or stays to work because of it",
    lagYears: "Time between start and being at work",
    yearlyDropOut: "Part that leaves again each year",
  },
);

export const mechanismWords = words<Readonly<Record<Mechanism["kind"], string>>>(
  {
    "avoided-demand": "Minder vraag",
    productivity: "Meer cliënten per medewerker",
    "time-saved": "Minuten bespaard",
    shift: "Werk verschuift",
    supply: "Meer mensen aan het werk",
  },
  {
    "avoided-demand": "Less demand",
    productivity: "More clients per member of staff",
    "time-saved": "Minutes saved",
    shift: "Work shifts",
    supply: "More people at work",
  },
);

export const gradeWords = words<Readonly<Record<EvidenceGrade, string>>>(
  {
    trial: "onderzoek met loting",
    cohort: "onderzoek zonder loting",
    regional: "gemeten in een regio",
    expert: "schatting van kenners",
    none: "geen bewijs",
  },
  {
    trial: "controlled trial",
    cohort: "observational study",
    regional: "measured in a region",
    expert: "informed estimate",
    none: "no evidence",
  },
);

export const basisWords = words<Readonly<Record<Estimate["basis"], string>>>(
  { plan: "regioplan", literature: "onderzoek", assumption: "aanname van ons" },
  { plan: "regional plan", literature: "research", assumption: "our assumption" },
);

/** The 90 % range of an estimate with its unit, "15 tot 30 %"; one value as "ongeveer 20 %". */
export function estimateValue(
  field: EstimateField,
  estimate: Estimate,
  language: Language,
): string {
  const write = (value: number) => writtenIn(unitOf[field], value, language);
  const { to, about, units } = t[language];
  const unit = units[unitOf[field]];
  if (!("low" in estimate)) return `${about} ${write(estimate.value)}${unit}`;
  const [low, high] = [write(estimate.low), write(estimate.high)];
  return low === high ? `${low}${unit}` : `${low} ${to} ${high}${unit}`;
}

const t = words<{ to: string; about: string; units: Readonly<Record<UnitName, string>> }>(
  {
    to: "tot",
    about: "ongeveer",
    units: {
      people: " mensen",
      plain: "",
      times: " keer",
      part: " %",
      hours: " uur",
      moment: "",
      years: " jaar",
      minutes: " minuten",
      days: " dagen",
    },
  },
  {
    to: "to",
    about: "about",
    units: {
      people: " people",
      plain: "",
      times: " times",
      part: "%",
      hours: " hours",
      moment: "",
      years: " years",
      minutes: " minutes",
      days: " days",
    },
  },
);

function writtenIn(unit: UnitName, value: number, language: Language): string {
  switch (unit) {
    case "part":
      return trimmed(value * 100, 1, language);
    case "moment":
      return date(monthOf(value), language);
    case "people":
    case "days":
    case "minutes":
      return trimmed(value, 1, language);
    case "hours":
    case "plain":
    case "times":
    case "years":
      return trimmed(value, 2, language);
  }
}

/** At most so many decimals, and none that are zero: 0,5 · 15 · 1.350. */
function trimmed(value: number, atMost: number, language: Language): string {
  for (let decimals = 0; decimals < atMost; decimals++)
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9)
      return number(value, language, decimals);
  return number(value, language, atMost);
}

/** 2024.5 → "2024-07": the month in which a moment lies. */
function monthOf(year: number): string {
  const months = Math.floor((year - Math.floor(year)) * 12 + 1e-9);
  return `${Math.floor(year)}-${String(months + 1).padStart(2, "0")}`;
}
