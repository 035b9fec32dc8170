import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import { hasEnded, stepOn, subjects, type Course, type Plan } from "../../plan/index.ts";
import type { Assumptions } from "../assumptions.ts";
import { at, drawWith, type Distribution } from "../engine/distribution.ts";
import type { Range, Subject } from "../engine/forecast.ts";
import type { Model } from "../engine/model.ts";
import { rangeOf } from "../engine/statistics.ts";
import type { Estimate } from "../estimate.ts";
import { familyOf, spread } from "../spread.ts";
import { initiativeWork } from "./initiative-work.ts";
import { middleOf, type QuarterOfYear } from "./quarter-of-year.ts";

/** The work asked of one party in one quarter, against what it can give. */
export interface QuarterLoad {
  /** Full-time jobs asked. */
  readonly asked: Range;
  /** Chance that more is asked than it can give, 0 to 1; left out where that is not known. */
  readonly chanceTooMuch?: number;
}

export interface PartyLoad {
  /** Left out for the work that the plan gives to nobody. */
  readonly organisation?: string;
  /** Full-time jobs it can give to change; left out where nobody has said or guessed. */
  readonly capacity?: { readonly p5: number; readonly p95: number };
  /** One for each quarter of the check. */
  readonly quarters: readonly QuarterLoad[];
  /** Initiatives of which it carries a part, whether they ask work in these quarters or not. */
  readonly initiatives: readonly Subject[];
}

export interface DeliveryCheck {
  readonly quarters: readonly QuarterOfYear[];
  /** Of all parties together. */
  readonly asked: readonly Range[];
  /** Parties that carry work, those of whom most is asked first; nobody's work last. */
  readonly parties: readonly PartyLoad[];
}

/** More is asked than given in at least so many of the draws: then it is called too much. */
const tooMuch = 0.5;

/**
 * The work that carrying the plan out asks of each party, quarter by quarter: in each draw an
 * initiative asks nothing before it starts, the work of building while it grows to full size, and
 * the work of running after that. It is asked also of what will not work out. Start and growth are
 * drawn as in the forecast; guesses err together as they do there.
 * @param draws from 2; 1,000 give a chance to 3 per cent
 * @returns nothing when the region assumes nothing about carrying the plan out
 */
