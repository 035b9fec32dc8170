import type { ChainEntry } from "../core/chains/index.ts";
import {
  planYearOf,
  published,
  subjectOf,
  type Assumptions,
  type Forecast,
} from "../core/impact/index.ts";
import type { IndicatorSet } from "../core/indicators/index.ts";
import {
  everybody,
  known,
  wholePlan,
  type RecordedObservation,
  type Value,
} from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { progressSeries, type ProgressReport } from "../core/progress/index.ts";
import { criteriaMet } from "./criteria-met.ts";
import { evaluationsFinished } from "./evaluations-finished.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";

interface Expected {
  readonly forecast: Forecast;
  readonly assumptions: Assumptions;
}

/** What Eenlijn itself knows of a region. */
export interface OwnKnowledge {
  readonly plan: Plan;
  /** The last forecast and what it assumed; left out when none was made yet. */
  readonly expected?: Expected;
  /** Newest first. */
  readonly reports: readonly ProgressReport[];
  readonly evaluations: readonly KeptEvaluation[];
  /** In the order in which they were recorded. */
  readonly chainEntries: readonly ChainEntry[];
  /** YYYY-MM-DD */
  readonly day: string;
}

/**
 * What Eenlijn knows itself, told as observations about the plan, so that indicators can be made
 * of it like of any other source. Computed when asked: the reports and the forecast are the record.
 */
export function ownRecords(set: IndicatorSet, own: OwnKnowledge): readonly RecordedObservation[] {
  const sources = new Set(
    set.sources.flatMap(({ id, connector }) => (connector.kind === "own-records" ? [id] : [])),
  );
  const asked = new Set(
    set.measures.flatMap(({ id, source }) => (sources.has(source) ? [id] : [])),
  );
  return [...progress(own), ...expectations(own), ...criteria(own), ...finished(own)]
    .filter(({ measure }) => asked.has(measure))
    .map(({ measure, period, value }) => ({
      measure,
      about: wholePlan,
      group: everybody,
      period,
      value,
      state: "final",
      revision: 1,
      knownFrom: new Date(`${own.day}T00:00:00Z`),
      snapshot: "own-records",
    }));
}

interface OwnRecord {
  readonly measure: string;
  readonly period: string;
  readonly value: Value;
}

function progress({ plan, reports, day }: OwnKnowledge): readonly OwnRecord[] {
  return progressSeries(plan, reports, day).map(({ measure, period, value }) => ({
    measure,
    period,
    value: known(value),
  }));
}

function criteria({ plan, chainEntries, day }: OwnKnowledge): readonly OwnRecord[] {
  return criteriaMet(plan, chainEntries, day).flatMap(({ on, met, asked }) => [
    { measure: "preventie-eisen-klaar", period: on, value: known(met) },
    { measure: "preventie-eisen", period: on, value: known(asked) },
  ]);
}

function finished({ evaluations, day }: OwnKnowledge): readonly OwnRecord[] {
  return evaluationsFinished(evaluations, day).map(({ period, value }) => ({
    measure: "evaluaties-gedaan",
    period,
    value: known(value),
  }));
}

function expectations({ expected }: OwnKnowledge): readonly OwnRecord[] {
  return expected === undefined ? [] : [...forecastYears(expected), ...evidenceShare(expected)];
}

/**
 * People short with the plan, up to the year the plan looks at: the middle of the forecast and its
 * 90 % range.
 */
function forecastYears({ assumptions, forecast }: Expected): readonly OwnRecord[] {
  return forecast.years
    .filter((year) => year <= planYearOf(assumptions))
    .map((year, y) => {
      const { p5, p50, p95 } = forecast.total.people.withPlan[y]!;
      // At the precision of every page about the gap: one number comes from one place.
      const value = known(published(p50), published(p5), published(p95));
      return { measure: "verwacht-tekort", period: String(year), value };
    });
}

/** Grades that rest on something measured. */
const measuredGrades = new Set(["trial", "cohort", "regional"]);

/** Percentage of the gross effect in the year of the plan that rests on something measured. */
function evidenceShare({ assumptions, forecast }: Expected): readonly OwnRecord[] {
  const year = forecast.years.indexOf(planYearOf(assumptions));
  const grades = new Map(
    assumptions.initiatives.flatMap((each) =>
      "grade" in each ? [[subjectOf(each), each.grade] as const] : [],
    ),
  );
  let all = 0;
  let measured = 0;
  for (const { subject, gross } of forecast.initiatives) {
    const effect = Math.abs(gross[year] ?? 0);
    all += effect;
    if (measuredGrades.has(grades.get(subject)!)) measured += effect;
  }
  if (all === 0) return [];
  return [
    {
      measure: "prognose-aandeel-gemeten",
      period: assumptions.asOf.slice(0, 7),
      value: known((100 * measured) / all),
    },
  ];
}
