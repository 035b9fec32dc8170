import type { Decision } from "../../core/meetings/index.ts";
import type { Plan, PlanLookup } from "../../core/plan/index.ts";
import type { Register } from "../../core/register/index.ts";
import type { Owner } from "../../core/risks/index.ts";
import type { Person } from "../ports/people-store.ts";

/** What registers are written out from. */
export interface ExchangeKnown {
  readonly plan: Plan;
  readonly lookup: PlanLookup;
  readonly register: Register;
  readonly people: readonly Person[];
  /** YYYY-MM-DD */
  readonly today: string;
  /** Those that the reader may read. */
  readonly decisions: readonly Decision[];
}

/** Several ids or names in one cell. */
export const listed = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.join("; ");

/** The name of somebody; their id when they have none any more. */
export const nameOf = ({ people }: ExchangeKnown, person: string): string =>
  people.find(({ id }) => id === person)?.name || person;

export const partyName = ({ lookup }: ExchangeKnown, organisation: string): string =>
  lookup.organisation(organisation)?.name ?? organisation;

export const bodyName = ({ lookup }: ExchangeKnown, body: string): string =>
  lookup.body(body)?.name ?? body;

export const ownerName = (known: ExchangeKnown, owner: Owner | undefined): string | undefined => {
  if (owner === undefined) return undefined;
  return owner.kind === "person"
    ? nameOf(known, owner.person)
    : partyName(known, owner.organisation);
};
