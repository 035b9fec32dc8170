import { closedForm } from "../../src/core/impact/chance/closed-form-r1.test-data.ts";
import {
  referenceYears,
  type ReferenceModel,
} from "../../src/core/impact/chance/reference-model.test-data.ts";

interface Expected {
  readonly mean: number;
  readonly deviation: number;
}

/** Gap of each sector and over all, by year, in the order of `Run.means`: without drawing. */
export function expectedMeans(model: ReferenceModel): readonly Expected[] {
  const alone = model.sectors.map((_, sector) => onlySector(model, sector));
  return [...alone, model].flatMap((part) => referenceYears.map((_, y) => closedForm(part, y)));
}

/** @returns largest distance of a mean to what it should be, in standard errors */
export function largestZ(
  means: readonly number[],
  expected: readonly Expected[],
  draws: number,
): number {
  if (means.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...expected.map(
      ({ mean, deviation }, i) => (Math.abs(means[i]! - mean) / deviation) * Math.sqrt(draws),
    ),
  );
}

/** The model as if there were one sector: initiatives that do nothing in it are left out. */
function onlySector(model: ReferenceModel, sector: number): ReferenceModel {
  return {
    ...model,
    sectors: [model.sectors[sector]!],
    initiatives: model.initiatives
      .map((initiative) => ({
        ...initiative,
        effects: initiative.effects
          .filter((effect) => effect.sector === sector)
          .map((effect) => ({ ...effect, sector: 0 })),
      }))
      .filter(({ effects }) => effects.length > 0),
  };
}
