import { published } from "../impact/index.ts";
import type { Find } from "./cause.ts";
import { daysBetween, plusDays } from "./days.ts";
import { onlyOne } from "./only-one.ts";

/** Risks with a likelihood × impact at or above the threshold. */
export const highRisks: Find = ({ risks = [] }, threshold) =>
  risks
    .filter(({ score }) => score >= threshold)
    .map(({ id, score, before, challenges }) => ({
      about: `risk:${id}` as const,
      ...belongsTo(challenges),
      evidence: { score, ...(before !== undefined && { before }) },
    }));

/** The forecast, when more people are short by it than by the one before: a threshold in people. */
export const fallingForecast: Find = ({ forecasts }, threshold) => {
  if (forecasts === undefined) return [];
  const { now, before, year } = forecasts;
  const gaps = [before, now].map(({ years, total }) => {
    const gap = total.people.withPlan[years.indexOf(year)];
    return gap && published(gap.p50);
  });
  const [was, is] = gaps;
  if (was === undefined || is === undefined || is - was <= threshold) return [];
  return [{ about: `forecast:${year}`, evidence: { year, before: was, now: is } }];
};

export const blockedPreconditions: Find = ({ preconditions = [] }) =>
  preconditions.map(({ id, since, challenges }) => ({
    about: `precondition:${id}` as const,
    ...belongsTo(challenges),
    evidence: { since },
  }));

/** Actions that should have been done more days ago than the threshold. */
export const lateActions: Find = ({ actions = [] }, threshold, day) =>
  actions
    .filter(({ due }) => daysBetween(due, day) > threshold)
    .map(({ id, due, body }) => ({
      about: `action:${id}` as const,
      ...(body !== undefined && { body }),
      evidence: { due },
    }));

/** Money that ends within the threshold of days, or has ended, while nothing takes its place. */
export const endingFunding: Find = ({ funding = [] }, threshold, day) =>
  funding
    .filter(({ ends }) => ends <= plusDays(day, threshold))
    .map(({ id, ends, initiative }) => ({
      about: `funding:${id}` as const,
      ...(initiative !== undefined && { initiative }),
      evidence: { ends },
    }));

/** Contracts of digital solutions that end within the threshold of days, or have ended. */
export const endingContracts: Find = ({ contracts = [] }, threshold, day) =>
  contracts
    .filter(({ ends }) => ends <= plusDays(day, threshold))
    .map(({ id, ends }) => ({
      about: `solution:${id}` as const,
      evidence: { contractEnds: ends },
    }));

/** Parties that told nothing of their constituency for more days than the threshold. */
export const silentConstituencies: Find = ({ constituencies = [] }, threshold, day) =>
  constituencies
    .filter(({ last }) => daysBetween(last, day) > threshold)
    .map(({ organisation, last }) => ({
      about: `organisation:${organisation}` as const,
      evidence: { last },
    }));

function belongsTo(challenges: readonly string[]) {
  const challenge = onlyOne(challenges);
  return challenge === undefined ? {} : { challenge };
}
