import type { Register } from "../register/index.ts";
import { inYear } from "./amount.ts";
import { allFunding, isGrant, type Funding, type Grant } from "./funding.ts";

/** Whether nobody is known to pay once the money ends, while the work goes on. */
export const isUncovered = ({ cover }: Funding): boolean =>
  cover.kind === "none" || cover.kind === "unknown";

/** Grants whose last day falls in a year, the first to end first. */
export const endingIn = (funds: readonly Funding[], year: number): readonly Grant[] =>
  funds
    .filter(isGrant)
    .filter(({ decision }) => decision.ends.startsWith(`${year}-`))
    .toSorted((a, b) => (a.decision.ends < b.decision.ends ? -1 : 1));

/**
 * Money that has ended or ends within a year while nobody is known to pay after it.
 * @param day YYYY-MM-DD
 */
export function endingFunds(register: Register, day: string) {
  const inAYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return allFunding(register)
    .filter(isGrant)
    .filter((grant) => isUncovered(grant) && grant.decision.ends <= inAYear)
    .map(({ id, initiative, decision }) => ({ id, initiative, ends: decision.ends }));
}

/** Money by year, and what of it falls away after the last day of a grant: the cliff. */
export interface YearOfMoney {
  readonly year: number;
  /** Euros granted, in the order of the sources. */
  readonly bySource: readonly number[];
  /** Grants that run in this year and whose amount is not known. */
  readonly unknown: number;
  /** Euros of grants that have their last money in this year, without cover after it. */
  readonly endsUncovered: number;
}

/**
 * What was granted over the years, from the first year with money to the year after the last.
 * @param sources ids, in the order in which they are stacked
 */
export function moneyOverYears(
  funds: readonly Funding[],
  sources: readonly string[],
): readonly YearOfMoney[] {
  const grants = funds.filter(isGrant);
  const lastYear = ({ decision }: Grant) => Number(decision.ends.slice(0, 4));
  const years = grants.flatMap((grant) => [
    ...grant.decision.amounts.map(({ year }) => year),
    lastYear(grant),
  ]);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const count = Math.max(...years) - first + 2;
  const euros = ({ decision }: Grant, year: number) => inYear(decision.amounts, year) ?? 0;
  const lastPaid = ({ decision }: Grant) =>
    Math.max(...decision.amounts.filter(({ euro }) => euro > 0).map(({ year }) => year));
  const sum = (some: readonly Grant[], year: number) =>
    some.reduce((total, grant) => total + euros(grant, year), 0);
  return Array.from({ length: count }, (_, at) => {
    const year = first + at;
    return {
      year,
      bySource: sources.map((source) =>
        sum(
          grants.filter((grant) => grant.source === source),
          year,
        ),
      ),
      unknown: grants.filter(
        (grant) =>
          grant.decision.amounts.length === 0 &&
          grant.decision.on.slice(0, 4) <= String(year) &&
          year <= lastYear(grant),
      ).length,
      endsUncovered: sum(
        grants.filter((grant) => isUncovered(grant) && lastPaid(grant) === year),
        year,
      ),
    };
  });
}
