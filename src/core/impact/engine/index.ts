export { engineVersion } from "./forecast.ts";
export { published } from "./published.ts";
export type {
  ByYear,
  Cap,
  Counts,
  Forecast,
  GapRange,
  InitiativeOutcome,
  Ledger,
  Outlook,
  PoolOutcome,
  Range,
  SectorOutlook,
  Subject,
  Waterfall,
} from "./forecast.ts";
export type { Distribution } from "./distribution.ts";
export type { Model } from "./model.ts";
export { maxDraws, sampleModel, type Sample } from "./sample.ts";
export { propagate, type Outcome } from "./propagate.ts";
export { totalOutlook } from "./outlook.ts";
export { whatIf } from "./what-if.ts";
export { simulate, type SimulationOptions } from "./simulate.ts";
