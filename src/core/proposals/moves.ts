import { Course, type CourseStep, type Text } from "../plan/index.ts";
import type { Subject } from "../impact/index.ts";
import type { Change } from "./change.ts";
import { originOfDecisions } from "./decisions-source.ts";
import {
  isSame,
  listOf,
  plainCopy,
  recordIn,
  type Documents,
  type Json,
  type JsonObject,
} from "./documents.ts";

/** What a proposal asks for; the name of the mandate that is needed to decide it. */
export type Move =
  | "start-initiative"
  | "scale-initiative"
  | "merge-initiative"
  | "split-initiative"
  | "stop-initiative"
  | "review-objective"
  | "change-plan";

const moveOfStep = {
  started: "start-initiative",
  scaled: "scale-initiative",
  merged: "merge-initiative",
  split: "split-initiative",
  stopped: "stop-initiative",
} as const satisfies Record<CourseStep["kind"], Move>;

/** Every mandate that these changes ask for, each once. */
export function movesIn(changes: readonly Change[]): readonly Move[] {
  const moves = new Set(changes.flatMap(movesOf));
  // The parts of what is split do not start out of nothing.
  if (moves.has("split-initiative")) moves.delete("start-initiative");
  return moves.size === 0 ? ["change-plan"] : [...moves];
}

function movesOf(change: Change): readonly Move[] {
  const list = listOf(change.record);
  if (change.kind === "add") {
    // What is assumed of a new initiative comes along with it.
    if (change.in === "assumptions") return [];
    return list === "initiatives" ? ["start-initiative"] : ["change-plan"];
  }
  if (change.in === "plan" && list === "objectives") return ["review-objective"];
  if (change.field !== "course") return ["change-plan"];
  const before = stepsIn(change.before);
  return stepsIn(change.after)
    .filter((step) => !before.some((known) => isSame(known, step)))
    .map(({ kind }) => moveOfStep[kind]);
}

const stepsIn = (course: Json): readonly CourseStep[] => Course.safeParse(course).data ?? [];

/** The record that holds the course of a subject. */
export const recordOf = (subject: Subject): string =>
  subject.startsWith("initiative:")
    ? `initiatives/${subject.slice("initiative:".length)}`
    : `priorities/${subject.slice("priority:".length)}`;

/** Starts, scales, merges, splits or stops an initiative: one more step in its course. */
export function takeStep({ plan }: Documents, subject: Subject, step: CourseStep): Change {
  const record = recordOf(subject);
  const before = recordIn("plan", plainCopy(plan), record)?.["course"] ?? null;
  const after = inOrder([...stepsIn(before), step]);
  return { kind: "set", in: "plan", record, field: "course", before, after };
}

/**
 * A change as it is when it is made again over what stands there now. Steps that others decided
 * meanwhile stay: the steps of this change come beside them.
 */
export function madeAgain(change: Extract<Change, { kind: "set" }>, now: Json): Change {
  if (change.field !== "course") return { ...change, before: now };
  const before = stepsIn(change.before);
  const own = stepsIn(change.after).filter((step) => !before.some((known) => isSame(known, step)));
  return { ...change, before: now, after: inOrder([...stepsIn(now), ...own]) };
}

const inOrder = (steps: readonly CourseStep[]): CourseStep[] =>
  steps.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

/** What a short intake asks of a new initiative. */
export interface Intake {
  readonly name: string;
  readonly summary: Text;
  readonly challenge: string;
  readonly organisations: readonly string[];
  readonly municipalities: readonly string[];
}

const notEstimated: JsonObject = {
  noEffect: "unknown",
  reason: {
    nl: "Dit initiatief is nieuw. Er is nog geen schatting van wat het oplevert.",
    en: "This initiative is new. What it may yield is not estimated yet.",
  },
};

/**
 * Adds an initiative to the plan. What it may yield is not estimated yet, and that is said.
 * @param heirOf what it takes its estimate from: the initiative that it is a part of
 */
export function addInitiative(documents: Documents, intake: Intake, heirOf?: Subject): Change[] {
  const { plan, assumptions } = documents;
  const id = freeId(
    intake.name,
    plan.initiatives.map((one) => one.id),
  );
  const places = plan.initiatives
    .filter(({ challenge }) => challenge === intake.challenge)
    .map(({ order }) => order);
  const inherited =
    heirOf && recordIn("assumptions", plainCopy(assumptions), `initiatives/${heirOf}`);
  const { priority: _, ...estimate } = inherited ?? notEstimated;
  return [
    addition("plan", `initiatives/${id}`, {
      id,
      ...intake,
      aliases: [],
      order: Math.max(0, ...places) + 1,
      described: "described",
      overlapsWith: [],
      origin: [...originOfDecisions],
    }),
    addition("assumptions", `initiatives/initiative:${id}`, { ...estimate, initiative: id }),
  ];
}

const addition = (name: keyof Documents, record: string, after: object): Change => ({
  kind: "add",
  in: name,
  record,
  after: plainCopy(after),
});

/** A name as it can stand in an address: "Zorg thuis (pilot)" becomes "zorg-thuis-pilot". */
function freeId(name: string, taken: readonly string[]): string {
  const id =
    name
      .normalize("NFD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 60)
      .replace(/-+$/, "") || "initiatief";
  if (!taken.includes(id)) return id;
  const number = taken.filter((other) => other.startsWith(`${id}-`)).length + 2;
  return freeId(`${id}-${number}`, taken);
}
