import type { Change } from "../../core/proposals/index.ts";
import { longestWords, type By } from "../../core/register/index.ts";
import type { Result } from "../../kernel/result.ts";
import { textDigest } from "../document.ts";
import type { NewAct, NotRecorded, Recorded } from "../ports/register-store.ts";
import type { RegionAct } from "../steering/region-act.ts";
import type { SteeringDesk } from "../steering/steering-desk.ts";
import type { RowChange } from "./register-import.ts";

interface Sending {
  /** A UUID of one sending; also the id of the proposal. */
  readonly submission: string;
  /** What the proposal is called, when the plan changes. */
  readonly title: string;
}

/** Everything that the rows ask for, as one recording; what is of the plan is drafted as a proposal. */
export function actsOf(
  changes: readonly RowChange[],
  { submission, title }: Sending,
): readonly NewAct[] {
  const subject = `proposal:${submission}` as const;
  const reasons = [
    ...new Set(changes.flatMap(({ asks, reason }) => (asks.kind === "plan" ? (reason ?? []) : []))),
  ];
  const proposed = changes.flatMap(({ asks, reason }): NewAct[] =>
    asks.kind === "plan"
      ? asks.changes.map((change) => ({ subject, act: set(change, reason) }))
      : [],
  );
  const drafted: RegionAct = {
    kind: "proposal-drafted",
    data: {},
    words: {
      title,
      ...(reasons.length > 0 && { reason: reasons.join("\n").slice(0, longestWords) }),
    },
  };
  return [
    ...(proposed.length > 0 ? [{ subject, act: drafted, after: 0 }, ...proposed] : []),
    ...changes.flatMap(({ asks }): NewAct[] =>
      asks.kind === "acts"
        ? asks.acts.map((act) => ({ subject: asks.subject, act, after: asks.after }))
        : [],
    ),
  ];
}

const set = (change: Change, reason: string | undefined): RegionAct => ({
  kind: "change-set",
  data: { change },
  words: reason === undefined ? {} : { reason },
});

/**
 * Records what a file changes, all or nothing and once, however often it is sent.
 * @returns what somebody else did meanwhile; then nothing was recorded
 */
export const recordImport = (
  desk: SteeringDesk,
  by: By,
  changes: readonly RowChange[],
  sending: Sending,
): Promise<Result<Recorded, NotRecorded>> =>
  desk.record(by, actsOf(changes, sending), { submission: sending.submission });

/** By what rows ask for, it is known whether they still ask what was shown. */
export const importMark = (changes: readonly RowChange[]): string =>
  textDigest(JSON.stringify(changes.map(({ asks, reason }) => [asks, reason])));
