import type { By, Entry } from "../register/index.ts";
import type { DecisionAct } from "./decision-act.ts";

type Taken = Extract<DecisionAct, { kind: "decision-taken" }>;
type CarriedOut = Extract<DecisionAct, { kind: "decision-carried-out" }>;

/** A decision as it was taken, and what was said of it since. */
export type Decision = Taken["data"] & {
  readonly id: string;
  readonly takenAt: Date;
  readonly by: By;
  readonly words: Taken["words"];
  readonly carriedOut?: CarriedOut["data"] & CarriedOut["words"];
};

/** @throws Error when the first act is not that it was taken: a bug of who recorded it */
export function readDecision(id: string, entries: readonly Entry<DecisionAct>[]): Decision {
  const [first, ...later] = entries;
  if (first?.act.kind !== "decision-taken") throw new Error(`decision ${id} was never taken`);
  const carriedOut = later.flatMap(({ act }) =>
    act.kind === "decision-carried-out" ? [{ ...act.data, ...act.words }] : [],
  );
  return {
    ...first.act.data,
    id,
    takenAt: first.at,
    by: first.by,
    words: first.act.words,
    ...(carriedOut.length > 0 && { carriedOut: carriedOut.at(-1)! }),
  };
}

/** The later decision that took the place of this one, if there is any. */
export const supersededBy = (decisions: readonly Decision[], id: string): Decision | undefined =>
  decisions.find(({ supersedes }) => supersedes === id);

/** The decisions whose place this one took, the last first. */
export function supersededOnes(
  decisions: readonly Decision[],
  { supersedes }: Decision,
): readonly Decision[] {
  const earlier = decisions.find(({ id }) => id === supersedes);
  return earlier === undefined ? [] : [earlier, ...supersededOnes(decisions, earlier)];
}
