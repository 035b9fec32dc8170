import type { Assumptions, Mechanism, ModelledInitiative } from "../assumptions.ts";
import type { Distribution } from "../engine/distribution.ts";
import type { Forecast } from "../engine/forecast.ts";
import type { Initiative, Model } from "../engine/model.ts";
import type { EstimateField } from "../estimate-field.ts";
import { rampAt, yearsOfInflow } from "./ramp-at.ts";
import { calculation, type Step, type StepEstimate } from "./step.ts";

/** How one mechanism of an initiative comes to its figure. */
export interface MechanismPath {
  readonly mechanism: Mechanism;
  /** From the work there is to the people freed; below zero when it adds work. */
  readonly steps: readonly Step[];
  /** Of a shift: from the people freed to the people that arrive elsewhere. */
  readonly arrival: readonly Step[];
  /** What is freed here minus what arrives elsewhere, in people. */
  readonly net: number;
}

/** What a path is read from: one year of one initiative. */
export interface PathContext {
  readonly assumptions: Assumptions;
  readonly model: Model;
  readonly pools: Forecast["pools"];
  readonly assumption: ModelledInitiative;
  readonly initiative: Initiative;
  readonly year: number;
  /** Takes one number for an uncertain quantity: its median, or its mean. */
  readonly read: (quantity: Distribution) => number;
}

type Compiled = Model["initiatives"][number]["mechanisms"][number];

/**
 * The calculation of one mechanism, with one number for each uncertain quantity.
 * @param at place of the mechanism among those of its initiative
 */
export function mechanismPath(context: PathContext, at: number): MechanismPath {
  const mechanism = context.assumption.mechanisms[at]!;
  const compiled = context.initiative.mechanisms[at]!;
  const { steps, outcome } =
    compiled.kind === "supply"
      ? supplySteps(context, mechanism, compiled)
      : poolSteps(context, mechanism, compiled);
  const freed = outcome();
  if (compiled.kind !== "shift") return { mechanism, steps, arrival: [], net: freed };
  const arrival = arrivalSteps(context, mechanism, compiled, freed);
  return { mechanism, steps, arrival, net: freed - arrival.at(-1)!.after };
}

/** The estimate of a field, when the record has it. */
const of = (record: object, field: EstimateField): StepEstimate => ({
  field,
  estimate: (record as Readonly<Record<string, StepEstimate["estimate"]>>)[field]!,
});
const asIs = (field: EstimateField) => ({ kind: "estimate", field }) as const;

function poolSteps(
  context: PathContext,
  mechanism: Mechanism,
  compiled: Exclude<Compiled, { kind: "supply" }>,
) {
  const { assumptions, model, read, year } = context;
  const path = calculation();
  const pool = model.pools[compiled.pool]!;
  const sector = model.sectors[pool.sector]!;
  const y = model.years.indexOf(year);
  const growth = read(model.baseline.growthAfterAnchors);
  const demand = read(sector.staff) + sector.anchored[y]! + growth * sector.beyond[y]!;
  const assumedPool = assumptions.pools.find(({ id }) => id === pool.id)!;
  const assumedSector = assumptions.sectors.find((one) => one.sector === sector.id)!;
  const work = demand * read(pool.shareOfSector);
  const times = (field: EstimateField, quantity: Distribution, unit: Step["unit"] = "people") =>
    path.times(asIs(field), read(quantity), unit, of(mechanism, field));

  if (compiled.kind === "time-saved") {
    path.start(asIs("clients"), read(compiled.clients), "clients", of(mechanism, "clients"));
    times("adoption", compiled.adoption, "clients");
    times("minutesPerDay", compiled.minutesPerDay, "minutes");
    times("daysPerYear", compiled.daysPerYear, "minutes");
    path.divide({ kind: "sixty-minutes" }, 60, "hours");
    const hours = read(model.hoursPerFteYear);
    path.divide(asIs("hoursPerFteYear"), hours, "fte", of(assumptions, "hoursPerFteYear"));
    const fte = read(sector.ftePerPerson);
    path.divide(asIs("ftePerPerson"), fte, "people", of(assumedSector, "ftePerPerson"));
    if (path.outcome() > work) path.times({ kind: "capped" }, work / path.outcome(), "people");
  } else {
    path.start({ kind: "work", sector: sector.id }, demand, "people", of(assumedSector, "staff"));
    const share = read(pool.shareOfSector);
    path.times(asIs("shareOfSector"), share, "people", of(assumedPool, "shareOfSector"));
    if (compiled.kind === "productivity") {
      times("coverage", compiled.coverage);
      times("adoption", compiled.adoption);
      const saved = 1 - 1 / (1 + Math.max(read(compiled.gain), -0.5));
      path.times({ kind: "saved-by-gain" }, saved, "people", of(mechanism, "gain"));
    } else {
      times("reach", compiled.reach);
      times("adoption", compiled.adoption);
      times("retention", compiled.retention);
      times("effect", compiled.effect);
    }
  }
  // Who is reached can grow until everybody is: a part of the clients, or of the staff.
  const takesPart = "reach" in compiled ? read(compiled.reach) : read(compiled.adoption);
  courseStep(path, context, 1 / takesPart);
  successSteps(path, context);
  rampStep(path, context);
  const { separately, together } = context.pools[compiled.pool]!;
  if (path.outcome() > 0 && separately[y]! > 0)
    path.times({ kind: "overlap" }, together[y]! / separately[y]!, "people");
  return path;
}

