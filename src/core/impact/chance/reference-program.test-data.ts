import { normalTail } from "../../../kernel/normal-tail.ts";
import { betaQuantile } from "../engine/draw/beta-quantile.ts";
import { chunkDraws } from "../engine/draw/chunk-draws.ts";
import type { Input } from "../engine/draw/input.ts";
import type { Driven, InitiativeProgram, Program } from "../engine/program/program.ts";
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
    setting: settingOf(model),
    initiatives: model.initiatives.map(initiativeProgram),
  };
}

function settingOf({ sectors, correlation }: ReferenceModel): Program["setting"] {
  const [ofCommon, ofOwn] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
  const ones = new Float32Array(chunkDraws).fill(1);
  const rows = sectors.flatMap(({ gap, level, trend }) => [
    gap.map(() => level),
    gap.map((_, y) => (trend * y) / 9),
  ]);
  const kept = rows.map(() => new Float32Array(chunkDraws));
  /** @param which two for each sector: level, then trend */
  const driver = (which: number, columns: readonly Float32Array[]): Driven => {
    const common = columns[which % 2]!;
    const own = columns[2 + which]!;
    const z = kept[which]!.subarray(0, own.length);
    for (let d = 0; d < z.length; d++) z[d] = ofCommon * common[d]! + ofOwn * own[d]!;
    return { z, size: [{ row: rows[which]! }] };
  };
  return (columns) => {
    const all = ones.subarray(0, columns[0]!.length);
    return {
      factors: [],
      poolShares: sectors.map(() => all),
      sectors: sectors.map(({ demand, gap }, s) => {
        const drivers = [driver(2 * s, columns), driver(2 * s + 1, columns)];
        return {
          ftePerPerson: all,
          demand: [{ row: demand }],
          gap: [{ row: gap }, ...drivers.map(({ z, size }) => ({ times: z, ...size[0]! }))],
          drivers,
        };
      }),
    };
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
