import {
  findingOf,
  findingOfState,
  type Finding,
  type IndicatorState,
} from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { inWords } from "../../in-words.ts";
import { words, type Language } from "../../language.ts";
import { amount, digits } from "./amount.ts";
import { municipalityFigures } from "./municipality-figures.ts";

const t = words(
  {
    noData: "nog geen gegevens",
    notMeasured: "een verwachting, geen meting",
    onePoint: "één meting, nog niets om mee te vergelijken",
    tooShort: (n: string, since: string) =>
      `${n} metingen sinds ${since}, te kort om een trend te zien`,
    steady: (since: string) => `niet aantoonbaar veranderd sinds ${since}`,
    intervals: {
      high: (since: string) => `aantoonbaar hoger dan in ${since}`,
      low: (since: string) => `aantoonbaar lager dan in ${since}`,
    },
    outside: {
      high: (since: string) => `opvallend hoog sinds ${since}`,
      low: (since: string) => `opvallend laag sinds ${since}`,
    },
    trend: {
      high: (since: string) => `stijgt sinds ${since}`,
      low: (since: string) => `daalt sinds ${since}`,
    },
    "two-of-three": {
      high: (since: string) => `opvallend hoog sinds ${since}`,
      low: (since: string) => `opvallend laag sinds ${since}`,
    },
    shift: {
      high: (since: string) => `hoger dan gewoon sinds ${since}`,
      low: (since: string) => `lager dan gewoon sinds ${since}`,
    },
    meaning: {
      improvement: ", en dat is gunstig",
      concern: ", en dat is ongunstig",
      neutral: "",
    },
    span: (low: string, high: string, period: string) =>
      `van ${low} tot ${high}, per gemeente in ${period}`,
    equal: (value: string, period: string) => `${value} in elke gemeente in ${period}`,
    parts: (known: number, all: number, name: string) =>
      `cijfers van ${known} van de ${all} ${name}`,
    kinds: {
      organisations: (n: number): string => (n === 1 ? "instelling" : "instellingen"),
      initiatives: (n: number): string => (n === 1 ? "initiatief" : "initiatieven"),
    },
    worse: (n: number, all: number, name: string) =>
      `bij ${n} van de ${all} ${name} gaat het de verkeerde kant op`,
    better: (n: number, all: number, name: string) =>
      `bij ${n} van de ${all} ${name} gaat het de goede kant op`,
  },
  {
    noData: "no data yet",
    notMeasured: "a forecast, not a measurement",
    onePoint: "one measurement, nothing to compare with yet",
    tooShort: (n: string, since: string) =>
      `${n} measurements since ${since}, too short to see a trend`,
    steady: (since: string) => `no demonstrable change since ${since}`,
    intervals: {
      high: (since: string) => `demonstrably higher than in ${since}`,
      low: (since: string) => `demonstrably lower than in ${since}`,
    },
    outside: {
      high: (since: string) => `remarkably high since ${since}`,
      low: (since: string) => `remarkably low since ${since}`,
    },
    trend: {
      high: (since: string) => `rising since ${since}`,
      low: (since: string) => `falling since ${since}`,
    },
    "two-of-three": {
      high: (since: string) => `remarkably high since ${since}`,
      low: (since: string) => `remarkably low since ${since}`,
    },
    shift: {
      high: (since: string) => `higher than usual since ${since}`,
      low: (since: string) => `lower than usual since ${since}`,
    },
    meaning: {
      improvement: ", which is favourable",
      concern: ", which is unfavourable",
      neutral: "",
    },
    span: (low: string, high: string, period: string) =>
      `from ${low} to ${high}, by municipality in ${period}`,
    equal: (value: string, period: string) => `${value} in every municipality in ${period}`,
    parts: (known: number, all: number, name: string) =>
      `figures of ${known} of the ${all} ${name}`,
    kinds: {
      organisations: (n: number): string => (n === 1 ? "institution" : "institutions"),
      initiatives: (n: number): string => (n === 1 ? "initiative" : "initiatives"),
    },
    worse: (n: number, all: number, name: string) =>
      `in ${n} of the ${all} ${name} it goes the wrong way`,
    better: (n: number, all: number, name: string) =>
      `in ${n} of the ${all} ${name} it goes the right way`,
  },
);

/** What an indicator says now, as the end of "Eenzaamheid: …". */
export function stateWords(state: IndicatorState, language: Language): string {
  const finding = findingOfState(state);
  return finding.kind === "in-parts"
    ? partsWords(state, language)
    : findingWords(finding, language);
}

/** A finding on one series; written to follow a colon. */
export function findingWords(finding: Finding, language: Language): string {
  const say = t[language];
  switch (finding.kind) {
    case "no-data":
    case "in-parts":
      return say.noData;
    case "not-measured":
      return say.notMeasured;
    case "one-point":
      return say.onePoint;
    case "too-short":
      return say.tooShort(inWords(finding.points, language), date(finding.since, language));
    case "steady":
      return say.steady(date(finding.since, language));
    case "moved":
      return movedWords(finding, language) + say.meaning[finding.meaning];
  }
}

function movedWords(
  { by, toward, since }: Extract<Finding, { kind: "moved" }>,
  language: Language,
): string {
  return t[language][by][toward](date(since, language));
}

function partsWords(state: IndicatorState, language: Language): string {
  const { parts, indicator } = state;
  const { kind } = indicator.scope;
  if (kind !== "organisations" && kind !== "initiatives") return spanWords(state, language);
  const say = t[language];
  const findings = parts.map((part) => findingOf(part, indicator.better));
  const known = findings.filter((finding) => finding.kind !== "no-data").length;
  const moved = (meaning: "concern" | "improvement") =>
    findings.filter((finding) => finding.kind === "moved" && finding.meaning === meaning).length;
  const [worse, better] = [moved("concern"), moved("improvement")];
  const name = say.kinds[kind](parts.length);
  if (worse > 0) return say.worse(worse, parts.length, name);
  if (better > 0) return say.better(better, parts.length, name);
  return say.parts(known, parts.length, name);
}

/** Municipalities without a figure for the whole: the lowest and the highest. */
function spanWords(state: IndicatorState, language: Language): string {
  const say = t[language];
  const found = municipalityFigures(state);
  const values = (found?.figures ?? []).flatMap(({ value }) =>
    value.kind === "known" ? [value.value] : [],
  );
  const [high, low] = [values[0], values.at(-1)];
  if (found === undefined || high === undefined || low === undefined) return say.noData;
  const period = date(found.period, language);
  const written = amount(high, state.indicator, language);
  return low === high
    ? say.equal(written, period)
    : say.span(digits(low, state.indicator, language), written, period);
}