function supplySteps(
  context: PathContext,
  mechanism: Mechanism,
  compiled: Extract<Compiled, { kind: "supply" }>,
) {
  const { model, initiative, assumption, read, year } = context;
  const path = calculation();
  const inflow = read(compiled.peoplePerYear);
  path.start(asIs("peoplePerYear"), inflow, "people-a-year", of(mechanism, "peoplePerYear"));
  const stays = read(compiled.completion);
  path.times(asIs("completion"), stays, "people-a-year", of(mechanism, "completion"));
  const years = model.years.slice(0, model.years.indexOf(year) + 1);
  const stock = yearsOfInflow(years, initiative.scale ?? years.map(() => 1), {
    start: read(initiative.start) + read(compiled.lagYears),
    rampYears: read(initiative.rampYears),
    dropOut: read(compiled.yearlyDropOut),
  });
  path.times(
    { kind: "years-of-inflow" },
    stock,
    "people",
    of(assumption, "start"),
    of(mechanism, "lagYears"),
    of(assumption, "rampYears"),
    of(mechanism, "yearlyDropOut"),
  );
  successSteps(path, context);
  return path;
}

type Path = ReturnType<typeof calculation>;

function courseStep(path: Path, { initiative, model, year }: PathContext, most: number): void {
  const factor = Math.min(initiative.scale?.[model.years.indexOf(year)] ?? 1, most);
  if (factor !== 1) path.times({ kind: "course" }, factor, "people");
}

function successSteps(path: Path, context: PathContext): void {
  const { assumptions, assumption, initiative, model, read } = context;
  path.times(asIs("success"), read(initiative.success), "people", of(assumption, "success"));
  for (const index of initiative.dependsOn) {
    const { id, met } = model.preconditions[index]!;
    const assumed = assumptions.preconditions.find(({ precondition }) => precondition === id)!;
    path.times({ kind: "precondition", precondition: id }, read(met), "people", of(assumed, "met"));
  }
}

function rampStep(path: Path, { assumption, initiative, read, year }: PathContext): void {
  const grown = rampAt(year + 0.5, read(initiative.start), read(initiative.rampYears));
  const estimates = [of(assumption, "start"), of(assumption, "rampYears")];
  path.times({ kind: "ramp" }, grown, "people", ...estimates);
}

function arrivalSteps(
  { assumptions, model, read }: PathContext,
  mechanism: Mechanism,
  compiled: Extract<Compiled, { kind: "shift" }>,
  freed: number,
): readonly Step[] {
  const path = calculation();
  const from = model.sectors[model.pools[compiled.pool]!.sector]!;
  const to = model.sectors[model.pools[compiled.to]!.sector]!;
  const assumed = (id: string) => assumptions.sectors.find(({ sector }) => sector === id)!;
  const jobs = asIs("ftePerPerson");
  path.start({ kind: "freed", sector: from.id }, freed, "people");
  path.times(jobs, read(from.ftePerPerson), "fte", of(assumed(from.id), "ftePerPerson"));
  path.times(asIs("exchange"), read(compiled.exchange), "fte", of(mechanism, "exchange"));
  path.divide(jobs, read(to.ftePerPerson), "people", of(assumed(to.id), "ftePerPerson"));
  return path.steps;
}
