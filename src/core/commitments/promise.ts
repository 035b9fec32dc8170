import type { Commitment, Plan } from "../plan/index.ts";
import type { By, Entry, Register, SubjectKey } from "../register/index.ts";
import type { CommitmentAct, PartyAct, PromiseState } from "./commitment-act.ts";

/** What was told of a promise. */
export interface Telling {
  readonly state: PromiseState;
  /** YYYY-MM-DD */
  readonly on: string;
  /** The new day of what is late. */
  readonly until?: string | undefined;
  /** `null` once it was erased. */
  readonly reason: string | null;
}

/** Something that one party promised, and what was told of it since. */
export interface PartyPromise {
  readonly commitment: Commitment;
  /** The oldest first; empty while nothing was told. */
  readonly tellings: readonly Telling[];
  /** Open until somebody says otherwise. */
  readonly state: PromiseState;
}

/** What a party says itself. */
export interface PartyComment {
  /** Of the entry by which it was placed. */
  readonly number: number;
  readonly by: By;
  readonly on: string;
  /** When it got its present text; left out while that is the first. */
  readonly correctedOn?: string;
  /** Left out when it is about the whole. */
  readonly commitment?: string | undefined;
  /** `null` once it was erased. */
  readonly text: string | null;
}

type Parties = Pick<Plan, "bodies" | "commitments">;

/** The parties of the governing board, in the order of the plan. */
export const boardParties = ({ bodies }: Pick<Plan, "bodies">): readonly string[] => [
  ...new Set(
    bodies
      .filter(({ kind }) => kind === "governing-board")
      .flatMap(({ members }) =>
        Array.isArray(members) ? members.map(({ organisation }) => organisation) : [],
      ),
  ),
];

/** Every party that promised something, in the order of the plan. */
export const promisingParties = (plan: Parties): readonly string[] => [
  ...new Set([
    ...(plan.commitments.some(({ parties }) => parties === undefined) ? boardParties(plan) : []),
    ...plan.commitments.flatMap(({ parties = [] }) => parties),
  ]),
];

/**
 * What a party promised. A promise without named parties was made by all parties of the governing
 * board, so it counts for its members and for nobody else.
 */
export function promisesOf(
  register: Register,
  plan: Parties,
  party: string,
): readonly PartyPromise[] {
  const onBoard = boardParties(plan).includes(party);
  return plan.commitments
    .filter(({ parties }) => parties?.includes(party) ?? onBoard)
    .map((commitment) => {
      const tellings = register.one(promiseSubject(party, commitment.id), readTellings) ?? [];
      return { commitment, tellings, state: tellings.at(-1)?.state ?? "open" };
    });
}

/** The subject that a promise of a party is. */
export const promiseSubject = (party: string, commitment: string): SubjectKey =>
  `commitment:${party}.${commitment}`;

const readTellings = (_id: string, entries: readonly Entry<CommitmentAct>[]): readonly Telling[] =>
  entries.map(({ act }) => ({ ...act.data, ...act.words }));

/** What a party said itself, the last first. */
export const commentsOf = (register: Register, party: string): readonly PartyComment[] =>
  register.one(`party:${party}`, readComments) ?? [];

function readComments(_id: string, entries: readonly Entry<PartyAct>[]): readonly PartyComment[] {
  const comments = new Map<number, PartyComment>();
  for (const { act, by, number } of entries) {
    if (act.kind === "party-commented")
      comments.set(number, { number, by, ...act.data, ...act.words });
    if (act.kind !== "party-comment-corrected") continue;
    const { comment, on: correctedOn } = act.data;
    const known = comments.get(comment);
    if (known !== undefined) comments.set(comment, { ...known, ...act.words, correctedOn });
  }
  return [...comments.values()].toReversed();
}
