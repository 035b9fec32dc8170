import { hasEnded, stepOn, type Course, type CourseStep, type Plan } from "../plan/index.ts";
import {
  type Assumptions,
  subjectOf,
  type Mechanism,
  type ModelledInitiative,
} from "./assumptions.ts";
import { constant, type Distribution } from "./engine/distribution.ts";
import type { Subject } from "./engine/forecast.ts";
import type { Initiative, Mechanism as CompiledMechanism, Model } from "./engine/model.ts";
import type { Estimate } from "./estimate.ts";
import { medianGaps } from "./median-gap.ts";
import { namedMechanisms } from "./named-mechanism.ts";
import { planYearOf } from "./plan-year.ts";
import { familyOf, spread } from "./spread.ts";

/**
 * Turns a plan and assumptions that were checked against it into the model that the engine reads.
 * @throws Error when an estimate does not fit its field: a bug, for `checkAssumptions` refuses it
 */
export function compile(plan: Plan, assumptions: Assumptions): Model {
  const { baseline } = assumptions;
  const planYear = planYearOf(assumptions);
  const years = Array.from(
    { length: baseline.to - baseline.from + 1 },
    (_, y) => baseline.from + y,
  );
  const pools = assumptions.pools.toSorted(by(({ id }) => id));
  const preconditions = assumptions.preconditions.toSorted(by(({ precondition }) => precondition));
  const index: Index = {
    sectors: plan.sectors.map(({ id }) => id),
    pools: pools.map(({ id }) => id),
    preconditions: preconditions.map(({ precondition }) => precondition),
  };
  const courses = coursesOf(plan);
  return {
    region: assumptions.region,
    asOf: assumptions.asOf,
    years,
    baseline: {
      demandSpread: years.map((year) =>
        spreadIn(year, baseline.from, planYear, baseline.demandSpread),
      ),
      supplySpread: years.map((year) =>
        spreadIn(year, baseline.from, planYear, baseline.supplySpread),
      ),
      correlation: baseline.correlation,
      growthAfterAnchors: distribution("growthAfterAnchors", baseline.growthAfterAnchors),
    },
    sectors: plan.sectors.map((sector) => {
      const assumed = assumptions.sectors.find((one) => one.sector === sector.id)!;
      return {
        id: sector.id,
        staff: distribution("staff", assumed.staff),
        ftePerPerson: distribution("ftePerPerson", assumed.ftePerPerson),
        ...medianGaps(years, baseline.anchors, {
          first: assumed.shareOfFirstShortage,
          last: sector.shortage.value / sum(plan.sectors.map(({ shortage }) => shortage.value)),
        }),
      };
    }),
    judgementCorrelation: assumptions.judgement.correlation,
    preconditions: preconditions.map((condition) => ({
      id: condition.precondition,
      met: distribution("met", condition.met),
    })),
    pools: pools.map((pool) => ({
      id: pool.id,
      sector: index.sectors.indexOf(pool.sector),
      shareOfSector: distribution("shareOfSector", pool.shareOfSector),
    })),
    hoursPerFteYear: distribution("hoursPerFteYear", assumptions.hoursPerFteYear),
    initiatives: assumptions.initiatives
      .flatMap((initiative) => ("mechanisms" in initiative ? [initiative] : []))
      .map((initiative) => compileInitiative(initiative, index, courses, years))
      .toSorted(by(({ subject }) => subject)),
  };
}

interface Index {
  readonly sectors: readonly string[];
  readonly pools: readonly string[];
  readonly preconditions: readonly string[];
}

/** The variance grows by the same amount each year, as in a random walk; never below zero. */
function spreadIn(
  year: number,
  from: number,
  planYear: number,
  { first, inPlanYear }: { first: number; inPlanYear: number },
) {
  const elapsed = (year - from) / (planYear - from);
  return Math.sqrt(first ** 2 + (inPlanYear ** 2 - first ** 2) * elapsed);
}

