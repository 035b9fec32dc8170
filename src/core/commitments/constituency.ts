import type { Plan } from "../plan/index.ts";
import type { By, Entry, Register } from "../register/index.ts";
import type { ConstituencyAct } from "./constituency-act.ts";
import { hasLeft } from "./party-leaving.ts";
import { boardParties } from "./promise.ts";

/** One time that a party spoke with its constituency; erased words are `null`. */
export type Contact = ConstituencyAct["data"] &
  ConstituencyAct["words"] & {
    readonly id: string;
    /** Who told of it first. */
    readonly by: By;
    readonly isCorrected: boolean;
  };

function readContact(id: string, entries: readonly Entry<ConstituencyAct>[]): Contact {
  const { act } = entries.at(-1)!;
  return { ...act.data, ...act.words, id, by: entries[0]!.by, isCorrected: entries.length > 1 };
}

/** Every contact, the last first. */
export const contactsIn = (register: Register): readonly Contact[] =>
  register.all("constituency", readContact).toSorted((a, b) => b.on.localeCompare(a.on));

/** One contact by the id of its entry. */
export const contactIn = (register: Register, id: string): Contact | undefined =>
  register.one(`constituency:${id}`, readContact);

/** What members brought back that asks something of the board, the oldest first. */
export const constituencyReturns = (register: Register): readonly Contact[] =>
  contactsIn(register)
    .filter(({ asks }) => asks)
    .toReversed();

/** How long ago a party of the board spoke with its constituency. */
export interface Silence {
  readonly organisation: string;
  /** Day of the last contact, or the day from which one was expected. */
  readonly last: string;
  /** Whether it ever logged one. */
  readonly heard: boolean;
}

/**
 * For each party of the governing board that takes part the day of its last contact. Who never logged one is
 * counted from the day on which the region began to steer here, and never from before the plan.
 * @param today YYYY-MM-DD
 * @returns nothing while nothing at all was recorded: then nobody was asked
 */
export function silentConstituencies(
  register: Register,
  plan: Pick<Plan, "bodies" | "region">,
  today: string,
): readonly Silence[] {
  const [first] = register.entries;
  if (first === undefined) return [];
  const begun = first.at.toISOString().slice(0, 10);
  const { adopted } = plan.region.plan;
  const expected = begun > adopted ? begun : adopted;
  const contacts = contactsIn(register);
  const takePart = boardParties(plan).filter((party) => !hasLeft(register, party, today));
  return takePart.map((organisation) => {
    const last = contacts.find((contact) => contact.organisation === organisation)?.on;
    return { organisation, last: last ?? expected, heard: last !== undefined };
  });
}
