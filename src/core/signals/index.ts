export { About, SignalAct, Step } from "./signal-act.ts";
