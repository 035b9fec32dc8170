export { Change, placeOf } from "./change.ts";
export { ProposalAct } from "./proposal-act.ts";
