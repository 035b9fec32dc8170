import type {
  ReferenceEffect,
  ReferenceModel,
} from "../../src/core/impact/chance/reference-model.test-data.ts";

/**
 * The reference model as bare numbers, so that a program in any language reads it in a few lines:
 * sectors, years, initiatives, correlation, steepness; per sector its spread of level and of trend,
 * gap by year and work by year; per initiative success, a, b, start and duration with their spread,
 * number of effects; per effect sector, sign, 1 for PERT or 0 for lognormal, and three numbers.
 */
export function modelFile({ correlation, steepness, sectors, initiatives }: ReferenceModel) {
  const numbers = [
    [sectors.length, sectors[0]!.gap.length, initiatives.length, correlation, steepness],
    ...sectors.flatMap(({ level, trend, gap, demand }) => [[level, trend], gap, demand]),
    ...initiatives.flatMap(({ success, a, b, start, duration, effects }) => [
      [success, a, b, start.mean, start.deviation, duration.mean, duration.deviation],
      [effects.length],
      ...effects.map((effect) => [effect.sector, effect.sign, ...sizeOf(effect)]),
    ]),
  ];
  return numbers.map((line) => `${line.join(" ")}\n`).join("");
}

function sizeOf(effect: ReferenceEffect): readonly number[] {
  return effect.kind === "pert"
    ? [1, effect.min, effect.mode, effect.max]
    : [0, effect.mean, effect.deviation, 0];
}
