export { Owner } from "./owner.ts";
export { PreconditionAct, preconditionStates, type PreconditionState } from "./precondition-act.ts";
export {
  blockedPreconditions,
  regionPreconditions,
  type RegionPrecondition,
} from "./precondition.ts";
export { degrees, RiskAct, type Degree } from "./risk-act.ts";
export { regionRisks, sizeOf, type RegionRisk, type Score } from "./risk.ts";
export { stakeOf, type Stake } from "./stake.ts";
export { risingRisks, trendOf, type Trend } from "./trend.ts";
