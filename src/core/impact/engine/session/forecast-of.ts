import {
  engineVersion,
  type Cap,
  type Forecast,
  type InitiativeOutcome,
  type Ledger,
  type PoolOutcome,
  type Subject,
  type Waterfall,
} from "../forecast.ts";
import type { Model } from "../model.ts";
import { accountOf, type InitiativeAccount, type YearAccount } from "./account.ts";
import { Course } from "./course.ts";
import { DrawnYear } from "./drawn-year.ts";
import { gapOf } from "./gap-of.ts";
import { fullSize, type FullSize } from "./full-size.ts";
import type { Session } from "./session.ts";

/** Everything a forecast says about a session as it stands. @param model that it played */
export function forecastOf(
  session: Session,
  model: Model,
  without: ReadonlySet<Subject>,
): Forecast {
  const { base } = session;
  const { draws, seed } = base.options;
  const inPlay = model.initiatives.filter(({ subject }) => !without.has(subject));
  const courses = inPlay.map((initiative) => new Course(base.drawn(initiative)));
  const years = model.years.map((year) => new DrawnYear(base, year));
  const byYear = years.map((year) => accountOf(year, courses));
  const accounts = model.initiatives.map((initiative): Account => {
    const { subject } = initiative;
    const drawn = base.drawn(initiative);
    const chance = drawn.records.chosen.length / draws;
    const at = inPlay.indexOf(initiative);
    if (at < 0) return { subject, isOn: false, chance, ...idle(model) };
    const { people: gross, caps } = fullSize(base.inEveryDraw(initiative), years);
    const { people: succeeding } = fullSize(drawn, years);
    const own = byYear.map(({ initiatives }) => initiatives[at]!);
    return { subject, isOn: true, chance, gross, caps, succeeding, byYear: own };
  });
  return {
    engine: engineVersion,
    region: model.region,
    asOf: model.asOf,
    draws,
    seed,
    switchedOff: accounts.flatMap(({ subject, isOn }) => (isOn ? [] : [subject])),
    years: model.years,
    ...gapOf(session),
    ledger: ledgerOf(model, accounts),
    initiatives: accounts.map((account) => outcomeOf(model, account)),
    pools: poolsOf(model, byYear),
    waterfall: waterfallOf(model, accounts),
    caps: capsOf(model, draws, accounts),
  };
}

interface Account extends Pick<FullSize, "caps"> {
  readonly subject: Subject;
  readonly isOn: boolean;
  readonly chance: number;
  /** At full size: if it works out, and in the draws in which it does. */
  readonly gross: ByYear;
  readonly succeeding: ByYear;
  readonly byYear: readonly InitiativeAccount[];
}

function idle({ years, sectors }: Model): Omit<Account, "subject" | "isOn" | "chance"> {
  const none = years.map(() => 0);
  const nowhere = sectors.map(() => 0);
  const realised = { mean: 0, p5: 0, p50: 0, p95: 0, meanError: 0 };
  const nothing = { grown: 0, won: nowhere, borne: nowhere, realised };
  return { gross: none, succeeding: none, caps: [], byYear: years.map(() => nothing) };
}

type ByYear = readonly number[];
const sumOf = (numbers: ByYear): number => numbers.reduce((sum, one) => sum + one, 0);
const minus = (a: ByYear, b: ByYear): number[] => a.map((value, y) => value - b[y]!);

function ledgerOf({ sectors, years }: Model, accounts: readonly Account[]): Ledger[] {
  const sum = (side: "won" | "borne", s: number) =>
    years.map((_, y) => sumOf(accounts.map(({ byYear }) => byYear[y]![side][s]!)));
  return sectors.map(({ id }, s) => ({
    sector: id,
    won: sum("won", s),
    borne: sum("borne", s),
  }));
}

function outcomeOf({ sectors }: Model, account: Account): InitiativeOutcome {
  const { subject, isOn, chance, gross, byYear } = account;
  const ledger = sectors.map(({ id }, s): Ledger => ({
    sector: id,
    won: byYear.map(({ won }) => won[s]!),
    borne: byYear.map(({ borne }) => borne[s]!),
  }));
  return {
    subject,
    switchedOn: isOn,
    chanceOfSuccess: chance,
    gross,
    realised: byYear.map(({ realised }) => realised),
    ledger: ledger.filter(({ won, borne }) => [...won, ...borne].some((some) => some !== 0)),
  };
}

function poolsOf({ pools, sectors }: Model, byYear: readonly YearAccount[]): PoolOutcome[] {
  return pools.map(({ id, sector }, p) => {
    const mean = (what: keyof YearAccount["pools"][number]) =>
      byYear.map((year) => year.pools[p]![what]);
    return {
      pool: id,
      sector: sectors[sector]!.id,
      work: mean("work"),
      separately: mean("separately"),
      together: mean("together"),
      added: mean("added"),
    };
  });
}

function waterfallOf({ years }: Model, accounts: readonly Account[]): Waterfall {
  const sum = (of: (account: InitiativeAccount) => number) =>
    years.map((_, y) => sumOf(accounts.map(({ byYear }) => of(byYear[y]!))));
  const gross = years.map((_, y) => sumOf(accounts.map((one) => one.gross[y]!)));
  const succeeding = years.map((_, y) => sumOf(accounts.map((one) => one.succeeding[y]!)));
  const grown = sum((account) => account.grown);
  const won = sum((account) => sumOf(account.won));
  const burden = sum((account) => sumOf(account.borne));
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
    caps.map(({ pool, records }) => ({ subject, pool: pools[pool]!.id, chance: records / draws })),
  );
