import { incompleteBeta } from "../../../kernel/incomplete-beta.ts";
import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import { closedForm } from "./closed-form-r1.test-data.ts";
import type { Integrand } from "./integrand.test-data.ts";
import type { ReferenceEffect, ReferenceModel } from "./reference-model.test-data.ts";

/**
 * The gap of R1 over all sectors in one year. Its whole baseline is normal and is left out; the
 * controls are what would be freed per sector without overlap, and the square of how far all of
 * that lies from its mean: a chance is no straight line in what is freed.
 * @param y year as an index
 */
export function referenceIntegrand(model: ReferenceModel, y: number): Integrand {
  const { sectors, steepness } = model;
  const exact = closedForm(model, y);
  const gap = sectors.reduce((sum, sector) => sum + sector.gap[y]!, 0);
  const size = (effect: ReferenceEffect) =>
    sectors[effect.sector]!.demand[y]! *
    (effect.kind === "lognormal" ? Math.exp(effect.mean) : effect.mode);
  const weight = (effects: readonly ReferenceEffect[]) =>
    effects.reduce((sum, effect) => sum + size(effect), 0);
  const initiatives = model.initiatives
    .toSorted((one, other) => weight(other.effects) - weight(one.effects))
    .map((one) => ({
      ...one,
      adoption: betaQuantile(one.a, one.b),
      effects: one.effects.map((effect) => ({ ...effect, quantile: quantileOf(effect) })),
    }));
  const count = initiatives.length;
  const effectCount = initiatives.reduce((sum, { effects }) => sum + effects.length, 0);
  return {
    inputs: 4 * count + effectCount,
    controlMeans: [...exact.separately, exact.separatelyVariance],
    at(uniforms) {
      const points = uniforms[0]!.length;
      const left = sectors.map(() => new Float64Array(points).fill(1));
      const separately = sectors.map(() => new Float64Array(points));
      let ofEffect = 4 * count;
      for (const [i, one] of initiatives.entries()) {
        const [success, adoption, start, duration] = [0, 1, 2, 3].map(
          (kind) => uniforms[kind * count + i]!,
        );
        const columns = one.effects.map(() => uniforms[ofEffect++]!);
        for (let point = 0; point < points; point++) {
          if (success![point]! >= one.success) continue;
          const begin = one.start.mean + one.start.deviation * normalQuantile(start![point]!);
          const years = Math.exp(
            one.duration.mean + one.duration.deviation * normalQuantile(duration![point]!),
          );
          const ramp = 1 / (1 + Math.exp((-steepness * (y - begin - years / 2)) / years));
          const grown = one.adoption(adoption![point]!) * ramp;
          for (const [e, { sector, sign, quantile }] of one.effects.entries()) {
            const part = sign * grown * quantile(columns[e]![point]!);
            left[sector]![point]! *= 1 - part;
            separately[sector]![point]! += sectors[sector]!.demand[y]! * part;
          }
        }
      }
      const mean = new Float64Array(points).fill(gap);
      for (const [s, { demand }] of sectors.entries())
        for (let point = 0; point < points; point++)
          mean[point]! -= demand[y]! * (1 - left[s]![point]!);
      const expected = exact.separately.reduce((sum, people) => sum + people, 0);
      const squared = mean.map((_, point) => {
        const all = separately.reduce((sum, column) => sum + column[point]!, 0);
        return (all - expected) ** 2;
      });
      const deviation = new Float64Array(points).fill(exact.baseline);
      return { mean, deviation, controls: [...separately, squared] };
    },
  };
}

type Quantile = (u: number) => number;

function quantileOf(effect: ReferenceEffect): Quantile {
  if (effect.kind === "lognormal")
    return (u) => Math.exp(effect.mean + effect.deviation * normalQuantile(u));
  const range = effect.max - effect.min;
  const alpha = 1 + (4 * (effect.mode - effect.min)) / range;
  const part = betaQuantile(alpha, 6 - alpha);
  return (u) => effect.min + range * part(u);
}

const nodes = 1000;

/** By a table of the distribution, straight between its nodes. */
function betaQuantile(a: number, b: number): Quantile {
  const below = Float64Array.from({ length: nodes + 1 }, (_, i) => incompleteBeta(i / nodes, a, b));
  return (u) => {
    let [low, high] = [0, nodes];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (below[middle]! <= u) low = middle;
      else high = middle;
    }
    const width = below[high]! - below[low]!;
    return (low + (width > 0 ? (u - below[low]!) / width : 0)) / nodes;
  };
}
