export { About, SignalAct, Step } from "./signal-act.ts";
export { SignalRule, type LadderStep, type Trigger } from "./signal-rule.ts";
