import { normalTail } from "../../../kernel/normal-tail.ts";
import { betaQuantile } from "../engine/draw/beta-quantile.ts";
import type { Input } from "../engine/draw/input.ts";
import type { Driven, InitiativeProgram, Program, Setting } from "../engine/program/program.ts";
import {
  referenceYears,
  type ReferenceEffect,
  type ReferenceInitiative,
  type ReferenceModel,
} from "./reference-model.test-data.ts";

/** R1 as the kernels run it. */
export function referenceProgram(model: ReferenceModel): Program {
  const { sectors } = model;
  return {
    years: referenceYears.length,
    sectors: sectors.length,
    pools: sectors.map((_, sector) => ({ sector })),
    judgementCorrelation: 0,
    preconditions: [],
    // Level and trend: first what sectors have in common, then each sector's own.
    common: Array.from({ length: 2 + 2 * sectors.length }, (_, place) =>
      input(`baseline/${place}`, (z) => z),
    ),
    drivers: [
      { moves: "gap", correlation: model.correlation },
      { moves: "gap", correlation: model.correlation },
    ],
    setting: (columns) => settingOf(model, columns),
    initiatives: model.initiatives.map(initiativeProgram),
  };
}

function settingOf(
  { sectors, correlation }: ReferenceModel,
  [level, trend, ...own]: readonly Float32Array[],
): Setting {
  const [ofCommon, ofOwn] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const driver = (
    common: Float32Array,
    ofSector: Float32Array,
    row: readonly number[],
  ): Driven => ({
    z: common.map((shared, d) => ofCommon * shared + ofOwn * ofSector[d]!),
    size: [{ row }],
  });
  const ones = new Float32Array(level!.length).fill(1);
  return {
    factors: [],
    poolShares: sectors.map(() => ones),
    sectors: sectors.map((sector, s) => {
      const drivers = [
        driver(
          level!,
          own[2 * s]!,
          sector.gap.map(() => sector.level),
        ),
        driver(
          trend!,
          own[2 * s + 1]!,
          sector.gap.map((_, y) => (sector.trend * y) / 9),
        ),
      ];
      return {
        ftePerPerson: ones,
        demand: [{ row: sector.demand }],
        gap: [{ row: sector.gap }, ...drivers.map(({ z, size }) => ({ times: z, ...size[0]! }))],
        drivers,
      };
    }),
  };
}

function initiativeProgram(initiative: ReferenceInitiative, index: number): InitiativeProgram {
  const { success, a, b, start, duration, effects } = initiative;
  const chance = { name: `${index}/chance`, at: () => success, isConstant: true };
  return {
    success: { name: `${index}/success`, chance },
    needs: [],
    start: input(`${index}/start`, (z) => start.mean + start.deviation * z),
    length: input(`${index}/length`, (z) => Math.exp(duration.mean + duration.deviation * z)),
    isOpen: true,
    inputs: [
      input(`${index}/adoption`, ofPart(betaQuantile(a, b))),
      ...effects.map((effect, e) => input(`${index}/effect/${e}`, sizeOf(effect))),
    ],
    uses: effects.map(({ sector }, e) => ({
      pool: sector,
      size: { inputs: [0, e + 1] },
      sign: "compounds",
    })),
    supplies: [],
  };
}

function sizeOf(effect: ReferenceEffect): (z: number) => number {
  const { sign } = effect;
  if (effect.kind === "lognormal")
    return (z) => sign * Math.exp(effect.mean + effect.deviation * z);
  const range = effect.max - effect.min;
  const a = 1 + (4 * (effect.mode - effect.min)) / range;
  const part = ofPart(betaQuantile(a, 6 - a));
  return (z) => sign * (effect.min + range * part(z));
}

/** A quantile function as a function of a standard normal number. */
const ofPart =
  (quantile: (part: number) => number) =>
  (z: number): number =>
    quantile(z < 0 ? normalTail(-z) : 1 - normalTail(z));

const input = (name: string, at: (z: number) => number): Input => ({ name, at, isConstant: false });
