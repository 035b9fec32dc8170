export { Owner } from "./owner.ts";
export { degrees, RiskAct, type Degree } from "./risk-act.ts";
export {
  challengesOf,
  readRisk,
  regionRisks,
  sizeOf,
  type RegionRisk,
  type Score,
} from "./risk.ts";
export { courseOf, risingRisks, trendOf, type Trend } from "./trend.ts";
