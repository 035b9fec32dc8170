import type { Decision } from "../../core/meetings/index.ts";
import type { Assumptions } from "../../core/impact/index.ts";
import type { Plan, PlanLookup } from "../../core/plan/index.ts";
import type { Register } from "../../core/register/index.ts";
import type { Owner } from "../../core/risks/index.ts";
import type { SteeringRules } from "../../core/steering/index.ts";
import type { Person } from "../ports/people-store.ts";
import type { Choice } from "./edit.ts";

/** What registers are written out from, and read again with. */
export interface ExchangeKnown {
  readonly plan: Plan;
  readonly lookup: PlanLookup;
  readonly assumptions: Assumptions;
  readonly rules: SteeringRules;
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

/** Everybody who can be asked to do something. */
export const peopleChoices = ({ people }: ExchangeKnown): readonly Choice[] =>
  people.flatMap(({ id, name }): Choice[] => (name === "" ? [] : [[id, name]]));

/** Everybody who can look after something: people, and organisations that sit in a body. */
export const ownerChoices = (known: ExchangeKnown): readonly Choice[] => [
  ...peopleChoices(known).map(([id, name]): Choice => [`person:${id}`, name]),
  ...known.plan.organisations
    .filter(({ id }) => known.lookup.bodiesOf(id).length > 0)
    .map(({ id, name }): Choice => [`organisation:${id}`, name]),
];

/** @param value id of one of the choices */
export function ownerIn(value: string): Owner {
  const id = value.slice(value.indexOf(":") + 1);
  return value.startsWith("person:")
    ? { kind: "person", person: id }
    : { kind: "organisation", organisation: id };
}
