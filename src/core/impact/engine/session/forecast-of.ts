import {
  engineVersion,
  type Cap,
  type Forecast,
  type InitiativeOutcome,
  type Ledger,
  type Subject,
  type Waterfall,
} from "../forecast.ts";
import type { Model } from "../model.ts";
import { Accountant, type InitiativeAccount } from "./initiative-account.ts";
import { poolAccounts, poolOutcomes } from "./pool-account.ts";
import type { Session } from "./session.ts";

/** Everything a forecast says about a session as it stands. */
export function forecastOf(
  session: Session,
  model: Model,
  { seed, without }: { readonly seed: number; readonly without: ReadonlySet<Subject> },
): Forecast {
  const { base } = session;
  const isOn = ({ subject }: { readonly subject: Subject }) => !without.has(subject);
  const inPlay = model.initiatives.filter(isOn).map((one) => base.drawn(one));
  const pools = poolAccounts(model, base.work, session.left, inPlay);
  const accountant = new Accountant(base.work, pools);
  const accounts = model.initiatives.map((initiative): Account => {
    const drawn = base.inEveryDraw(initiative);
    const successes = drawn.succeeds.reduce((sum, one) => sum + one, 0);
    const { uses } = drawn.program;
    const idle = { ...drawn, program: { ...drawn.program, uses: [], supplies: [] } };
    const account = accountant.account(isOn(initiative) ? drawn : idle);
    return {
      ...account,
      subject: initiative.subject,
      isOn: isOn(initiative),
      chance: successes / base.work.draws,
      caps: account.beyond.flatMap((hits, u) => (hits > 0 ? [{ pool: uses[u]!.pool, hits }] : [])),
    };
  });
  return {
    engine: engineVersion,
    region: model.region,
    asOf: model.asOf,
    draws: base.work.draws,
    seed,
    switchedOff: accounts.flatMap(({ subject, isOn: on }) => (on ? [] : [subject])),
    years: model.years,
    total: session.total(),
    sectors: session.sectors(),
    ledger: ledgerOf(model, accounts),
    initiatives: accounts.map((account) => outcomeOf(model, account)),
    pools: poolOutcomes(model, base.work, pools),
    waterfall: waterfallOf(model, accounts),
    caps: capsOf(model, base.work.draws, accounts),
  };
}

interface Account extends InitiativeAccount {
  readonly subject: Subject;
  readonly isOn: boolean;
  readonly chance: number;
  readonly caps: readonly { readonly pool: number; readonly hits: number }[];
}

type ByYear = readonly number[];
const sumByYear = (years: ByYear, rows: readonly ByYear[]): number[] =>
  years.map((_, y) => rows.reduce((sum, row) => sum + row[y]!, 0));
const minus = (a: ByYear, b: ByYear): number[] => a.map((value, y) => value - b[y]!);

function ledgerOf({ sectors, years }: Model, accounts: readonly Account[]): Ledger[] {
  const sum = (rows: readonly ByYear[]) => sumByYear(years, rows);
  return sectors.map(({ id }, s) => ({
    sector: id,
    won: sum(accounts.map(({ won }) => won[s]!)),
    borne: sum(accounts.map(({ borne }) => borne[s]!)),
  }));
}

function outcomeOf({ sectors }: Model, account: Account): InitiativeOutcome {
  const { subject, isOn, chance, gross, realised, won, borne } = account;
  const touched = (s: number) => [...won[s]!, ...borne[s]!].some((people) => people !== 0);
  return {
    subject,
    switchedOn: isOn,
    chanceOfSuccess: chance,
    gross,
    realised,
    ledger: sectors.flatMap(({ id }, s) =>
      touched(s) ? [{ sector: id, won: won[s]!, borne: borne[s]! }] : [],
    ),
  };
}

function waterfallOf({ years }: Model, accounts: readonly Account[]): Waterfall {
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

const capsOf = ({ pools }: Model, draws: number, accounts: readonly Account[]): Cap[] =>
  accounts.flatMap(({ subject, caps }) =>
    caps.map(({ pool, hits }) => ({ subject, pool: pools[pool]!.id, chance: hits / draws })),
  );
