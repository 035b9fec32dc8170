import { ok, refused } from "../../kernel/result.ts";
import type {
  Identity,
  Invitation,
  KeptForm,
  PeopleStore,
  Person,
  Session,
} from "../ports/people-store.ts";

const nameOf = ({ issuer, subject }: Identity) => `${issuer} ${subject}`;

/** People of one region, in memory. */
export function memoryPeople(): PeopleStore {
  const people = new Map<string, Person>();
  const identities = new Map<string, string>();
  const sessions = new Map<string, Session>();
  const invitations = new Map<string, Invitation>();
  const forms = new Map<string, KeptForm>();
  return {
    async add(_region, person) {
      const taken = [...people.values()].some(({ email }) => email && email === person.email);
      if (taken) return refused({ kind: "email-taken" });
      const added = { ...person, wantsDigest: true };
      people.set(person.id, added);
      return ok(added);
    },
    all: async () => [...people.values()],
    find: async (_region, id) => people.get(id),
    access: async () =>
      [...people.keys()].map((person) => {
        const of = <T extends { readonly person: string }>(all: Iterable<T>) =>
          [...all].filter((one) => one.person === person);
        const seenAt = of(sessions.values())
          .map(({ lastSeenAt }) => lastSeenAt)
          .toSorted((a, b) => +b - +a)[0];
        const invitedUntil = of(invitations.values())
          .filter(({ usedAt }) => usedAt === undefined)
          .map(({ expiresAt }) => expiresAt)
          .toSorted((a, b) => +b - +a)[0];
        return {
          person,
          hasCome: [...identities.values()].includes(person),
          ...(seenAt && { seenAt }),
          ...(invitedUntil && { invitedUntil }),
        };
      }),
    async change(_region, id, to) {
      people.set(id, { ...people.get(id)!, ...to });
    },
    async correct(_region, id, to) {
      const before = people.get(id)!;
      const taken = [...people.values()].some((one) => one.id !== id && one.email === to.email);
      if (taken) return refused({ kind: "email-taken" });
      people.set(id, { ...before, ...to });
      if (before.email !== to.email)
        for (const [key, one] of invitations)
          if (one.person === id && one.usedAt === undefined) invitations.delete(key);
      return ok(undefined);
    },
    async erase(_region, id) {
      const { email: _, ...person } = people.get(id)!;
      people.set(id, { ...person, name: "" });
      for (const [name, of] of identities) if (of === id) identities.delete(name);
    },
    byIdentity: async (_region, identity) => people.get(identities.get(nameOf(identity)) ?? ""),
    async tie(_region, person, identity) {
      if (identities.has(nameOf(identity))) return false;
      identities.set(nameOf(identity), person);
      return true;
    },
    hasIdentity: async (_region, person) => [...identities.values()].includes(person),
    async startSession(_region, { tokenSha256, ...session }) {
      sessions.set(tokenSha256, { ...session, lastSeenAt: session.createdAt });
    },
    async session(_region, tokenSha256) {
      const session = sessions.get(tokenSha256);
      return session && { session, person: people.get(session.person)! };
    },
    async seen(_region, id, at) {
      for (const [token, session] of sessions)
        if (session.id === id) sessions.set(token, { ...session, lastSeenAt: at });
    },
    sessionsOf: async (_region, person) =>
      [...sessions.values()].filter((session) => session.person === person),
    async revoke(_region, person, at, id) {
      for (const [token, session] of sessions)
        if (session.person === person && (id === undefined || session.id === id))
          sessions.set(token, { ...session, revokedAt: session.revokedAt ?? at });
    },
    async invite(_region, { tokenSha256, ...invitation }) {
      invitations.set(tokenSha256, invitation);
    },
    invitation: async (_region, tokenSha256) => invitations.get(tokenSha256),
    async use(_region, id, at) {
      for (const [token, invitation] of invitations)
        if (invitation.id === id && invitation.usedAt === undefined) {
          invitations.set(token, { ...invitation, usedAt: at });
          return true;
        }
      return false;
    },
    async keepForm(_region, tokenSha256, form) {
      forms.set(tokenSha256, form);
    },
    keptForm: async (_region, tokenSha256) => forms.get(tokenSha256),
    async dropForm(_region, tokenSha256) {
      forms.delete(tokenSha256);
    },
    async sweep() {},
    async sweepForms() {},
  };
}
