export { Change, placeOf } from "./change.ts";
export { ProposalAct } from "./proposal-act.ts";
export { ChangeRules } from "./change-rules.ts";
