import type { Phase } from "../../../core/plan/index.ts";
import { quarterOf } from "../../charts/quarter-place.ts";

/** Where a day falls in the phases of a plan. */
export type PlanNow =
  | { readonly kind: "in"; readonly phase: Phase; readonly lastQuarter: boolean }
  | { readonly kind: "before"; readonly next: Phase }
  | { readonly kind: "after" }
  | { readonly kind: "none" };

/** The phase that a day should be in by the plan; `lastQuarter` of the whole planning, not of a phase. */
export function planNow(phases: readonly Phase[], today: string): PlanNow {
  const quarter = quarterOf(today);
  const phase = phases.find(({ from, to }) => from <= quarter && quarter <= to);
  if (phase !== undefined)
    return { kind: "in", phase, lastQuarter: phases.every(({ to }) => to <= quarter) };
  const next = phases.find(({ from }) => from > quarter);
  if (next !== undefined) return { kind: "before", next };
  return phases.length === 0 ? { kind: "none" } : { kind: "after" };
}

export type Tense = "past" | "now" | "coming";

/**
 * Whether a moment has passed. Years, quarters, months, days and spans of these all work: each
 * lasts until its own end.
 * @param moment "2024", "2024-Q2", "2023-11", "2023-12-22", or two of these joined by "/"
 */
export function tenseOf(moment: string, today: string): Tense {
  const [first = moment, last = first] = moment.split("/");
  if (ends(last) < today) return "past";
  return starts(first) > today ? "coming" : "now";
}

// Adds what a moment leaves out. Days are compared as text, so 31 can stand for the end of any month.
function starts(moment: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(moment);
  if (quarter) return `${quarter[1]}-${twoDigits(Number(quarter[2]) * 3 - 2)}-01`;
  return `${moment}${"-01-01".slice(moment.length - 4)}`;
}

function ends(moment: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(moment);
  if (quarter) return `${quarter[1]}-${twoDigits(Number(quarter[2]) * 3)}-31`;
  return `${moment}${"-12-31".slice(moment.length - 4)}`;
}

const twoDigits = (value: number) => String(value).padStart(2, "0");
