import { randomUUID } from "node:crypto";
import type { PeopleStore, Person, Session } from "../ports/people-store.ts";
import { digestOf, newToken } from "../secret-token.ts";

const minute = 60_000;
/** Minutes without a request after which a session ends. */
export const idleMinutes = 60;
/** Hours after which a session ends, whatever happens. */
export const longestHours = 12;
/** That somebody is there is written down once in this many minutes. */
const seenMinutes = 1;

/** What the token that a browser shows stands for. */
export type SessionState =
  | { readonly kind: "signed-in"; readonly person: Person; readonly session: Session }
  /** It did hold: whoever comes with it was this person. */
  | { readonly kind: "ended"; readonly person: string }
  | { readonly kind: "unknown" };

/** @returns a new token each time: one that was there before signing in is never taken over */
export async function startSession(
  people: Pick<PeopleStore, "startSession">,
  region: string,
  person: string,
  now: Date,
): Promise<string> {
  const token = newToken();
  await people.startSession(region, {
    id: randomUUID(),
    person,
    createdAt: now,
    endsAt: new Date(now.getTime() + longestHours * 60 * minute),
    tokenSha256: digestOf(token),
  });
  return token;
}

export async function openSession(
  people: Pick<PeopleStore, "session" | "seen">,
  region: string,
  token: string,
  now: Date,
): Promise<SessionState> {
  const known = await people.session(region, digestOf(token));
  if (known === undefined) return { kind: "unknown" };
  const { session, person } = known;
  if (!holds(session, now)) return { kind: "ended", person: person.id };
  if (now.getTime() - session.lastSeenAt.getTime() >= seenMinutes * minute)
    await people.seen(region, session.id, now);
  return { kind: "signed-in", person, session };
}

/** Whether a session still holds at a moment. */
export function holds({ revokedAt, endsAt, lastSeenAt }: Session, now: Date): boolean {
  const idle = now.getTime() - lastSeenAt.getTime();
  return revokedAt === undefined && now < endsAt && idle < idleMinutes * minute;
}
