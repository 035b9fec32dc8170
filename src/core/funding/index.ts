export { inYear, sumOf, totalOf, type Amounts, type Sum } from "./amount.ts";
export {
  endingFunds,
  endingIn,
  isUncovered,
  moneyOverYears,
  type YearOfMoney,
} from "./ending-funds.ts";
export { FundingAct, type Basis, type Cover } from "./funding-act.ts";
export { mayActOnFunding, type FundingFault, type FundingStep } from "./funding-fault.ts";
export { fundingGap } from "./funding-gap.ts";
export { FundingRules, fundingSources, type FundingSource } from "./funding-rules.ts";
export {
  allFunding,
  fundingOf,
  isGrant,
  readFunding,
  type Funding,
  type Grant,
} from "./funding.ts";
export { TransformationAct } from "./transformation-act.ts";
export {
  lateMilestones,
  mayReach,
  readTransformation,
  transformationPlans,
  type MilestoneFault,
  type PlanMilestone,
  type TransformationPlan,
} from "./transformation.ts";
export { workByPayer } from "./work-by-payer.ts";
