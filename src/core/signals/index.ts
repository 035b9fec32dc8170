export { causes } from "./causes.ts";
export type { Cause } from "./cause.ts";
export type {
  BlockedPrecondition,
  ConstituencyContact,
  EndingFunding,
  Known,
  KnownRisk,
  OpenAction,
} from "./known.ts";
export { ladder, type Ladder } from "./ladder.ts";
export { nextActs, type SignalMove } from "./next-acts.ts";
export {
  longestQuiet,
  openSignals,
  readSignal,
  signalIn,
  signalsIn,
  type Place,
  type Signal,
  type SignalState,
} from "./signal.ts";
export { SignalAct, Step } from "./signal-act.ts";
export { SignalRule, type LadderStep, type Trigger } from "./signal-rule.ts";
