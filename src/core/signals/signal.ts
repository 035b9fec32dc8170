import type { DecisionAct } from "../meetings/index.ts";
import type { Entry, Register } from "../register/index.ts";
import { plusDays } from "./days.ts";
import type { Evidence, SignalAct, Step } from "./signal-act.ts";

/** Days that an answered signal stays quiet at most; then it asks again while its cause stands. */
export const longestQuiet = 90;

/** Where a signal stands on the ladder. */
export interface Place {
  readonly step: Step;
  /** Day on which it came there, YYYY-MM-DD. */
  readonly since: string;
  /** Last day to answer. */
  readonly answerBy: string;
  /** No meeting is planned: the day follows from how often the body meets. */
  readonly estimated: boolean;
  /** The challenge without a coordination group, when that step was skipped. */
  readonly skipped?: string;
}

export type SignalState =
  | { readonly kind: "open" }
  /** `decision`: id of the decision that answers it, when one does. */
  | {
      readonly kind: "answered";
      readonly on: string;
      readonly until: string;
      readonly decision?: string;
    }
  | { readonly kind: "closed"; readonly on: string };

/** What changes while a signal lives. */
export interface Standing {
  readonly place: Place;
  readonly state: SignalState;
  /** Day on which it was raised the last time. */
  readonly raisedOn: string;
  readonly evidence: Evidence;
}

/** Something that asks for an answer. */
export interface Signal extends Standing {
  readonly key: string;
  readonly rule: string;
  readonly about: string;
  readonly challenge?: string;
  /** Number of the entry that raised it the last time: an answer comes after it. */
  readonly raisedIn: number;
}

/**
 * A signal as its own entries tell it.
 * @throws Error when the first act is not that it was raised: a bug of who recorded it
 */
export function readSignal(key: string, entries: readonly Entry<SignalAct>[]): Signal {
  const [first] = entries;
  if (first?.act.kind !== "signal-raised") throw new Error(`signal ${key} was never raised`);
  const { rule, about, challenge } = first.act.data;
  let standing: Standing | undefined;
  let raisedIn = first.number;
  for (const { act, number } of entries) {
    standing = afterAct(standing, act);
    if (act.kind === "signal-raised-again") raisedIn = number;
  }
  return {
    key,
    rule,
    about,
    ...(challenge !== undefined && { challenge }),
    raisedIn,
    ...standing!,
  };
}

/** How a signal stands after an act; only the first act of all may raise it. */
export function afterAct(before: Standing | undefined, act: SignalAct): Standing {
  if (act.kind === "signal-raised") return raised(act.data);
  if (before === undefined) throw new Error(`${act.kind} of a signal that was never raised`);
  switch (act.kind) {
    case "signal-climbed":
      return { ...before, place: placeIn(act.data) };
    case "signal-rescheduled":
      return { ...before, place: { ...before.place, ...act.data } };
    case "signal-answered":
      return { ...before, state: { kind: "answered", ...act.data } };
    case "signal-closed":
      return { ...before, state: { kind: "closed", ...act.data } };
    case "signal-raised-again":
      return raised(act.data);
  }
}

type Placed = Extract<SignalAct, { kind: "signal-climbed" }>["data"];

const raised = ({ evidence, ...placed }: Placed & { readonly evidence: Evidence }): Standing => ({
  place: placeIn(placed),
  state: { kind: "open" },
  raisedOn: placed.on,
  evidence,
});

const placeIn = ({ step, on, answerBy, estimated, skipped }: Placed): Place => ({
  step,
  since: on,
  answerBy,
  estimated,
  ...(skipped !== undefined && { skipped }),
});

/** Every signal there ever was, with what decisions answered, in the order in which they came. */
export function signalsIn(register: Register): readonly Signal[] {
  const answers = decisionsBySignal(register);
  return register.all("signal", readSignal).map((signal) => {
    const answer = answers.get(signal.key);
    return answer === undefined ? signal : withDecision(signal, answer);
  });
}

/** The signals that ask for an answer now. */
export const openSignals = (register: Register): readonly Signal[] =>
  signalsIn(register).filter(({ state }) => state.kind === "open");

/** One signal with what decisions answered; nothing when it was never raised. */
export function signalIn(register: Register, key: string): Signal | undefined {
  const signal = register.one(`signal:${key}`, readSignal);
  const answer = decisionsBySignal(register).get(key);
  return signal === undefined || answer === undefined ? signal : withDecision(signal, answer);
}

/** What a decision says of signals, as far as it matters here. */
interface Answer {
  readonly decision: string;
  readonly number: number;
  readonly on: string;
  readonly answers: readonly string[];
}

/** A decision answers a signal until it is raised anew. */
function withDecision(signal: Signal, { number, on, decision }: Answer): Signal {
  if (signal.state.kind !== "open" || number < signal.raisedIn) return signal;
  return {
    ...signal,
    state: { kind: "answered", on, until: plusDays(on, longestQuiet), decision },
  };
}

/** The last decision on each signal that one answers. */
function decisionsBySignal(register: Register): ReadonlyMap<string, Answer> {
  return new Map(
    register
      .all("decision", readAnswer)
      .toSorted((a, b) => a.number - b.number)
      .flatMap((answer) => answer.answers.map((key) => [key, answer] as const)),
  );
}

function readAnswer(decision: string, entries: readonly Entry<DecisionAct>[]): Answer {
  const { number, act } = entries[0]!;
  if (act.kind !== "decision-taken") throw new Error(`decision ${decision} was never taken`);
  return { decision, number, on: act.data.known.day, answers: act.data.answers };
}
