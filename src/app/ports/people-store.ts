import type { Result } from "../../kernel/result.ts";
import type { RegionId } from "./region-store.ts";

/** Somebody with an account. Roles are not kept here: they are acts in the register. */
export interface Person {
  readonly id: string;
  /** As others see it; "" once it was erased. */
  readonly name: string;
  /** In lower case; left out once it was erased. */
  readonly email?: string;
  readonly createdAt: Date;
  /** One mail a week at most, unless somebody switches it off. */
  readonly wantsDigest: boolean;
  /** Made up, to try things out. */
  readonly isExample: boolean;
}

/** Who somebody is to a provider of sign-in. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export interface Session {
  readonly person: string;
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** It ends then, whatever happens. */
  readonly endsAt: Date;
  readonly revokedAt?: Date;
}

export interface SessionOf {
  readonly session: Session;
  readonly person: Person;
}

/** A way in, once, for somebody who has no account yet. */
export interface Invitation {
  readonly id: string;
  readonly person: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt?: Date;
}

/** What is known of how somebody comes in. */
export interface Access {
  readonly person: string;
  /** Whether they ever signed in. */
  readonly hasCome: boolean;
  /** When they were last seen; of before the last sweep nothing is known. */
  readonly seenAt?: Date;
  /** End of the last invitation that was not used. */
  readonly invitedUntil?: Date;
}

/** What was typed when a session had ended: it waits until the same person is back. */
export interface KeptForm {
  readonly person: string;
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly keptAt: Date;
}

/** People and how they come in. Secrets are kept as digests alone. */
export interface PeopleStore {
  add(
    region: RegionId,
    person: Omit<Person, "wantsDigest">,
  ): Promise<Result<Person, { readonly kind: "email-taken" }>>;
  all(region: RegionId): Promise<readonly Person[]>;
  find(region: RegionId, id: string): Promise<Person | undefined>;
  /** Of everybody. */
  access(region: RegionId): Promise<readonly Access[]>;
  change(region: RegionId, id: string, to: Partial<Pick<Person, "wantsDigest">>): Promise<void>;
  /**
   * Name and address as they should have been. An invitation that is open ends with the address it
   * may have gone to, for somebody else may read that.
   */
  correct(
    region: RegionId,
    id: string,
    to: Required<Pick<Person, "name" | "email">>,
  ): Promise<Result<void, { readonly kind: "email-taken" }>>;
  /** Erases name, address, identities, sessions, invitations and kept forms; the id stays. */
  erase(region: RegionId, id: string): Promise<void>;

  /** The person whom a provider knows by this identity. */
  byIdentity(region: RegionId, identity: Identity): Promise<Person | undefined>;
  /** @returns false when the identity belongs to somebody already */
  tie(region: RegionId, person: string, identity: Identity): Promise<boolean>;
  /** Whether somebody was ever tied to an identity, and so has signed in before. */
  hasIdentity(region: RegionId, person: string): Promise<boolean>;

  startSession(
    region: RegionId,
    session: Omit<Session, "lastSeenAt" | "revokedAt"> & { readonly tokenSha256: string },
  ): Promise<void>;
  /** The session of a token and whose it is, whether or not it still holds. */
  session(region: RegionId, tokenSha256: string): Promise<SessionOf | undefined>;
  seen(region: RegionId, session: string, at: Date): Promise<void>;
  sessionsOf(region: RegionId, person: string): Promise<readonly Session[]>;
  /** Left out, every session of the person ends. */
  revoke(region: RegionId, person: string, at: Date, session?: string): Promise<void>;

  invite(
    region: RegionId,
    invitation: Omit<Invitation, "usedAt"> & { readonly tokenSha256: string },
  ): Promise<void>;
  invitation(region: RegionId, tokenSha256: string): Promise<Invitation | undefined>;
  /** @returns false when it was used already: of two at once, one gets in */
  use(region: RegionId, invitation: string, at: Date): Promise<boolean>;

  keepForm(region: RegionId, tokenSha256: string, form: KeptForm): Promise<void>;
  keptForm(region: RegionId, tokenSha256: string): Promise<KeptForm | undefined>;
  dropForm(region: RegionId, tokenSha256: string): Promise<void>;
  /** Removes what was typed before a moment and waits still. */
  sweepForms(region: RegionId, before: Date): Promise<void>;
  /** Removes used-up sessions and invitations from before a moment. */
  sweep(region: RegionId, before: Date): Promise<void>;
}
