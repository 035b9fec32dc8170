import type { Forecast, Range, Subject } from "../core/impact/index.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/** What a forecast on record said of one initiative. */
export interface Expectation {
  readonly madeAt: Date;
  /** Number of the version of the plan, and of the assumptions, that it was made from. */
  readonly plan: number | undefined;
  readonly assumptions: number | undefined;
  /** Net people freed; left out when that forecast did not compute it. */
  readonly freed: Range | undefined;
}

type Outcomes = ReadonlyMap<Subject, ReadonlyMap<number, Range>>;

/**
 * What every forecast on record said of an initiative in a year, the last first. A forecast never
 * changes, so each is read once.
 */
export function earlierExpectations(
  { forecasts, plans, assumptions }: Pick<Store, "forecasts" | "plans" | "assumptions">,
  region: RegionId,
): (subject: Subject, year: number) => Promise<readonly Expectation[]> {
  const read = new Map<string, Outcomes>();
  const outcomesOf = async (id: string): Promise<Outcomes> => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const recorded = await forecasts.run(region, id);
    const outcomes = byInitiative(recorded!.forecast);
    read.set(id, outcomes);
    return outcomes;
  };
  return async (subject, year) => {
    const [runs, planVersions, assumptionVersions] = await Promise.all([
      forecasts.runs(region),
      plans.versions(region),
      assumptions.versions(region),
    ]);
    const expectations: Expectation[] = [];
    for (const { id, madeAt, planSha256, assumptionsSha256 } of runs)
      expectations.push({
        madeAt,
        plan: planVersions.find(({ sha256 }) => sha256 === planSha256)?.number,
        assumptions: assumptionVersions.find(({ sha256 }) => sha256 === assumptionsSha256)?.number,
        freed: (await outcomesOf(id)).get(subject)?.get(year),
      });
    return expectations;
  };
}

function byInitiative({ years, initiatives }: Forecast): Outcomes {
  return new Map(
    initiatives.map(({ subject, realised }) => [
      subject,
      new Map(years.map((year, y) => [year, realised[y]!])),
    ]),
  );
}
