import type { GivenAnswer } from "./chain-entry.ts";
import { countedIn, type Round } from "./round.ts";

/** How municipalities moved between two rounds, in answers. */
export interface Movement {
  readonly forward: number;
  readonly back: number;
  readonly same: number;
  /** No answer, or "unknown", in one of the two rounds: nothing to compare. */
  readonly unclear: number;
}

export type Step = keyof Movement;

const order = { none: 0, partly: 1, fully: 2 } as const;

/** Where an answer went from one round to another. */
export function step(earlier: GivenAnswer | undefined, later: GivenAnswer | undefined): Step {
  if (earlier === undefined || later === undefined) return "unclear";
  if (earlier === "unknown" || later === "unknown") return "unclear";
  const moved = order[later] - order[earlier];
  return moved > 0 ? "forward" : moved < 0 ? "back" : "same";
}

/** Every answer of every municipality to every counted question, in two rounds on one plan. */
export function movement(earlier: Round, later: Round): Movement {
  const before = countedIn(earlier);
  const steps = countedIn(later).flatMap(({ given }, index) =>
    later.municipalities.map((municipality) =>
      step(before[index]!.given.get(municipality)?.answer, given.get(municipality)?.answer),
    ),
  );
  const count = (one: Step) => steps.filter((each) => each === one).length;
  return {
    forward: count("forward"),
    back: count("back"),
    same: count("same"),
    unclear: count("unclear"),
  };
}
