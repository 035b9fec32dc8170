/**
 * Reference model R1: 120 initiatives, 10 sectors, 18 years from 2023, made up by a generator so
 * that programs in other languages can have the same one. Numbers are rounded as in its file.
 */
export interface ReferenceModel {
  /** Between sectors, of what drives the gap. */
  readonly correlation: number;
  /** Steepness of the S-curve: from 10 to 90 per cent within the duration. */
  readonly steepness: number;
  readonly sectors: readonly ReferenceSector[];
  readonly initiatives: readonly ReferenceInitiative[];
}

export interface ReferenceSector {
  /** People short without the plan, and people of work, by year. */
  readonly gap: readonly number[];
  readonly demand: readonly number[];
  /** Standard deviation of the gap: of its level, and of its change in nine years. */
  readonly level: number;
  readonly trend: number;
}

export interface ReferenceInitiative {
  readonly success: number;
  /** Adoption is beta distributed. */
  readonly a: number;
  readonly b: number;
  /** Start is normal and the duration lognormal, in years. */
  readonly start: Normal;
  readonly duration: Normal;
  readonly effects: readonly ReferenceEffect[];
}

interface Normal {
  readonly mean: number;
  readonly deviation: number;
}

/** Part of the work of a sector; its sign is -1 where work arrives. */
export type ReferenceEffect = { readonly sector: number; readonly sign: 1 | -1 } & (
  | ({ readonly kind: "lognormal" } & Normal)
  | { readonly kind: "pert"; readonly min: number; readonly mode: number; readonly max: number }
);

export const referenceYears = Array.from({ length: 18 }, (_, y) => 2023 + y);

const gapIn2032 = [1000, 900, 500, 400, 400, 300, 100, 100, 100, 0];
const gapAsPart = [0.11, 0.08, 0.1, 0.1, 0.08, 0.14, 0.1, 0.1, 0.07, 0.07];

export function referenceModel(): ReferenceModel {
  const uniform = mulberry32(0x9e3779b9);
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const initiatives = Array.from({ length: 120 }, (_, index): ReferenceInitiative => {
    const size = [1, 2, 2, 2, 3, 3, 3, 4][Math.floor(uniform() * 8)]!;
    const sectors = new Set<number>();
    while (sectors.size < size) sectors.add(Math.floor(uniform() ** 1.4 * 9));
    const effects = [...sectors].map((sector): ReferenceEffect => {
      const median = between(0.002, 0.009);
      return uniform() < 0.6
        ? lognormal(sector, 1, median, between(0.3, 0.8))
        : {
            sector,
            sign: 1,
            kind: "pert",
            min: rounded(median * 0.2),
            mode: rounded(median),
            max: rounded(median * between(1.8, 3.5)),
          };
    });
    if (index % 10 === 0) effects.push(lognormal(9, -1, between(0.002, 0.006), between(0.3, 0.6)));
    const [adoption, precision] = [between(0.35, 0.8), between(6, 20)];
    return {
      success: rounded(between(0.3, 0.9)),
      a: rounded(adoption * precision),
      b: rounded((1 - adoption) * precision),
      start: { mean: rounded(between(0, 7)), deviation: rounded(between(0.3, 1.2)) },
      duration: {
        mean: rounded(Math.log(between(1.5, 6))),
        deviation: rounded(between(0.15, 0.45)),
      },
      effects,
    };
  });
  return {
    correlation: 0.5,
    steepness: rounded(2 * Math.log(9), 12),
    sectors: gapIn2032.map((gap, sector) => sectorOf(gap, sector)),
    initiatives,
  };
}

function sectorOf(last: number, sector: number): ReferenceSector {
  const first = (last * 1500) / 3800;
  const work = last === 0 ? 1500 : last / gapAsPart[sector]!;
  return {
    gap: referenceYears.map((_, y) => rounded(first + ((last - first) * y) / 9, 4)),
    demand: referenceYears.map((_, y) => rounded(work * (1 + 0.008 * y), 4)),
    level: rounded(0.1 * last + 15),
    trend: rounded(0.15 * last + 15),
  };
}

const lognormal = (
  sector: number,
  sign: 1 | -1,
  median: number,
  deviation: number,
): ReferenceEffect => ({
  sector,
  sign,
  kind: "lognormal",
  mean: rounded(Math.log(median)),
  deviation: rounded(deviation),
});

const rounded = (x: number, decimals = 6) => Number(x.toFixed(decimals));

/** T. Ettinger (2017): a generator of one 32-bit word. */
function mulberry32(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
