import type { Body } from "../plan/index.ts";
import { rolesOn, type HeldRoles, type Role } from "../rights/index.ts";

type SeatRole = Extract<Role, { kind: "seat" }>;

/** Somebody who sits in a body. */
export interface Sitting extends Pick<SeatRole, "seat" | "organisation" | "from" | "until"> {
  readonly person: string;
}

/** One party of a body and who sits there for it. */
export interface Place {
  /** Left out for somebody who sits there for no organisation. */
  readonly organisation: string | undefined;
  readonly sitting: readonly Sitting[];
  readonly substitutes: readonly Sitting[];
}

export interface Membership {
  readonly chair: Sitting | undefined;
  readonly secretary: Sitting | undefined;
  /**
   * The parties of the plan in its order, then those that only people sit for. Who leads the
   * meeting or keeps its minutes has a place here only when sitting for a party.
   */
  readonly places: readonly Place[];
}

const isMember = (seat: Sitting["seat"]) => seat === "member" || seat === "substitute";

/** Everybody who sits in the body, the chair and the secretary first; each once. */
export function sittingIn({ chair, secretary, places }: Membership): readonly Sitting[] {
  const all = [
    chair,
    secretary,
    ...places.flatMap(({ sitting, substitutes }) => [...sitting, ...substitutes]),
  ].filter((sitting) => sitting !== undefined);
  return all.filter(({ person }, at) => all.findIndex((other) => other.person === person) === at);
}

/**
 * Who can be taken to be there when everybody is, and of whom nothing was noted: a substitute only
 * where nobody else sits for the party, and nobody beside a substitute who was noted.
 * @param noted by person
 */
export function expectedStill(
  { chair, secretary, places }: Membership,
  noted: ReadonlyMap<string, unknown>,
): readonly string[] {
  const expected = [
    chair,
    secretary,
    ...places.flatMap(({ sitting, substitutes }) => {
      if (substitutes.some(({ person }) => noted.has(person))) return [];
      return sitting.length > 0 ? sitting : substitutes.slice(0, 1);
    }),
  ];
  return [...new Set(expected.flatMap((sitting) => sitting?.person ?? []))].filter(
    (person) => !noted.has(person),
  );
}

/** Nobody sits there for the party, not even a substitute. */
export const isVacant = ({ sitting, substitutes }: Place): boolean =>
  sitting.length + substitutes.length === 0;

/**
 * Who sits in a body on a day. A party of the plan for which nobody sits there is a place too.
 * @param day YYYY-MM-DD
 */
export function membersOn(people: readonly HeldRoles[], body: Body, day: string): Membership {
  const all = people.flatMap((held) =>
    rolesOn(held, day).flatMap((role): readonly Sitting[] =>
      role.kind === "seat" && role.body === body.id ? [{ ...role, person: held.person }] : [],
    ),
  );
  const parties = new Set([
    ...(Array.isArray(body.members) ? body.members.map(({ organisation }) => organisation) : []),
    ...all.flatMap(({ organisation }) => organisation ?? []),
  ]);
  const placeOf = (organisation: string | undefined, there: readonly Sitting[]): Place => ({
    organisation,
    sitting: there.filter(({ seat }) => seat !== "substitute"),
    substitutes: there.filter(({ seat }) => seat === "substitute"),
  });
  return {
    chair: all.find(({ seat }) => seat === "chair"),
    secretary: all.find(({ seat }) => seat === "secretary"),
    places: [
      ...[...parties].map((party) =>
        placeOf(
          party,
          all.filter(({ organisation }) => organisation === party),
        ),
      ),
      ...all
        .filter(({ organisation, seat }) => organisation === undefined && isMember(seat))
        .map((sitting) => placeOf(undefined, [sitting])),
    ],
  };
}
