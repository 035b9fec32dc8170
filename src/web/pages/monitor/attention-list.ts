import type { Attention, IndicatorState } from "../../../core/indicators/index.ts";

/** An indicator with its most urgent reason to look at it. */
export interface Alert {
  readonly state: IndicatorState;
  readonly reason: Attention;
}

/** Whether an indicator speaks at all: some place has a value. */
export function hasData({ headline, parts }: IndicatorState): boolean {
  return [headline, ...parts].some(({ points }) =>
    points.some(({ value }) => value.kind === "known"),
  );
}

/** What the figures themselves ask, most urgent first; an indicator stands in it once. */
export function alerts(states: readonly IndicatorState[]): readonly Alert[] {
  return states
    .flatMap((state) => {
      const reason = state.attention.toSorted((a, b) => urgency(a) - urgency(b))[0];
      return reason === undefined || urgency(reason) === notYet ? [] : [{ state, reason }];
    })
    .toSorted((a, b) => urgency(a.reason) - urgency(b.reason));
}

const notYet = 5;

/** Good news comes last; what is still to be arranged is no news. */
function urgency(reason: Attention): number {
  switch (reason.kind) {
    case "special-cause":
      return reason.direction === "concern" ? 0 : 4;
    case "target-missed":
      return 1;
    case "target-out-of-reach":
      return 2;
    case "overdue":
      return 3;
    case "no-data":
    case "no-owner":
      return notYet;
  }
}

/** Whether a reason asks for action; an improvement asks for a compliment. */
const asksAction = ({ reason }: Alert) => groupOf(reason) !== "improvement";

/** Indicators that ask for action, each once. */
export const asking = (states: readonly IndicatorState[]) =>
  alerts(states)
    .filter(asksAction)
    .map(({ state }) => state);

export type AlertGroup =
  | "concern"
  | "target-missed"
  | "target-out-of-reach"
  | "overdue"
  | "improvement";

/** Under which heading a reason stands. */
export function groupOf(reason: Attention): AlertGroup | undefined {
  switch (reason.kind) {
    case "special-cause":
      return reason.direction;
    case "no-data":
    case "no-owner":
      return undefined;
    default:
      return reason.kind;
  }
}

/** What must still be arranged before an indicator can speak. */
export function toArrange(states: readonly IndicatorState[]) {
  return {
    data: states.filter((state) => !hasData(state)),
    owner: states.filter(({ indicator }) => "toBeDetermined" in indicator.owner),
    target: states.filter(({ indicator }) => "toBeDetermined" in indicator.target),
  };
}