/** What decisions made of each initiative; those that go as the plan says are left out. */
function coursesOf({ initiatives, priorities }: Plan): ReadonlyMap<Subject, Course> {
  const courses = new Map<Subject, Course>();
  for (const { id, course } of initiatives) if (course) courses.set(`initiative:${id}`, course);
  for (const { id, course } of priorities) if (course) courses.set(`priority:${id}`, course);
  return courses;
}

function compileInitiative(
  assumption: ModelledInitiative,
  index: Index,
  courses: ReadonlyMap<Subject, Course>,
  years: readonly number[],
): Initiative {
  const subject = subjectOf(assumption);
  const course = courses.get(subject);
  const [first] = course ?? [];
  return {
    subject,
    ...distributions(assumption, ["start", "rampYears", "success"]),
    // A start that was decided is no longer uncertain.
    ...(first?.kind === "started" && { start: constant(momentOf(first.on)) }),
    ...(course && { scale: years.map((year) => factorOf(stepOn(course, `${year}-07-01`))) }),
    dependsOn: assumption.dependsOn.map((id) => index.preconditions.indexOf(id)),
    mechanisms: namedMechanisms(assumption).map(({ name, mechanism }) =>
      compileMechanism(mechanism, name, index),
    ),
  };
}

/** A year is looked at in its middle: what holds then counts for the year. */
function factorOf(step: CourseStep | undefined): number {
  if (hasEnded(step)) return 0;
  return step?.kind === "scaled" ? step.factor : 1;
}

/** A day as a year with decimals, to the month: 2027-04-01 is 2027.25. */
const momentOf = (day: string) => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;

function compileMechanism(mechanism: Mechanism, input: string, index: Index): CompiledMechanism {
  const { kind } = mechanism;
  const place = (pool: string) => index.pools.indexOf(pool);
  switch (kind) {
    case "avoided-demand":
      return {
        kind,
        input,
        pool: place(mechanism.pool),
        ...distributions(mechanism, ["reach", "adoption", "retention", "effect"]),
      };
    case "productivity":
      return {
        kind,
        input,
        pool: place(mechanism.pool),
        ...distributions(mechanism, ["coverage", "adoption", "gain"]),
      };
    case "time-saved":
      return {
        kind,
        input,
        pool: place(mechanism.pool),
        ...distributions(mechanism, ["clients", "adoption", "minutesPerDay", "daysPerYear"]),
      };
    case "shift":
      return {
        kind,
        input,
        pool: place(mechanism.pool),
        to: place(mechanism.to),
        ...distributions(mechanism, ["reach", "adoption", "retention", "effect", "exchange"]),
      };
    case "supply":
      return {
        kind,
        input,
        sector: index.sectors.indexOf(mechanism.sector),
        ...distributions(mechanism, ["peoplePerYear", "completion", "lagYears", "yearlyDropOut"]),
      };
  }
}

type Field = keyof typeof familyOf;

/** Which side of a quantity is the hopeful one, for what is guessed about initiatives. */
const hopefulSide: Readonly<Partial<Record<Field, 1 | -1>>> = {
  met: 1,
  success: 1,
  reach: 1,
  adoption: 1,
  retention: 1,
  effect: 1,
  coverage: 1,
  gain: 1,
  clients: 1,
  minutesPerDay: 1,
  daysPerYear: 1,
  peoplePerYear: 1,
  completion: 1,
  exchange: -1,
  rampYears: -1,
  lagYears: -1,
  yearlyDropOut: -1,
};

/** The distributions of the named fields of a record. */
function distributions<F extends Field>(
  record: Readonly<Record<F, Estimate>>,
  fields: readonly F[],
): Record<F, Distribution> {
  const entries = fields.map((field) => [field, distribution(field, record[field])]);
  return Object.fromEntries(entries) as Record<F, Distribution>;
}

function distribution(field: Field, estimate: Estimate): Distribution {
  const fitted = spread(familyOf[field], estimate);
  if (!fitted.ok) throw new Error(`${field}: ${fitted.error.message}`);
  const guess = estimate.basis === "assumption" ? hopefulSide[field] : undefined;
  return guess === undefined ? fitted.value : { ...fitted.value, guess };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Sorts by code unit: the same on every machine, whatever its language. */
function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
