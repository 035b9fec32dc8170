import type { AssumedField, Scenario } from "../../../core/impact/scenario/index.ts";
import { capitalised } from "../../in-words.ts";
import { date, number, perCent } from "../../format.ts";
import { words, type Language } from "../../language.ts";
import type { KeyedAssumption, Playground } from "./playground.ts";
import { quarterDate, startOfQuarter } from "./quarter.ts";
import { isInPercent, typedValue } from "./shown-value.ts";

/** One thing that is otherwise in a scenario, in words. */
export interface ShownChange {
  /** What a button names to take it away: the slug of an initiative or the key of an assumption. */
  readonly what: string;
  /** For a list: "Zonder valpreventie". */
  readonly label: string;
  /** For within a sentence: "zonder valpreventie". */
  readonly phrase: string;
}

/** Everything that is otherwise: first what is left out, then assumptions in their order. */
export function changesIn(
  play: Playground,
  { without, values }: Scenario,
  language: Language,
): readonly ShownChange[] {
  const say = t[language];
  const off = new Set(without);
  return [
    ...play.initiatives.flatMap(({ subject, slug, name }) =>
      off.has(subject)
        ? [{ what: slug, label: say.without(name), phrase: say.withoutIn(name) }]
        : [],
    ),
    ...play.assumptions.flatMap((assumed) => {
      const supposed = values[assumed.name];
      if (supposed === undefined) return [];
      const { label, phrase } = changed(play, assumed, supposed.value, language);
      const sure = supposed.certain ? `, ${say.certain}` : "";
      return [{ what: assumed.key, label: label + sure, phrase }];
    }),
  ];
}

/** The start of a sentence about a scenario: what is otherwise, or how many things are. */
export function openingOf(play: Playground, scenario: Scenario, language: Language): string {
  const say = t[language];
  const changes = changesIn(play, scenario, language);
  const { without } = scenario;
  if (changes.length === 0) return say.planned;
  if (without.length === play.initiatives.length)
    return say.withoutAll(changes.length - without.length);
  if (changes.length <= 2) return capitalised(changes.map(({ phrase }) => phrase).join(say.and));
  return without.length === changes.length
    ? say.withoutMany(without.length)
    : say.many(changes.length);
}

function changed(play: Playground, assumed: KeyedAssumption, value: number, language: Language) {
  const say = t[language];
  const { field, way, precondition } = assumed;
  const owner = play.initiatives.find(({ subject }) => subject === assumed.subject);
  const hasMore = play.assumptions.some(
    (one) => one.subject === assumed.subject && (one.way ?? 1) > 1,
  );
  const name = way !== undefined && hasMore ? `${owner?.name} (${way})` : (owner?.name ?? "");
  const shown = assumedValue(field, value, language);
  switch (field) {
    case "start": {
      const quarters = Math.round((value - startOfQuarter(assumed.median)) * 4);
      return {
        label: say.moved(name, quarters, date(quarterDate(value), language)),
        phrase: say.movedIn(name, quarters, date(quarterDate(value), language)),
      };
    }
    case "scale":
      return { label: say.scaled(name, shown), phrase: say.scaledIn(name, shown) };
    case "met": {
      const title = play.preconditions[precondition ?? ""] ?? precondition ?? "";
      return { label: say.met(title, shown), phrase: say.metIn(title, shown) };
    }
    case "growth":
    case "growthAfterAnchors":
      return { label: say.grows[field](shown), phrase: say.growsIn[field](shown) };
    default: {
      const short = say.short[field];
      return { label: `${name}: ${short} ${shown}`, phrase: say.otherIn(name, short, shown) };
    }
  }
}

/** A value with its unit: "30 %", "2 jaar", "450". */
export function assumedValue(field: AssumedField, value: number, language: Language): string {
  const typed = typedValue(field, value);
  const written = number(Number(typed), language, typed.split(".")[1]?.length ?? 0);
  if (isInPercent(field)) return perCent(written, language);
  if (field === "rampYears" || field === "lagYears") return `${written} ${t[language].years}`;
  return written;
}

type Short = Exclude<AssumedField, "start" | "scale" | "met" | "growth" | "growthAfterAnchors">;
interface PhraseWords {
  readonly planned: string;
  readonly and: string;
  readonly certain: string;
  readonly years: string;
  readonly without: (name: string) => string;
  readonly withoutIn: (name: string) => string;
  readonly withoutAll: (others: number) => string;
  readonly withoutMany: (count: number) => string;
  readonly many: (count: number) => string;
  readonly moved: (name: string, quarters: number, when: string) => string;
  readonly movedIn: (name: string, quarters: number, when: string) => string;
  readonly scaled: (name: string, part: string) => string;
  readonly scaledIn: (name: string, part: string) => string;
  readonly met: (title: string, part: string) => string;
  readonly metIn: (title: string, part: string) => string;
  readonly grows: Readonly<Record<"growth" | "growthAfterAnchors", (part: string) => string>>;
  readonly growsIn: Readonly<Record<"growth" | "growthAfterAnchors", (part: string) => string>>;
  readonly otherIn: (name: string, short: string, value: string) => string;
  readonly short: Readonly<Record<Short, string>>;
}

