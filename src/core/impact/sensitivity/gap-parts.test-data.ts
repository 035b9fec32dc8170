import type { Distribution, Model } from "../engine/index.ts";
import { driverOf } from "./drivers.ts";
import type { Futures } from "./futures.ts";
import type { ByYear } from "./study.ts";

type Initiative = Model["initiatives"][number];
type Mechanism = Initiative["mechanisms"][number];
/**
 * A term of the gap that remains: the gap without the plan, or what happens in one pool, or what
 * one supply mechanism adds. Which inputs it asks for says what it depends on.
 */
export interface GapPart {
  /** Places in the model of the initiatives that act here. */
  readonly initiatives: readonly number[];
  /** People short by year: negative where work is saved. */
  readonly people: (futures: Futures, switchedOn: (initiative: number) => boolean) => ByYear;
}

/**
 * The gap that remains in all sectors together, as a sum of parts; the first is the gap without the
 * plan. Written straight from the
 * formulas of docs/methods.md: slower than the engine, and independent of it.
 */
export function gapParts(model: Model): GapPart[] {
  const acting = model.initiatives.flatMap((initiative, i) =>
    initiative.mechanisms.map((mechanism) => ({ i, initiative, mechanism })),
  );
  return [
    { initiatives: [], people: (futures) => gapWithoutPlan(model, futures) },
    ...model.pools.flatMap((_, p): GapPart[] => {
      const uses = acting.flatMap(({ i, initiative, mechanism }) =>
        mechanism.kind !== "supply" && mechanism.pool === p ? [{ i, initiative, mechanism }] : [],
      );
      if (uses.length === 0) return [];
      return [
        {
          initiatives: uses.map(({ i }) => i),
          people: (futures, on) =>
            poolChange(
              model,
              p,
              uses.filter(({ i }) => on(i)),
              futures,
            ),
        },
      ];
    }),
    ...acting.flatMap(({ i, initiative, mechanism }): GapPart[] =>
      mechanism.kind === "supply"
        ? [
            {
              initiatives: [i],
              people: (futures, on) =>
                on(i)
                  ? extraStaff(model, initiative, mechanism, futures)
                  : zeros(model.years, futures),
            },
          ]
        : [],
    ),
  ];
}

const zeros = (years: readonly number[], { draws }: Futures) =>
  years.map(() => new Float64Array(draws));

/** Work of a sector in people. */
function demandOf(model: Model, s: number, futures: Futures): ByYear {
  const { baseline } = model;
  const { id, staff, anchored, beyond } = model.sectors[s]!;
  const people = futures.quantity(`sector:${id}/staff`, staff);
  const growth = futures.quantity("baseline/growthAfterAnchors", baseline.growthAfterAnchors);
  const z = driverOf(model, "demand", id, futures);
  return futures.once(`demand ${id}`, () =>
    model.years.map((_, y) =>
      people.map((staffed, d) => {
        const median = anchored[y]! + growth[d]! * beyond[y]!;
        return (staffed + median) * (1 + baseline.demandSpread[y]! * z[d]!);
      }),
    ),
  );
}

function gapWithoutPlan(model: Model, futures: Futures): ByYear {
  const gap = zeros(model.years, futures);
  for (const [s, { id, staff }] of model.sectors.entries()) {
    const people = futures.quantity(`sector:${id}/staff`, staff);
    const z = driverOf(model, "supply", id, futures);
    for (const [y, work] of demandOf(model, s, futures).entries()) {
      const spread = model.baseline.supplySpread[y]!;
      for (let d = 0; d < futures.draws; d++)
        gap[y]![d]! += work[d]! - people[d]! * (1 + spread * z[d]!);
    }
  }
  return gap;
}

interface Use {
  readonly initiative: Initiative;
  readonly mechanism: Exclude<Mechanism, { kind: "supply" }>;
}

/** Minus work · (1 − Π(1 − part)), plus what is added here and what arrives elsewhere. */
function poolChange(model: Model, p: number, uses: readonly Use[], futures: Futures): ByYear {
  const demand = demandOf(model, model.pools[p]!.sector, futures);
  const share = shareOf(model, p, futures);
  const actions = uses.map(({ initiative, mechanism }) => ({
    size: sizeOf(model, mechanism, share, futures),
    grown: futures.once(`${initiative.subject} grown`, () =>
      grownOf(model, initiative, undefined, futures),
    ),
    rate: mechanism.kind === "shift" ? exchangeOf(model, mechanism, futures) : undefined,
  }));
  const change = zeros(model.years, futures);
  for (const [y, column] of change.entries())
    for (let d = 0; d < futures.draws; d++) {
      const people = demand[y]![d]!;
      let [left, separately, added, leaving] = [1, 0, 0, 0];
      for (const { size, grown, rate } of actions) {
        const part = size(y, d, people) * grown[y]![d]!;
        if (part > 0) {
          left *= 1 - part;
          separately += part;
        } else added -= part;
        if (rate !== undefined) leaving += part * rate[d]!;
      }
      const realised = separately > 0 ? (1 - left) / separately : 1;
      column[d] = share[d]! * people * (leaving * realised + added - (1 - left));
    }
  return change;
}

/** The pool's part of its sector; pools that draw more than the whole shrink alike. */
function shareOf({ pools }: Model, p: number, futures: Futures): Float64Array {
  const column = ({ id, shareOfSector }: Model["pools"][number]) =>
    futures.quantity(`pool:${id}/shareOfSector`, shareOfSector);
  const { sector } = pools[p]!;
  const together = futures.once(`pools of ${sector}`, () => {
    const sum = new Float64Array(futures.draws);
    for (const share of pools.filter((pool) => pool.sector === sector).map(column))
      for (let d = 0; d < sum.length; d++) sum[d]! += share[d]!;
    return sum;
  });
  return column(pools[p]!).map((one, d) => one / Math.max(together[d]!, 1));
}

