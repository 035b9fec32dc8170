import { isoDay } from "../../../app/iso-day.ts";
import type { Person } from "../../../app/ports/people-store.ts";
import { readRoles, rolesOn, type Role } from "../../../core/rights/index.ts";
import type { Register } from "../../../core/register/index.ts";
import type { SiteContext } from "../../render.ts";

/** Somebody with an account, as who lets people in sees them. */
export interface Account {
  readonly person: Person;
  /** Every role with its term, also of before and of later. */
  readonly roles: readonly Role[];
  /** Those that hold on the day that is looked at. */
  readonly current: readonly Role[];
  readonly access:
    | "came"
    | "invited"
    | "invitation-over"
    | "not-invited"
    /** The mail with the invitation did not go out yet. */
    | "mail-waiting"
    /** It is not sure that it arrived, for example because there is no such address. */
    | "mail-refused"
    | "erased";
  /** Last day on which they were here, as far as is known, YYYY-MM-DD. */
  readonly seenOn?: string;
  /** Last day of an invitation that waits. */
  readonly invitedUntil?: string;
}

/** Everybody with an account, in the order of their names; who was erased comes last. */
export async function accountsIn(c: SiteContext): Promise<readonly Account[]> {
  const { people, accounts, register, view } = c.var;
  const [persons, access] = await Promise.all([people.all(), accounts.access()]);
  const mailed = await lastMails(c, persons);
  const accessOf = new Map(access.map((one) => [one.person, one]));
  const acted = lastActs(register);
  return persons
    .map((person): Account => {
      const held = register.one(`person:${person.id}`, readRoles);
      const { hasCome = false, seenAt, invitedUntil } = accessOf.get(person.id) ?? {};
      const accessOfPerson = (): Account["access"] => {
        if (person.name === "") return "erased";
        if (hasCome) return "came";
        const mail = mailed.get(person.id);
        if (mail === "waiting" || mail === "refused") return `mail-${mail}`;
        if (invitedUntil === undefined) return "not-invited";
        return isoDay(invitedUntil) >= view.today ? "invited" : "invitation-over";
      };
      const seenOn = [seenAt, acted.get(person.id)]
        .flatMap((at) => (at === undefined ? [] : [isoDay(at)]))
        .toSorted()
        .at(-1);
      return {
        person,
        roles: held?.roles ?? [],
        current: rolesOn(held, view.today),
        access: accessOfPerson(),
        ...(seenOn !== undefined && { seenOn }),
        ...(invitedUntil !== undefined && { invitedUntil: isoDay(invitedUntil) }),
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.access === "erased") - Number(b.access === "erased") ||
        a.person.name.localeCompare(b.person.name, "nl"),
    );
}

/** How it stands with the mail of the last invitation of each person, where there is one. */
async function lastMails({ var: { people, register } }: SiteContext, persons: readonly Person[]) {
  const keys = persons.flatMap(({ id: person }) => {
    const entries = register.of(`person:${person}`);
    const entry = entries.findLast(({ act }) => act.kind === "person-invited")?.number;
    return entry === undefined ? [] : [{ kind: "invitation" as const, person, entry }];
  });
  const standings = (await people.mail?.standing(keys)) ?? [];
  return new Map(keys.map(({ person }, at) => [person, standings[at]]));
}

/** When each person last did something. */
function lastActs({ entries }: Register): ReadonlyMap<string, Date> {
  return new Map(entries.flatMap(({ by, at }) => (by.kind === "person" ? [[by.person, at]] : [])));
}
