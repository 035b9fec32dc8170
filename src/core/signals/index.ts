export { causes } from "./causes.ts";
export type { Cause } from "./cause.ts";
export type { Known } from "./known.ts";
export { ladder, levelOf } from "./ladder.ts";
export { answerFaults, lastQuietDay, type AnswerFault } from "./may-answer.ts";
export { nextActs, type SignalMove } from "./next-acts.ts";
export { openSignals, signalIn, signalsIn, type Signal, type SignalState } from "./signal.ts";
export { SignalAct, Step } from "./signal-act.ts";
export { ladderSteps, SignalRule, type LadderStep, type Trigger } from "./signal-rule.ts";
