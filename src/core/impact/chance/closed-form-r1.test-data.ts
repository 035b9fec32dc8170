import type {
  ReferenceEffect,
  ReferenceInitiative,
  ReferenceModel,
} from "./reference-model.test-data.ts";

/** What R1 says of one year without drawing: its initiatives are independent. In people. */
export interface ClosedForm {
  /** People freed per sector, and what they would be without overlap. */
  readonly freed: readonly number[];
  readonly separately: readonly number[];
  /** Variance of what would be freed over all sectors without overlap. */
  readonly separatelyVariance: number;
  /** The gap over all sectors with the plan: mean and standard deviation. */
  readonly mean: number;
  readonly deviation: number;
  /** Standard deviation of the gap without the plan. */
  readonly baseline: number;
}

/** First and second moment. */
type Moments = readonly [number, number];

/**
 * Means and standard deviation by independence: E Π(1 − e) = Π(1 − E e), and the same for the
 * product of two sectors.
 * @param y year as an index
 */
export function closedForm(model: ReferenceModel, y: number): ClosedForm {
  const { sectors, correlation } = model;
  const left = sectors.map(() => 1);
  const separately = sectors.map(() => 0);
  const both = sectors.map(() => sectors.map(() => 1));
  let separatelyVariance = 0;
  for (const initiative of model.initiatives) {
    const { a, b, success, effects } = initiative;
    const ramp = rampMoments(initiative, model.steepness, y);
    const adoption: Moments = [a / (a + b), (a * (a + 1)) / ((a + b) * (a + b + 1))];
    const first = success * adoption[0] * ramp[0];
    const second = success * adoption[1] * ramp[1];
    const inSector = new Map(
      effects.map((effect) => [effect.sector, { sign: effect.sign, size: sizeMoments(effect) }]),
    );
    for (const [s, { sign, size }] of inSector) {
      left[s]! *= 1 - sign * first * size[0];
      separately[s]! += sectors[s]!.demand[y]! * sign * first * size[0];
    }
    // In one sector after another: mean of the product less product of the means.
    for (const [s, one] of inSector)
      for (const [t, other] of inSector) {
        const together = second * (s === t ? one.size[1] : one.size[0] * other.size[0]);
        separatelyVariance +=
          one.sign *
          other.sign *
          sectors[s]!.demand[y]! *
          sectors[t]!.demand[y]! *
          (together - first ** 2 * one.size[0] * other.size[0]);
      }
    for (let s = 0; s < sectors.length; s++)
      for (let t = 0; t < sectors.length; t++) {
        const [one, other] = [inSector.get(s), inSector.get(t)];
        let factor = 1;
        if (one) factor -= one.sign * first * one.size[0];
        if (other) factor -= other.sign * first * other.size[0];
        if (one && other)
          factor +=
            one.sign * other.sign * second * (s === t ? one.size[1] : one.size[0] * other.size[0]);
        both[s]![t]! *= factor;
      }
  }
  const freed = sectors.map(({ demand }, s) => demand[y]! * (1 - left[s]!));
  let [variance, baseline] = [0, 0];
  for (const [s, one] of sectors.entries())
    for (const [t, other] of sectors.entries()) {
      const together = one.level * other.level + one.trend * other.trend * (y / 9) ** 2;
      baseline += (s === t ? 1 : correlation) * together;
      variance +=
        one.demand[y]! * other.demand[y]! * (both[s]![t]! - left[s]! * left[t]!) +
        (s === t ? 1 : correlation) * together;
    }
  return {
    freed,
    separately,
    separatelyVariance,
    mean: sectors.reduce((sum, { gap }, s) => sum + gap[y]! - freed[s]!, 0),
    deviation: Math.sqrt(variance),
    baseline: Math.sqrt(baseline),
  };
}

/** Of the S-curve over its normal start and lognormal duration, by the trapezium rule. */
function rampMoments({ start, duration }: ReferenceInitiative, steepness: number, y: number) {
  const [reach, step] = [8, 0.2];
  let [first, second] = [0, 0];
  for (let z = -reach; z <= reach; z += step)
    for (let u = -reach; u <= reach; u += step) {
      const weight = (Math.exp(-(z * z + u * u) / 2) / (2 * Math.PI)) * step * step;
      const years = Math.exp(duration.mean + duration.deviation * u);
      const begin = start.mean + start.deviation * z;
      const r = 1 / (1 + Math.exp((-steepness * (y - begin - years / 2)) / years));
      first += weight * r;
      second += weight * r * r;
    }
  return [first, second] as const;
}

function sizeMoments(effect: ReferenceEffect): Moments {
  if (effect.kind === "lognormal") {
    const { mean, deviation } = effect;
    return [Math.exp(mean + deviation ** 2 / 2), Math.exp(2 * mean + 2 * deviation ** 2)];
  }
  const range = effect.max - effect.min;
  const part = (1 + (4 * (effect.mode - effect.min)) / range) / 6;
  const mean = effect.min + range * part;
  return [mean, mean ** 2 + (range ** 2 * part * (1 - part)) / 7];
}
