export { engineVersion } from "./forecast.ts";
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
  Subject,
  Waterfall,
} from "./forecast.ts";
