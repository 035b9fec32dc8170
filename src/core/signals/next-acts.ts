import type { Cause } from "./cause.ts";
import { plusDays } from "./days.ts";
import type { Ladder, Rung } from "./ladder.ts";
import { afterAct, type Signal, type Standing } from "./signal.ts";
import type { SignalAct, Step } from "./signal-act.ts";

/** An act that a rule brings about, on the signal with this key. */
export interface SignalMove {
  readonly key: string;
  readonly act: SignalAct;
}

/**
 * What the rules ask to be recorded now: signals that are raised, climb, ask again or close. Once
 * that is recorded they ask nothing more: looking twice, or on fewer days, changes nothing.
 * @param causes those that stand on the day
 * @param signals every signal there ever was
 * @param day YYYY-MM-DD
 */
export function nextActs(
  causes: readonly Cause[],
  signals: readonly Signal[],
  ladder: Ladder,
  day: string,
): readonly SignalMove[] {
  const known = new Map(signals.map((signal) => [signal.key, signal]));
  const standing = new Map(causes.map((cause) => [cause.key, cause]));
  const gone = signals.filter(({ key, state }) => state.kind !== "closed" && !standing.has(key));
  return [
    ...[...standing.values()].flatMap((cause) =>
      actsOn(cause, known.get(cause.key), ladder, day).map((act) => ({ key: cause.key, act })),
    ),
    ...gone.map(({ key }): SignalMove => ({
      key,
      act: { kind: "signal-closed", data: { on: day }, words: {} },
    })),
  ];
}

/** Everything that was due until the day, each on its own day, also when nobody looked then. */
function actsOn(
  cause: Cause,
  signal: Standing | undefined,
  ladder: Ladder,
  day: string,
): readonly SignalAct[] {
  const acts: SignalAct[] = [];
  let standing = signal;
  for (;;) {
    const act = dueAct(cause, standing, ladder, day);
    if (act === undefined) return acts;
    acts.push(act);
    standing = afterAct(standing, act);
  }
}

function dueAct(
  cause: Cause,
  signal: Standing | undefined,
  ladder: Ladder,
  day: string,
): SignalAct | undefined {
  const rungs = ladder.rungsOf(cause);
  const come = ({ step, skipped }: Rung, on: string) => ({
    step,
    on,
    ...ladder.deadlineOf(cause, step, on),
    ...(skipped !== undefined && { skipped }),
  });
  const { evidence, rule, about, challenge } = cause;
  const [first] = rungs;
  if (first === undefined) return undefined;
  if (signal === undefined) {
    const data = { rule, about, ...(challenge && { challenge }), ...come(first, day), evidence };
    return { kind: "signal-raised", data, words: {} };
  }
  const { state, place } = signal;
  switch (state.kind) {
    case "closed":
      return raisedAgain(come(first, day));
    case "answered":
      // Whoever answered hears that it did not help.
      return state.until < day ? raisedAgain(come(place, plusDays(state.until, 1))) : undefined;
    case "open": {
      const { answerBy, estimated } = ladder.deadlineOf(cause, place.step, place.since);
      if (answerBy !== place.answerBy || estimated !== place.estimated)
        return { kind: "signal-rescheduled", data: { answerBy, estimated }, words: {} };
      const next = rungs[rungs.findIndex(({ step }) => isSame(step, place.step)) + 1];
      if (next === undefined || answerBy >= day) return undefined;
      return { kind: "signal-climbed", data: come(next, plusDays(answerBy, 1)), words: {} };
    }
  }

  function raisedAgain(to: ReturnType<typeof come>): SignalAct {
    return { kind: "signal-raised-again", data: { ...to, evidence }, words: {} };
  }
}

const isSame = (a: Step, b: Step): boolean =>
  a.kind === "lead"
    ? b.kind === "lead" && a.initiative === b.initiative
    : b.kind === "body" && a.body === b.body;
