import type { Assumptions } from "../assumptions.ts";
import { drawWith, type Distribution } from "../engine/distribution.ts";
import type { Range } from "../engine/forecast.ts";
import type { Model } from "../engine/model.ts";
import type { DrawnModel } from "../engine/session/drawn-model.ts";
import { DrawnYear } from "../engine/session/drawn-year.ts";
import { PlanYear, type Deed } from "../engine/session/plan-year.ts";
import { rangeOf } from "../engine/statistics.ts";
import { familyOf, spread } from "../spread.ts";
import type { Split } from "./split.ts";

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
 * Reads one year of a drawn model, with everybody in play.
 * @throws RangeError when the model does not reach the year
 */
export function displacementLedger(
  base: DrawnModel,
  { year, splits, labourCosts }: LedgerQuestion,
): DisplacementLedger {
  const { model, options, work } = base;
  const draw = drawWith(options.seed, options.draws, model.judgementCorrelation);
  const prices = model.sectors.map(({ id }, s): Price => {
    const cost = labourCosts[s];
    return {
      ftePerPerson: work.sectors[s]!.ftePerPerson,
      cost: cost && draw(`sector:${id}/euroPerFte`, cost),
    };
  });
  const total = tally(options.draws);
  const tallies = splits.map(({ lines }) => lines.map(() => tally(options.draws)));

  const drawn = new DrawnYear(base, year);
  const effects = model.initiatives.map((initiative) => drawn.effectOf(initiative));
  const plan = new PlanYear(drawn, effects);
  for (const [initiative, effect] of effects.entries())
    for (const deed of plan.deedsOf(effect)) {
      const { sector } = deed;
      add(total, effect.chosen, deed, prices[sector]!, 1);
      for (const [n, { lines }] of splits.entries())
        for (const [at, { parts }] of lines.entries()) {
          const part = parts[initiative]![sector]!;
          if (part > 0) add(tallies[n]![at]!, effect.chosen, deed, prices[sector]!, part);
        }
    }
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

/** Of a person's work in a sector, by draw. */
interface Price {
  readonly ftePerPerson: Float32Array;
  /** Euros per FTE, if that is known. */
  readonly cost: Float64Array | undefined;
}

function add(
  to: Tally,
  chosen: Uint32Array,
  deed: Deed,
  { ftePerPerson, cost }: Price,
  part: number,
): void {
  for (const side of ["won", "borne"] as const) {
    const people = deed[side];
    if (people === undefined) continue;
    const { fte, euro } = to[side];
    for (let j = 0; j < people.length; j++) {
      if (people[j] === 0) continue;
      const draw = chosen[j]!;
      const jobs = people[j]! * ftePerPerson[draw]! * part;
      fte[draw]! += jobs;
      if (cost === undefined) to.priceless = true;
      else euro[draw]! += jobs * cost[draw]!;
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