const ftePerPersonOf = ({ sectors, pools }: Model, pool: number, futures: Futures) => {
  const { id, ftePerPerson } = sectors[pools[pool]!.sector]!;
  return futures.quantity(`sector:${id}/ftePerPerson`, ftePerPerson);
};

/** People there for each person's work that leaves here. */
function exchangeOf(model: Model, shift: Mechanism & { kind: "shift" }, futures: Futures) {
  const from = ftePerPersonOf(model, shift.pool, futures);
  const to = ftePerPersonOf(model, shift.to, futures);
  const hours = futures.quantity(`${shift.input}/exchange`, shift.exchange);
  return hours.map((x, d) => (x * from[d]!) / to[d]!);
}

/** Part of the pool at full size, in a year and a future; less or more as decisions scaled it. */
function sizeOf(
  model: Model,
  mechanism: Use["mechanism"],
  share: Float64Array,
  futures: Futures,
): (year: number, future: number, demand: number) => number {
  const column = (field: string, quantity: Distribution) =>
    futures.quantity(`${mechanism.input}/${field}`, quantity);
  const { scale } = initiativeOf(model, mechanism);
  /** Never more people than there are. */
  const scaled = (taking: Float64Array) => (y: number, d: number) =>
    scale === undefined ? 1 : Math.min(scale[y]!, 1 / taking[d]!);
  const withinWhole = (part: number) => Math.min(Math.max(part, -1), 1);
  switch (mechanism.kind) {
    case "avoided-demand":
    case "shift": {
      const reach = column("reach", mechanism.reach);
      const adoption = column("adoption", mechanism.adoption);
      const retention = column("retention", mechanism.retention);
      const effect = column("effect", mechanism.effect);
      const factor = scaled(reach);
      return (y, d) =>
        withinWhole(reach[d]! * adoption[d]! * retention[d]! * effect[d]!) * factor(y, d);
    }
    case "productivity": {
      const coverage = column("coverage", mechanism.coverage);
      const adoption = column("adoption", mechanism.adoption);
      const gain = column("gain", mechanism.gain);
      const factor = scaled(adoption);
      return (y, d) => {
        const saved = 1 - 1 / (1 + Math.max(gain[d]!, -0.5));
        return withinWhole(coverage[d]! * adoption[d]! * saved) * factor(y, d);
      };
    }
    case "time-saved": {
      const clients = column("clients", mechanism.clients);
      const adoption = column("adoption", mechanism.adoption);
      const minutes = column("minutesPerDay", mechanism.minutesPerDay);
      const days = column("daysPerYear", mechanism.daysPerYear);
      const hours = futures.quantity("hours-per-fte-year", model.hoursPerFteYear);
      const ftePerPerson = ftePerPersonOf(model, mechanism.pool, futures);
      const factor = scaled(adoption);
      return (y, d, demand) => {
        const fte = (clients[d]! * adoption[d]! * minutes[d]! * days[d]!) / 60 / hours[d]!;
        const people = fte / ftePerPerson[d]!;
        return Math.min((people * factor(y, d)) / (share[d]! * demand), 1);
      };
    }
  }
}

const initiativeOf = ({ initiatives }: Model, mechanism: Mechanism) =>
  initiatives.find(({ mechanisms }) => mechanisms.includes(mechanism))!;

/** r(t) where it works out and its preconditions are met, 0 elsewhere. */
function grownOf(
  { years, preconditions }: Model,
  { subject, start, rampYears, success, dependsOn }: Initiative,
  lag: Float64Array | undefined,
  futures: Futures,
): ByYear {
  const conditions = dependsOn.map((at) => preconditions[at]!);
  const met = conditions.map(({ id, met: chance }) => futures.event(`precondition:${id}`, chance));
  const succeeds = futures.event(`${subject}/success`, success);
  const from = futures.quantity(`${subject}/start`, start);
  const ramp = futures.quantity(`${subject}/rampYears`, rampYears);
  const grown = zeros(years, futures);
  for (let d = 0; d < futures.draws; d++) {
    if (succeeds[d] === 0 || met.some((condition) => condition[d] === 0)) continue;
    const atWork = from[d]! + (lag?.[d] ?? 0);
    const rate = Math.log(81) / Math.max(ramp[d]!, 1e-6);
    for (const [y, year] of years.entries()) {
      const age = year + 0.5 - atWork;
      if (age >= 0) grown[y]![d] = 1 / (1 + 9 * Math.exp(-rate * age));
    }
  }
  return grown;
}

/** people(t) = people(t − 1) · (1 − drop-out) + flow · r(t − lag), as less of a gap. */
function extraStaff(
  model: Model,
  initiative: Initiative,
  mechanism: Mechanism & { kind: "supply" },
  futures: Futures,
): ByYear {
  const column = (field: string, quantity: Distribution) =>
    futures.quantity(`${mechanism.input}/${field}`, quantity);
  const arriving = column("peoplePerYear", mechanism.peoplePerYear);
  const completion = column("completion", mechanism.completion);
  const dropOut = column("yearlyDropOut", mechanism.yearlyDropOut);
  const grown = grownOf(model, initiative, column("lagYears", mechanism.lagYears), futures);
  const people = new Float64Array(futures.draws);
  return model.years.map((_, y) => {
    const factor = initiative.scale?.[y] ?? 1;
    return people.map((before, d) => {
      const flow = arriving[d]! * completion[d]! * factor * grown[y]![d]!;
      people[d] = before * (1 - dropOut[d]!) + flow;
      return -people[d];
    });
  });
}
