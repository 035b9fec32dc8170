export { processChart, type ChartRefused } from "./process-chart.ts";
export { canJudge, minimumPoints } from "./can-judge.ts";
export { chanceOfReachingTarget, type ChanceRefused, type TargetChance } from "./target-chance.ts";
export type { ValueForecast } from "./forecast.ts";
export type { ChartOptions, Direction, Rebase, SeriesPoint } from "./series.ts";
export type {
  Assurance,
  ChartPoint,
  Gap,
  Group,
  KnownPoint,
  Limits,
  Meaning,
  ProcessChart,
  Rule,
  Side,
  Toward,
  Variation,
  Zone,
} from "./chart.ts";
