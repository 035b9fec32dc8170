import type { Plan } from "../plan/index.ts";
import type { IndicatorSet } from "./indicator-set.ts";
import type { Indicator } from "./indicator.ts";
import { measuresOf } from "./formula.ts";
import type { Connector } from "./source.ts";

/** How many indicators a region wants at least, per line and per challenge, to see it whole. */
export const enough = { perLine: 4, perChallenge: 3 } as const;

export interface IndicatorSummary {
  readonly region: string;
  readonly indicators: number;
  readonly sources: number;
  readonly measures: number;
  /** By id, in the order of the plan. */
  readonly perLine: Readonly<Record<string, number>>;
  readonly perLevel: Readonly<Record<Indicator["level"], number>>;
  /** An indicator of two challenges counts in both. */
  readonly perChallenge: Readonly<Record<string, number>>;
  readonly withBaseline: number;
  readonly withTarget: number;
  readonly withOwner: number;
  /** All that the formula reads is in files that are shipped with the region. */
  readonly withDataOnFile: number;
  /** Something that the formula reads has no table or address yet. */
  readonly sourceToBeFound: number;
}

/** Counts what a region measures. */
export function summariseIndicators(plan: Plan, set: IndicatorSet): IndicatorSummary {
  const { indicators, sources, measures } = set;
  const count = (holds: (indicator: Indicator) => boolean) => indicators.filter(holds).length;
  const connectors = new Map(sources.map(({ id, connector }) => [id, connector.kind]));
  const reads = (id: string): Connector["kind"][] => {
    const measure = measures.find((candidate) => candidate.id === id)!;
    return [measure.source, ...measure.alsoFrom].map((source) => connectors.get(source)!);
  };
  return {
    region: plan.region.name,
    indicators: indicators.length,
    sources: sources.length,
    measures: measures.length,
    perLine: counted(plan.monitoring.lines, (id) => count(({ line }) => line === id)),
    perLevel: {
      region: count(({ level }) => level === "region"),
      institution: count(({ level }) => level === "institution"),
      plan: count(({ level }) => level === "plan"),
    },
    perChallenge: counted(plan.challenges, (id) =>
      count(({ challenges }) => challenges.includes(id)),
    ),
    withBaseline: count(({ baseline }) => "value" in baseline),
    withTarget: count(({ target }) => "path" in target),
    withOwner: count(({ owner }) => !("toBeDetermined" in owner)),
    withDataOnFile: count(({ formula }) =>
      measuresOf(formula).every((id) => reads(id).includes("file-of-region")),
    ),
    sourceToBeFound: count(({ formula }) =>
      measuresOf(formula).some((id) => reads(id).every((kind) => kind === "to-be-found")),
    ),
  };
}

const counted = (records: readonly { readonly id: string }[], count: (id: string) => number) =>
  Object.fromEntries(records.map(({ id }) => [id, count(id)]));
