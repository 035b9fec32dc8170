import {
  estimateLabels,
  type Estimate,
  type EstimateField,
  type EvidenceGrade,
  type Mechanism,
} from "../../core/impact/index.ts";
import { date, number, perCent } from "../format.ts";
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
  fteBuilding: "jobs",
  fteRunning: "jobs",
  euroPerYear: "euros",
  fteForChange: "jobs",
  budget: "euros",
  euroPerFte: "euros",
} as const satisfies Readonly<Record<EstimateField, string>>;

type UnitName = (typeof unitOf)[EstimateField];

/** Whether an estimate is a part of a whole, written in per cent. */
export const isPart = (field: EstimateField): boolean => unitOf[field] === "part";

/** Whether an estimate is a moment in time, shown as a month. */
export const isMoment = (field: EstimateField): boolean => unitOf[field] === "moment";

/** What each assumption is, in words that a reader without knowledge of models understands. */
export const fieldWords = words(labelsIn("nl"), labelsIn("en"));

function labelsIn(language: Language): Readonly<Record<EstimateField, string>> {
  const labels = Object.entries(estimateLabels).map(([field, label]) => [field, label[language]]);
  return Object.fromEntries(labels) as Record<EstimateField, string>;
}

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

/**
 * An estimate with its unit: a 90 % range as "15 tot 30 %", one value as "ongeveer 20 %", what was
 * counted as "124 van de 400 geteld".
 */
export function estimateValue(
  field: EstimateField,
  estimate: Estimate,
  language: Language,
): string {
  const write = (value: number) => writtenIn(unitOf[field], value, language);
  const { to, about, counted, whole, units } = t[language];
  if ("part" in estimate)
    return counted(number(estimate.part, language, 0), number(estimate.of, language, 0));
  const unit = units[unitOf[field]];
  if ("value" in estimate) return `${about} ${write(estimate.value)}${unit}`;
  const [low, high] = [write(estimate.low), write(estimate.high)];
  if (estimate.mode !== undefined && low !== high)
    return whole(`${write(estimate.mode)}${unit}`, `${low}${unit}`, `${high}${unit}`);
  return low === high ? `${low}${unit}` : `${low} ${to} ${high}${unit}`;
}

interface EstimateWords {
  readonly to: string;
  readonly about: string;
  readonly counted: (part: string, of: string) => string;
  readonly whole: (mode: string, low: string, high: string) => string;
  readonly units: Readonly<Record<UnitName, string>>;
}

const t = words<EstimateWords>(
  {
    to: "tot",
    about: "ongeveer",
    counted: (part, of) => `${part} van de ${of} geteld`,
    whole: (mode, low, high) => `meestal ${mode}, minstens ${low} en hoogstens ${high}`,
    units: {
      people: " mensen",
      plain: "",
      times: " keer",
      part: perCent("", "nl"),
      hours: " uur",
      moment: "",
      years: " jaar",
      minutes: " minuten",
      days: " dagen",
      jobs: " fte",
      euros: " euro",
    },
  },
  {
    to: "to",
    about: "about",
    counted: (part, of) => `${part} of ${of} counted`,
    whole: (mode, low, high) => `mostly ${mode}, at least ${low} and at most ${high}`,
    units: {
      people: " people",
      plain: "",
      times: " times",
      part: perCent("", "en"),
      hours: " hours",
      moment: "",
      years: " years",
      minutes: " minutes",
      days: " days",
      jobs: " FTE",
      euros: " euros",
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
    case "euros":
      return trimmed(value, 1, language);
    case "hours":
    case "plain":
    case "times":
    case "years":
    case "jobs":
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
