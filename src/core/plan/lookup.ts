import type { Body } from "./body.ts";
import type { Challenge } from "./challenge.ts";
import type { Contradiction } from "./contradiction.ts";
import type { Figure } from "./figure.ts";
import type { Initiative, Party, Priority } from "./initiative.ts";
import type { Organisation } from "./organisation.ts";
import type { Origin } from "./origin.ts";
import { overlap } from "./overlap.ts";
import type { Plan } from "./plan.ts";
import type { ReferableKind } from "./reference.ts";

/** The part an organisation plays in an initiative. */
export interface Role {
  readonly organisation: string;
  readonly as: "lead" | "party" | "named";
}

/** The plan with its relations followed: who does what, what belongs where. */
export interface PlanLookup {
  challenge(id: string): Challenge | undefined;
  initiative(id: string): Initiative | undefined;
  priority(id: string): Priority | undefined;
  organisation(id: string): Organisation | undefined;
  body(id: string): Body | undefined;
  figure(id: string): Figure | undefined;
  /** The priority that works an initiative out, if the region chose it. */
  priorityOf(initiative: string): Priority | undefined;
  initiativesOf(challenge: string): readonly Initiative[];
  prioritiesOf(challenge: string): readonly Priority[];
  /** Who leads or takes part, each organisation once with its largest part. */
  rolesIn(subject: Subject): readonly Role[];
  /** What an organisation leads or takes part in. */
  involvements(organisation: string): readonly { subject: Subject; as: Role["as"] }[];
  bodiesOf(organisation: string): readonly Body[];
  /** Contradictions in the sources about a record. */
  doubts(kind: ReferableKind, id: string): readonly Contradiction[];
  /** Contradictions in the lines that a part of the plan stands on, for parts without an id. */
  doubtsIn(origin: Origin): readonly Contradiction[];
}

/** An entry of the list, a priority, or (mostly) both at once. */
export interface Subject {
  readonly initiative?: Initiative;
  readonly priority?: Priority;
}

/**
 * Everything that has a page of its own: all initiatives in the plan's order, then the priorities
 * that the list does not have.
 */
export function subjects(plan: Plan): Subject[] {
  const priorities = new Map(plan.priorities.map((priority) => [priority.initiative, priority]));
  return [
    ...plan.initiatives.map((initiative) => {
      const priority = priorities.get(initiative.id);
      return priority === undefined ? { initiative } : { initiative, priority };
    }),
    ...plan.priorities.flatMap((priority) =>
      priority.initiative === undefined ? [{ priority }] : [],
    ),
  ];
}

/** The last part of a subject's address. */
export function slugOf({ initiative, priority }: Subject): string {
  return (initiative ?? priority)!.id;
}

export function lookUp(plan: Plan): PlanLookup {
  const challenges = byId(plan.challenges);
  const initiatives = byId(plan.initiatives);
  const priorities = byId(plan.priorities);
  const organisations = byId(plan.organisations);
  const bodies = byId(plan.bodies);
  const figures = byId([...plan.figures, ...plan.priorities.flatMap((p) => p.figures)]);
  const priorityOf = new Map(plan.priorities.map((priority) => [priority.initiative, priority]));
  const doubts = Map.groupBy(
    plan.contradictions.flatMap((item) => item.about.map((about) => ({ about, item }))),
    ({ about }) => about,
  );
  const all = subjects(plan).map((subject) => ({ subject, roles: rolesIn(subject) }));
  return {
    challenge: (id) => challenges.get(id),
    initiative: (id) => initiatives.get(id),
    priority: (id) => priorities.get(id),
    organisation: (id) => organisations.get(id),
    body: (id) => bodies.get(id),
    figure: (id) => figures.get(id),
    priorityOf: (id) => priorityOf.get(id),
    initiativesOf: (id) => plan.initiatives.filter(({ challenge }) => challenge === id),
    prioritiesOf: (id) => plan.priorities.filter(({ challenge }) => challenge === id),
    rolesIn,
    involvements: (id) =>
      all.flatMap(({ subject, roles }) =>
        roles.filter(({ organisation }) => organisation === id).map(({ as }) => ({ subject, as })),
      ),
    bodiesOf: (id) =>
      plan.bodies.filter(
        ({ members }) =>
          Array.isArray(members) && members.some(({ organisation }) => organisation === id),
      ),
    doubts: (kind, id) => (doubts.get(`${kind}:${id}`) ?? []).map(({ item }) => item),
    doubtsIn: (origin) =>
      plan.contradictions.filter(({ a, b }) =>
        [a, b].some((side) => side !== undefined && overlap(side.origin, origin)),
      ),
  };
}

function rolesIn({ initiative, priority }: Subject): Role[] {
  const found = new Map<string, Role["as"]>();
  const add = (ids: readonly string[], as: Role["as"]) => {
    for (const id of ids) if (!found.has(id)) found.set(id, as);
  };
  if (priority !== undefined) {
    add(organisationsIn(priority.lead), "lead");
    add(organisationsIn(priority.describedParties), "party");
    add(organisationsIn(priority.currentParties), "party");
  }
  add(initiative?.organisations ?? [], "named");
  return [...found].map(([organisation, as]) => ({ organisation, as }));
}

function organisationsIn(stated: Priority["lead"]): string[] {
  if (stated === undefined || typeof stated === "string") return [];
  return stated.parties.flatMap(({ organisation }: Party) =>
    organisation === undefined ? [] : [organisation],
  );
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
