import { ok, type Result } from "../../kernel/result.ts";
import type { Access, PeopleStore, Person } from "../ports/people-store.ts";

/** Where accounts are given and taken away. */
export interface AccountDesk {
  /** How everybody comes in. */
  access(): Promise<readonly Access[]>;
  /**
   * Gives somebody an account; with an id that there is already, that account is given.
   * @param id a UUID
   * @param who with the address in lower case
   */
  add(id: string, who: NewPerson): Promise<Result<Person, { readonly kind: "email-taken" }>>;
  /** @param to with the address in lower case */
  correct(person: string, to: NewPerson): Promise<Result<void, { readonly kind: "email-taken" }>>;
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
    async add(id, who) {
      const find = async () => people.find(region, id);
      const known = await find();
      if (known !== undefined) return ok(known);
      const added = await people.add(region, { id, ...who, createdAt: clock(), isExample });
      if (added.ok) return added;
      // Sent twice at the same moment, it was the other sending that took the address.
      const own = await find();
      return own === undefined ? added : ok(own);
    },
    correct: (person, to) => people.correct(region, person, to),
    erase: (person) => people.erase(region, person),
  };
}
