import type { SectorSample } from "./baseline.ts";
import type { Draw } from "./distribution.ts";
import type { Initiative, Mechanism, Model } from "./model.ts";
import { rampOf, type Ramp } from "./ramp.ts";
import type { Scaling } from "./scaling.ts";

/** A mechanism after drawing: what it does at full size, for each draw, and how it gets there. */
export type Action = PoolAction | SupplyAction;

export interface PoolAction {
  readonly kind: "pool";
  readonly pool: number;
  readonly ramp: Ramp;
  /**
   * Part of the pool's work that it takes away, -1 to 1 (negative: work is added); or, when
   * `fixed`, that part times the demand of the sector in people, which does not grow with it.
   */
  readonly size: Float64Array;
  readonly fixed: boolean;
  readonly scaling: Scaling;
  /** Where work arrives: people there for each person's work that leaves here. */
  readonly arrival?: { readonly sector: number; readonly rate: Float64Array };
}

export interface SupplyAction {
  readonly kind: "supply";
  readonly sector: number;
  readonly ramp: Ramp;
  /** People who stay or come to work, per year at full size. */
  readonly flow: Float64Array;
  /** Part of them that leaves again each year. */
  readonly dropOut: Float64Array;
  /** Those who came stay: a stop ends the flow alone. */
  readonly scaling: Scaling;
}

interface Context {
  readonly sectors: readonly SectorSample[];
  readonly poolShares: readonly Float64Array[];
  readonly hoursPerFteYear: Float64Array;
  readonly start: Float64Array;
  readonly rampYears: Float64Array;
  readonly ramp: Ramp;
}

export function sampleActions(
  model: Model,
  initiative: Initiative,
  draw: Draw,
  context: Context,
): Action[] {
  return initiative.mechanisms.map((mechanism) =>
    sampleAction(model, initiative, mechanism, draw, context),
  );
}

/** Formulas: docs/methods.md#mechanisms. */
function sampleAction(
  model: Model,
  initiative: Initiative,
  mechanism: Mechanism,
  draw: Draw,
  context: Context,
): Action {
  const { ramp } = context;
  const column = (field: string, quantity: Parameters<Draw>[1]) =>
    draw(`${mechanism.input}/${field}`, quantity);
  const byYear = initiative.scale ?? model.years.map(() => 1);
  switch (mechanism.kind) {
    case "avoided-demand":
    case "shift": {
      const { pool } = mechanism;
      const reach = column("reach", mechanism.reach);
      const scaling = { byYear, most: reach.map(mostOf) };
      const size = product(
        reach,
        column("adoption", mechanism.adoption),
        column("retention", mechanism.retention),
        column("effect", mechanism.effect),
      ).map(withinWhole);
      if (mechanism.kind === "avoided-demand")
        return { kind: "pool", pool, ramp, size, fixed: false, scaling };
      // Hours are exchanged for hours, so heads are converted by the FTE per person of both sides.
      const from = context.sectors[model.pools[pool]!.sector]!.ftePerPerson;
      const sector = model.pools[mechanism.to]!.sector;
      const to = context.sectors[sector]!.ftePerPerson;
      const rate = column("exchange", mechanism.exchange).map((x, d) => (x * from[d]!) / to[d]!);
      return { kind: "pool", pool, ramp, size, fixed: false, scaling, arrival: { sector, rate } };
    }
    case "productivity": {
      const gain = column("gain", mechanism.gain);
      const adoption = column("adoption", mechanism.adoption);
      const scaling = { byYear, most: adoption.map(mostOf) };
      const size = product(
        column("coverage", mechanism.coverage),
        adoption,
        // Half as many clients per FTE is twice the work; below that the part would pass -1.
        gain.map((more) => 1 - 1 / (1 + Math.max(more, -0.5))),
      ).map(withinWhole);
      return { kind: "pool", pool: mechanism.pool, ramp, size, fixed: false, scaling };
    }
    case "time-saved": {
      const { pool } = mechanism;
      const adoption = column("adoption", mechanism.adoption);
      const scaling = { byYear, most: adoption.map(mostOf) };
      const minutes = product(
        column("clients", mechanism.clients),
        adoption,
        column("minutesPerDay", mechanism.minutesPerDay),
        column("daysPerYear", mechanism.daysPerYear),
      );
      const share = context.poolShares[pool]!;
      const { ftePerPerson } = context.sectors[model.pools[pool]!.sector]!;
      const size = minutes.map((perYear, d) => {
        const fte = perYear / 60 / context.hoursPerFteYear[d]!;
        return fte / (share[d]! * ftePerPerson[d]!);
      });
      return { kind: "pool", pool, ramp, size, fixed: true, scaling };
    }
    case "supply": {
      const lag = column("lagYears", mechanism.lagYears);
      const atWork = context.start.map((start, d) => start + lag[d]!);
      return {
        kind: "supply",
        sector: mechanism.sector,
        ramp: rampOf(model.years, atWork, context.rampYears),
        flow: product(
          column("peoplePerYear", mechanism.peoplePerYear),
          column("completion", mechanism.completion),
        ),
        dropOut: column("yearlyDropOut", mechanism.yearlyDropOut),
        scaling: { byYear, most: atWork.map(() => Infinity) },
      };
    }
  }
}

function product(first: Float64Array, ...others: readonly Float64Array[]): Float64Array {
  for (const other of others) for (let d = 0; d < first.length; d++) first[d]! *= other[d]!;
  return first;
}

/** How many times as many can take part as the part that does: then it is everybody. */
const mostOf = (part: number) => 1 / part;

const withinWhole = (part: number) => Math.min(Math.max(part, -1), 1);