export function deliveryCheck(
  plan: Plan,
  assumptions: Assumptions,
  model: Model,
  quarters: readonly QuarterOfYear[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): DeliveryCheck | undefined {
  const { delivery } = assumptions;
  if (delivery === undefined) return undefined;
  const draw = drawWith(seed, draws, model.judgementCorrelation);
  const courses = coursesOf(plan);
  const columns = () => quarters.map(() => new Float64Array(draws));
  const all = columns();
  const now = new Float64Array(draws);
  const loads = new Map<string, { asked: Float64Array[]; initiatives: Subject[] }>();
  const loadOf = (key: string) => {
    const load = loads.get(key) ?? { asked: columns(), initiatives: [] };
    loads.set(key, load);
    return load;
  };

  for (const { subject, fteBuilding, fteRunning, carriers } of initiativeWork(plan, assumptions)) {
    const initiative = model.initiatives.find((one) => one.subject === subject)!;
    const start = draw(`${subject}/start`, initiative.start);
    const rampYears = draw(`${subject}/rampYears`, initiative.rampYears);
    const building = draw(`${subject}/fteBuilding`, quantity("fteBuilding", fteBuilding));
    const running = draw(`${subject}/fteRunning`, quantity("fteRunning", fteRunning));
    const given = carriers.reduce((sum, { part }) => sum + part, 0);
    const parts = [
      ...carriers.map(({ organisation, part }) => ({ key: organisation, part })),
      ...(given < 0.999 ? [{ key: nobody, part: 1 - given }] : []),
    ];
    const carried = parts.map(({ key, part }) => ({ part, load: loadOf(key) }));
    for (const { load } of carried) load.initiatives.push(subject);
    for (const [q, quarter] of quarters.entries()) {
      const moment = middleOf(quarter);
      const factor = factorIn(courses.get(subject), quarter);
      for (let d = 0; d < draws; d++) {
        const isBuilding = moment < start[d]! + rampYears[d]!;
        now[d] = moment < start[d]! ? 0 : (isBuilding ? building[d]! : running[d]!) * factor;
      }
      addTo(all[q]!, now, 1);
      for (const { part, load } of carried) addTo(load.asked[q]!, now, part);
    }
  }

  const capacities = new Map(
    delivery.capacities.map(({ organisation, fteForChange }) => {
      const given = quantity("fteForChange", fteForChange);
      const range = { p5: at(given, -z95), p95: at(given, z95) };
      return [organisation, { range, drawn: draw(`capacity:${organisation}`, given) }];
    }),
  );
  const parties = [...loads].map(([key, { asked, initiatives }]): PartyLoad => {
    const capacity = capacities.get(key);
    return {
      ...(key !== nobody && { organisation: key }),
      ...(capacity && { capacity: capacity.range }),
      quarters: asked.map((column) => ({
        asked: rangeOf(column),
        ...(capacity && { chanceTooMuch: partAbove(column, capacity.drawn) }),
      })),
      initiatives,
    };
  });
  return {
    quarters,
    asked: all.map((column) => rangeOf(column)),
    parties: parties.toSorted(byLoad),
  };
}

/** 95th percentile of the standard normal distribution. */
const z95 = normalQuantile(0.95);

/** Key of the work that nobody is known to do; no id has a space. */
const nobody = " ";

/** Quarters in which a party is asked more than it can give, in most of the draws. */
export const overloaded = (
  { quarters: loads }: PartyLoad,
  quarters: readonly QuarterOfYear[],
): readonly QuarterOfYear[] => quarters.filter((_, q) => (loads[q]!.chanceTooMuch ?? 0) >= tooMuch);

type Field = "fteBuilding" | "fteRunning" | "fteForChange";

/** A guess errs along with the others: little work is the hopeful side, and much capacity. */
function quantity(field: Field, estimate: Estimate): Distribution {
  const fitted = spread(familyOf[field], estimate);
  if (!fitted.ok) throw new Error(`${field}: ${fitted.error.message}`);
  if (estimate.basis !== "assumption") return fitted.value;
  return { ...fitted.value, guess: field === "fteForChange" ? 1 : -1 };
}

function coursesOf(plan: Plan): ReadonlyMap<Subject, Course | undefined> {
  return new Map(
    subjects(plan).map(({ initiative, priority }) => [
      initiative === undefined ? `priority:${priority!.id}` : `initiative:${initiative.id}`,
      (initiative ?? priority)!.course,
    ]),
  );
}

/** What decisions made of the work by the middle of a quarter: as many times as many take part. */
function factorIn(course: Course | undefined, { year, quarter }: QuarterOfYear): number {
  if (course === undefined) return 1;
  const month = String(quarter * 3 - 1).padStart(2, "0");
  const step = stepOn(course, `${year}-${month}-15`);
  if (hasEnded(step)) return 0;
  return step?.kind === "scaled" ? step.factor : 1;
}

function addTo(sum: Float64Array, column: Float64Array, part: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += column[d]! * part;
}

function partAbove(asked: Float64Array, capacity: Float64Array): number {
  let above = 0;
  for (let d = 0; d < asked.length; d++) if (asked[d]! > capacity[d]!) above += 1;
  return above / asked.length;
}

const total = ({ quarters }: PartyLoad) => quarters.reduce((sum, { asked }) => sum + asked.mean, 0);

function byLoad(a: PartyLoad, b: PartyLoad): number {
  const named = Number(b.organisation !== undefined) - Number(a.organisation !== undefined);
  return named || total(b) - total(a);
}
