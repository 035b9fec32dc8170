import { randomUUID } from "node:crypto";
import type { Result } from "../../kernel/result.ts";
import type { Access, PeopleStore, Person } from "../ports/people-store.ts";

/** Where accounts are given and taken away. */
export interface AccountDesk {
  /** How everybody comes in. */
  access(): Promise<readonly Access[]>;
  /** @param who with the address in lower case */
  add(who: NewPerson): Promise<Result<Person, { readonly kind: "email-taken" }>>;
  /** Erases who somebody is; their id stays, and so does what they did. */
  erase(person: string): Promise<void>;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
}

interface DeskOptions {
  readonly region: string;
  /** Whether the site shows example data. */
  readonly isExample: boolean;
  readonly clock: () => Date;
}

export function accountDesk(
  people: PeopleStore,
  { region, isExample, clock }: DeskOptions,
): AccountDesk {
  return {
    access: () => people.access(region),
    add: (who) => people.add(region, { id: randomUUID(), ...who, createdAt: clock(), isExample }),
    erase: (person) => people.erase(region, person),
  };
}