const inDutch = ["nul", "één", "twee", "drie", "vier"];
const inEnglish = ["no", "one", "two", "three", "four"];

const t = words<PhraseWords>(
  {
    planned: "Met het plan zoals het er ligt",
    and: " en ",
    certain: "zeker",
    years: "jaar",
    without: (name) => `Zonder ${name}`,
    withoutIn: (name) => `zonder ${name}`,
    withoutAll: (others) =>
      `Zonder alle initiatieven${others > 0 ? " en met wat u verder aanpast" : ""}`,
    withoutMany: (count) => `Zonder ${count} initiatieven`,
    many: (count) => `Met deze ${count} veranderingen`,
    moved: (name, quarters, when) =>
      `${quarters === 0 ? "Begin" : quarters < 0 ? "Eerder" : "Later"}: ${name}, ${when}`,
    movedIn: (name, quarters, when) =>
      quarters === 0
        ? `met ${name} in het ${when}`
        : `met ${name} ${quarterCount(quarters, inDutch, "kwartaal", "kwartalen")} ${quarters < 0 ? "eerder" : "later"}`,
    scaled: (name, part) => `${name}: ${part} van de omvang`,
    scaledIn: (name, part) => `met ${name} op ${part} van de omvang`,
    met: (title, part) => `${title}: kans ${part}`,
    metIn: (title, part) => `met ${part} kans op “${title}”`,
    grows: {
      growth: (part) => `Groei van het tekort: ${part} van wat verwacht wordt`,
      growthAfterAnchors: (part) => `Groei na het plan: ${part} van die ervoor`,
    },
    growsIn: {
      growth: (part) => `met ${part} van de verwachte groei`,
      growthAfterAnchors: (part) => `met na het plan ${part} van de groei ervoor`,
    },
    otherIn: (name, short, value) => `met ${short} ${value} bij ${name}`,
    short: {
      success: "kans van slagen",
      rampYears: "aanloop",
      reach: "bereik",
      adoption: "deelname",
      retention: "volhouden",
      effect: "effect",
      exchange: "werk dat elders bijkomt",
      coverage: "aandeel van de groep",
      gain: "winst per medewerker",
      clients: "cliënten",
      minutesPerDay: "minuten per dag",
      daysPerYear: "dagen per jaar",
      peoplePerYear: "mensen per jaar",
      completion: "afronding",
      lagYears: "vertraging",
      yearlyDropOut: "uitval per jaar",
    },
  },
  {
    planned: "With the plan as it stands",
    and: " and ",
    certain: "certain",
    years: "years",
    without: (name) => `Without ${name}`,
    withoutIn: (name) => `without ${name}`,
    withoutAll: (others) =>
      `Without all initiatives${others > 0 ? " and with what else you change" : ""}`,
    withoutMany: (count) => `Without ${count} initiatives`,
    many: (count) => `With these ${count} changes`,
    moved: (name, quarters, when) =>
      `${quarters === 0 ? "Start" : quarters < 0 ? "Earlier" : "Later"}: ${name}, ${when}`,
    movedIn: (name, quarters, when) =>
      quarters === 0
        ? `with ${name} in ${when}`
        : `with ${name} ${quarterCount(quarters, inEnglish, "quarter", "quarters")} ${quarters < 0 ? "earlier" : "later"}`,
    scaled: (name, part) => `${name}: ${part} of its size`,
    scaledIn: (name, part) => `with ${name} at ${part} of its size`,
    met: (title, part) => `${title}: chance ${part}`,
    metIn: (title, part) => `with a chance of ${part} of “${title}”`,
    grows: {
      growth: (part) => `Growth of the gap: ${part} of what is expected`,
      growthAfterAnchors: (part) => `Growth after the plan: ${part} of that before`,
    },
    growsIn: {
      growth: (part) => `with ${part} of the expected growth`,
      growthAfterAnchors: (part) => `with, after the plan, ${part} of the growth before`,
    },
    otherIn: (name, short, value) => `with ${short} ${value} for ${name}`,
    short: {
      success: "chance of success",
      rampYears: "ramp",
      reach: "reach",
      adoption: "uptake",
      retention: "keeping it up",
      effect: "effect",
      exchange: "work added elsewhere",
      coverage: "part of the group",
      gain: "gain per member of staff",
      clients: "clients",
      minutesPerDay: "minutes a day",
      daysPerYear: "days a year",
      peoplePerYear: "people a year",
      completion: "completion",
      lagYears: "lag",
      yearlyDropOut: "drop-out a year",
    },
  },
);

function quarterCount(quarters: number, small: readonly string[], one: string, more: string) {
  const count = Math.abs(quarters);
  return `${small[count] ?? count} ${count === 1 ? one : more}`;
}
