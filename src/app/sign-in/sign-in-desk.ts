import { ok, refused, type Result } from "../../kernel/result.ts";
import type {
  Handshake,
  IdentityProvider,
  NotIdentified,
  ProviderDown,
} from "../ports/identity-provider.ts";
import type { MailDesk } from "../mail/mail-desk.ts";
import type { KeptForm, PeopleStore, Person, Session } from "../ports/people-store.ts";
import { digestOf, newToken } from "../secret-token.ts";
import { invite, type Invited } from "./invite.ts";
import { openInvitation } from "./invitations.ts";
import { keepForm, keptForm } from "./kept-forms.ts";
import type { Persona } from "./persona.ts";
import { recognise, type NotRecognised } from "./recognise.ts";
import { holds, openSession, startSession, type SessionState } from "./sessions.ts";

/** A sign-in that goes on elsewhere. */
export interface Begun {
  /** Where the person goes on. */
  readonly address: string;
  /** What the answer must fit; for the browser of this person alone to keep. */
  readonly handshake: Handshake;
}

/** Where people come in and go out. */
export interface SignInDesk {
  /** Ways to sign in; when there is none, nobody can. */
  readonly providers: readonly Pick<IdentityProvider, "id" | "name">[];
  /** Made-up people to sign in as, to try things out; elsewhere empty. */
  readonly personas: readonly Persona[];
  /** What the token that a browser shows stands for, now. */
  open(token: string): Promise<SessionState>;
  /**
   * @param provider one of `providers`, by id
   * @param callback absolute address to which the provider sends the person back
   * @param hint whom to expect there
   */
  begin(provider: string, callback: string, hint?: string): Promise<Result<Begun, ProviderDown>>;
  /**
   * @param answer the callback as it was called
   * @param invitation token of the invitation that somebody came with
   * @returns the token of a new session of the person who signed in
   */
  enter(
    provider: string,
    answer: URL,
    handshake: Handshake,
    invitation?: string,
  ): Promise<Result<string, NotIdentified | NotRecognised>>;
  /** Those that still hold, the last used first. */
  sessionsOf(person: string): Promise<readonly Session[]>;
  /** Ends one session of a person, or every one. */
  revoke(person: string, session?: string): Promise<void>;
  /** For whom an invitation is, while it can be used. */
  invited(token: string): Promise<Person | undefined>;
  /**
   * Lets somebody in who has an account: by mail, or with a link for the inviter to pass on.
   */
  invite(person: Person, inviting: Parameters<typeof invite>[3]): Promise<Invited>;
  /** Keeps what somebody typed whose session had ended. @returns its token */
  keep(form: Omit<KeptForm, "keptAt">): Promise<string>;
  /** What was kept for this person; it stays until it is dropped. */
  kept(token: string, person: string): Promise<KeptForm | undefined>;
  drop(token: string): Promise<void>;
}

/** Days that an ended session can still say whose form it was. */
const sweptAfterDays = 7;

interface DeskOptions {
  readonly region: { readonly id: string; readonly name: string };
  readonly providers: readonly IdentityProvider[];
  readonly personas: readonly Persona[];
  /** Left out, invitations are passed on by hand. */
  readonly mail?: Pick<MailDesk, "send">;
  readonly clock: () => Date;
  /** Tells who runs the site why somebody could not sign in; never who. */
  readonly report: (problem: string) => void;
}

export function signInDesk(people: PeopleStore, options: DeskOptions): SignInDesk {
  const { region, providers, personas, mail, clock, report } = options;
  const { id } = region;
  const named = (provider: string) => {
    const found = providers.find((candidate) => candidate.id === provider);
    if (found === undefined) throw new RangeError(`there is no provider "${provider}"`);
    return found;
  };
  const reported = <T, E extends NotIdentified>(provider: string, outcome: Result<T, E>) => {
    if (!outcome.ok && "reason" in outcome.error)
      report(`sign-in with ${provider}: ${outcome.error.kind}: ${outcome.error.reason}`);
    return outcome;
  };
  return {
    providers,
    personas,
    open: (token) => openSession(people, id, token, clock()),
    async begin(provider, callback, hint) {
      const handshake = { state: newToken(), nonce: newToken(), verifier: newToken() };
      const address = await named(provider).address(handshake, callback, hint);
      return address.ok ? ok({ address: address.value, handshake }) : reported(provider, address);
    },
    async enter(provider, answer, handshake, invitation) {
      const identified = reported(provider, await named(provider).identify(answer, handshake));
      if (!identified.ok) return identified;
      const now = clock();
      const person = await recognise(people, id, identified.value, { invitation, now });
      if (!person.ok) return refused(person.error);
      await people.sweep(id, new Date(now.getTime() - sweptAfterDays * 86_400_000));
      return ok(await startSession(people, id, person.value.id, now));
    },
    async sessionsOf(person) {
      const sessions = await people.sessionsOf(id, person);
      return sessions
        .filter((session) => holds(session, clock()))
        .toSorted((a, b) => b.lastSeenAt.getTime() - a.lastSeenAt.getTime());
    },
    revoke: (person, session) => people.revoke(id, person, clock(), session),
    invited: async (token) => (await openInvitation(people, id, token, clock()))?.person,
    invite: (person, inviting) => invite(people, id, person, inviting, { mail, now: clock() }),
    keep: (form) => keepForm(people, id, { ...form, keptAt: clock() }),
    kept: (token, person) => keptForm(people, id, token, { person, now: clock() }),
    drop: (token) => people.dropForm(id, digestOf(token)),
  };
}
