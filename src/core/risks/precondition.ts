import type { Plan, Precondition } from "../plan/index.ts";
import type { By, Entry, Register } from "../register/index.ts";
import type { Owner } from "./owner.ts";
import type { PreconditionAct, PreconditionState } from "./precondition-act.ts";

/** What was said of how far a precondition is. */
export interface Marking {
  readonly state: PreconditionState;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly by: By;
  /** `null` once it was erased. */
  readonly reason: string | null;
}

interface PreconditionRecord {
  /** The oldest first. */
  readonly markings: readonly Marking[];
  readonly owner?: Owner;
}

/** A precondition of the plan, and how far it is. */
export type RegionPrecondition = PreconditionRecord & {
  readonly planned: Precondition;
  /** Open until somebody says otherwise. */
  readonly state: PreconditionState;
};

/** To read the subject "precondition:<id>" with. */
function readPrecondition(
  _id: string,
  entries: readonly Entry<PreconditionAct>[],
): PreconditionRecord {
  return entries.reduce(after, { markings: [] } as PreconditionRecord);
}

function after(
  record: PreconditionRecord,
  { act, by }: Entry<PreconditionAct>,
): PreconditionRecord {
  switch (act.kind) {
    case "precondition-marked":
      return { ...record, markings: [...record.markings, { ...act.data, ...act.words, by }] };
    case "precondition-entrusted":
      return { ...record, owner: act.data.owner };
  }
}

/** Every precondition of the plan by number. */
export const regionPreconditions = (
  register: Register,
  { preconditions }: Pick<Plan, "preconditions">,
): readonly RegionPrecondition[] =>
  preconditions
    .map((planned) => {
      const record = register.one(`precondition:${planned.id}`, readPrecondition);
      const { markings = [] } = record ?? {};
      return { ...record, markings, planned, state: markings.at(-1)?.state ?? "open" };
    })
    .toSorted((a, b) => a.planned.number - b.planned.number);

/** Preconditions that are blocked, and since which day without a break, for the rules of signals. */
export const blockedPreconditions = (register: Register, plan: Pick<Plan, "preconditions">) =>
  regionPreconditions(register, plan).flatMap(
    ({ planned: { id, challenges }, markings, state }) => {
      if (state !== "blocked") return [];
      const free = markings.findLastIndex((marking) => marking.state !== "blocked");
      return [{ id, challenges, since: markings[free + 1]!.on }];
    },
  );
