import type { Assumptions } from "../assumptions.ts";
import { drawWith, type Distribution } from "../engine/distribution.ts";
import type { Range } from "../engine/forecast.ts";
import type { Model } from "../engine/model.ts";
import { rangeOf } from "../engine/statistics.ts";
import { familyOf, spread } from "../spread.ts";
import type { Split } from "./split.ts";
import { eachWork } from "./work-columns.ts";

/** An amount of work in a year. */
export interface WorkAmount {
  readonly fte: Range;
  /** Euros of labour; left out where the cost of labour in a sector of it is not known. */
  readonly euro?: Range;
}

export interface LedgerLine {
  /** Empty for what nobody is named for. */
  readonly key: string;
  /** Work that is taken away, and work that is added; both positive. */
  readonly won: WorkAmount;
  readonly borne: WorkAmount;
  /** Won minus borne, with a range of its own. */
  readonly net: WorkAmount;
}

/** Who is relieved of work and who gets it, in one year; every split adds up to the total. */
export interface DisplacementLedger {
  readonly year: number;
  readonly total: LedgerLine;
  readonly splits: readonly { readonly name: string; readonly lines: readonly LedgerLine[] }[];
}

/** What a ledger is asked for; plain data. */
export interface LedgerQuestion {
  readonly year: number;
  readonly splits: readonly Split[];
  /** Euros per FTE in each sector of the model; nothing where that is not known. */
  readonly labourCosts: readonly (Distribution | undefined)[];
}

/** The cost of labour in each sector of the model, as far as the region says. */
export function labourCostsOf(
  model: Model,
  { delivery }: Pick<Assumptions, "delivery">,
): LedgerQuestion["labourCosts"] {
  return model.sectors.map(({ id }) => {
    const cost = delivery?.labourCosts.find(({ sector }) => sector === id)?.euroPerFte;
    if (cost === undefined) return undefined;
    const fitted = spread(familyOf.euroPerFte, cost);
    if (!fitted.ok) throw new Error(`euroPerFte: ${fitted.error.message}`);
    return fitted.value;
  });
}

/**
 * @throws RangeError when the model does not reach the year
 */
export function displacementLedger(
  model: Model,
  { year, splits, labourCosts }: LedgerQuestion,
  options: { readonly draws: number; readonly seed: number },
): DisplacementLedger {
  const y = model.years.indexOf(year);
  if (y < 0) throw new RangeError(`the model does not reach ${year}`);
  const { draws } = options;
  const draw = drawWith(options.seed, draws, model.judgementCorrelation);
  const jobsPerPerson = model.sectors.map(({ id, ftePerPerson }) =>
    draw(`sector:${id}/ftePerPerson`, ftePerPerson),
  );
  const costs = model.sectors.map(({ id }, s) => {
    const cost = labourCosts[s];
    return cost && draw(`sector:${id}/euroPerFte`, cost);
  });
  const total = tally(draws);
  const tallies = splits.map(({ lines }) => lines.map(() => tally(draws)));

  eachWork(model, y, options, ({ initiative, sector, won, borne }) => {
    const work = { won, borne, ftePerPerson: jobsPerPerson[sector]!, cost: costs[sector] };
    add(total, work, 1);
    for (const [n, { lines }] of splits.entries())
      for (const [at, { parts }] of lines.entries()) {
        const part = parts[initiative]![sector]!;
        if (part > 0) add(tallies[n]![at]!, work, part);
      }
  });
  return {
    year,
    total: lineOf("", total),
    splits: splits.map(({ name, lines }, n) => ({
      name,
      lines: lines.map(({ key }, at) => lineOf(key, tallies[n]![at]!)),
    })),
  };
}

/** Work by draw, in FTE and in euros. */
interface Tally {
  readonly won: { readonly fte: Float64Array; readonly euro: Float64Array };
  readonly borne: { readonly fte: Float64Array; readonly euro: Float64Array };
  /** Whether work was added without a known cost of labour. */
  priceless: boolean;
}

const tally = (draws: number): Tally => ({
  won: { fte: new Float64Array(draws), euro: new Float64Array(draws) },
  borne: { fte: new Float64Array(draws), euro: new Float64Array(draws) },
  priceless: false,
});

interface Work {
  readonly won: Float64Array;
  readonly borne: Float64Array;
  readonly ftePerPerson: Float64Array;
  readonly cost: Float64Array | undefined;
}

function add(to: Tally, { ftePerPerson, cost, ...work }: Work, part: number): void {
  for (const side of ["won", "borne"] as const) {
    const people = work[side];
    const { fte, euro } = to[side];
    for (let d = 0; d < people.length; d++) {
      if (people[d] === 0) continue;
      const jobs = people[d]! * ftePerPerson[d]! * part;
      fte[d]! += jobs;
      if (cost === undefined) to.priceless = true;
      else euro[d]! += jobs * cost[d]!;
    }
  }
}

function lineOf(key: string, { won, borne, priceless }: Tally): LedgerLine {
  const amount = (fte: Float64Array, euro: Float64Array): WorkAmount => ({
    fte: rangeOf(fte),
    ...(!priceless && { euro: rangeOf(euro) }),
  });
  const minus = (a: Float64Array, b: Float64Array) => a.map((value, d) => value - b[d]!);
  return {
    key,
    won: amount(won.fte, won.euro),
    borne: amount(borne.fte, borne.euro),
    net: amount(minus(won.fte, borne.fte), minus(won.euro, borne.euro)),
  };
}
