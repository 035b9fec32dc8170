import { latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import {
  comparePeriods,
  missing,
  type Period,
  type Value,
} from "../../../core/observations/index.ts";

/** One municipality in the period that all are compared in. */
export interface MunicipalityFigure {
  readonly code: string;
  readonly value: Value;
}

export interface MunicipalityFigures {
  readonly period: Period;
  /** Highest first; those without a figure last. */
  readonly figures: readonly MunicipalityFigure[];
  readonly nation: Value | undefined;
}

/** The municipalities in the last period that any of them has a figure for. */
export function municipalityFigures(state: IndicatorState): MunicipalityFigures | undefined {
  const period = state.parts
    .flatMap((part) => latestOf(part)?.period ?? [])
    .toSorted(comparePeriods)
    .at(-1);
  if (period === undefined) return undefined;
  const at = ({ points }: IndicatorState["headline"]) =>
    points.find((point) => point.period === period)?.value;
  return {
    period,
    figures: state.parts
      .map((part) => ({ code: part.about, value: at(part) ?? missing("unknown") }))
      .toSorted((a, b) => height(b.value) - height(a.value)),
    nation: state.nation && at(state.nation),
  };
}

const height = (value: Value) => (value.kind === "known" ? value.value : -Infinity);

/**
 * The tint of a figure among others: the lowest, middle or highest third of the way between them.
 * All are in the middle when there is nothing to tell apart.
 */
export function tintOf(value: number, all: readonly number[]): 0 | 1 | 2 {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  if (low === high) return 1;
  const way = (value - low) / (high - low);
  return way < 1 / 3 ? 0 : way < 2 / 3 ? 1 : 2;
}
