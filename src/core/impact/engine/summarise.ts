import {
  engineVersion,
  type Cap,
  type Forecast,
  type InitiativeOutcome,
  type Ledger,
  type Waterfall,
} from "./forecast.ts";
import { initiativeAccountant, type InitiativeAccount } from "./initiative-account.ts";
import type { Model } from "./model.ts";
import { sectorOutlooks, totalOutlook } from "./outlook.ts";
import { accountPools } from "./pool-account.ts";
import type { Outcome } from "./propagate.ts";
import type { Sample } from "./sample.ts";
import { scaleIn } from "./scaling.ts";

/** Turns an outcome into everything a forecast says. */
export function summarise(model: Model, sample: Sample, outcome: Outcome): Forecast {
  const { switchedOn } = outcome;
  const pools = accountPools(model, sample, switchedOn);
  const accountOf = initiativeAccountant(model, sample, pools);
  const idle = { actions: [], succeeds: new Uint8Array(sample.draws) };
  const accounts = sample.initiatives.map((initiative, i) =>
    accountOf(switchedOn[i] ? initiative : idle),
  );
  return {
    engine: engineVersion,
    region: model.region,
    asOf: model.asOf,
    draws: sample.draws,
    seed: sample.seed,
    switchedOff: model.initiatives.flatMap(({ subject }, i) => (switchedOn[i] ? [] : [subject])),
    years: model.years,
    total: totalOutlook(model, sample, outcome),
    sectors: sectorOutlooks(model, sample, outcome),
    ledger: ledgerOf(model, accounts),
    initiatives: accounts.map((account, i) =>
      initiativeOutcome(model, sample, account, i, outcome),
    ),
    pools: pools.map((pool) => pool.outcome),
    waterfall: waterfallOf(model, accounts),
    caps: capsOf(model, sample),
  };
}

type ByYear = readonly number[];
const sumByYear = (years: ByYear, rows: readonly ByYear[]): number[] =>
  years.map((_, y) => rows.reduce((sum, row) => sum + row[y]!, 0));
const minus = (a: ByYear, b: ByYear): number[] => a.map((value, y) => value - b[y]!);

function ledgerOf({ sectors, years }: Model, accounts: readonly InitiativeAccount[]): Ledger[] {
  const sum = (rows: readonly ByYear[]) => sumByYear(years, rows);
  return sectors.map(({ id }, s) => ({
    sector: id,
    won: sum(accounts.map(({ won }) => won[s]!)),
    borne: sum(accounts.map(({ borne }) => borne[s]!)),
  }));
}

function initiativeOutcome(
  model: Model,
  sample: Sample,
  { gross, realised, won, borne }: InitiativeAccount,
  index: number,
  { switchedOn }: Outcome,
): InitiativeOutcome {
  const successes = sample.initiatives[index]!.succeeds.reduce((sum, one) => sum + one, 0);
  const touched = (s: number) => [...won[s]!, ...borne[s]!].some((people) => people !== 0);
  return {
    subject: model.initiatives[index]!.subject,
    switchedOn: switchedOn[index]!,
    chanceOfSuccess: successes / sample.draws,
    gross,
    realised,
    ledger: model.sectors.flatMap(({ id }, s) =>
      touched(s) ? [{ sector: id, won: won[s]!, borne: borne[s]! }] : [],
    ),
  };
}

function waterfallOf({ years }: Model, accounts: readonly InitiativeAccount[]): Waterfall {
  const sum = (rows: readonly ByYear[]) => sumByYear(years, rows);
  const gross = sum(accounts.map((account) => account.gross));
  const succeeding = sum(accounts.map((account) => account.succeeding));
  const grown = sum(accounts.map((account) => account.grown));
  const won = sum(accounts.flatMap((account) => account.won));
  const burden = sum(accounts.flatMap((account) => account.borne));
  return {
    gross,
    notSucceeding: minus(gross, succeeding),
    notYetFullSize: minus(succeeding, grown),
    overlap: minus(grown, won),
    burden,
    net: minus(won, burden),
  };
}

function capsOf(model: Model, sample: Sample): Cap[] {
  const years = model.years.length;
  return sample.initiatives.flatMap(({ actions }, i) =>
    actions.flatMap((action) => {
      if (action.kind === "supply" || !action.fixed) return [];
      const pool = model.pools[action.pool]!;
      const { demand } = sample.sectors[pool.sector]!;
      let hits = 0;
      for (const [d, size] of action.size.entries()) {
        const ofDraw = demand.subarray(d * years, (d + 1) * years);
        if (ofDraw.some((people, y) => size * scaleIn(action.scaling, d, y) >= people)) hits += 1;
      }
      if (hits === 0) return [];
      const { subject } = model.initiatives[i]!;
      return [{ subject, pool: pool.id, chance: hits / sample.draws }];
    }),
  );
}
