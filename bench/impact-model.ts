import type { Distribution, Model } from "../src/core/impact/engine/index.ts";
import { uniforms } from "../src/kernel/random.ts";

type Mechanism = Model["initiatives"][number]["mechanisms"][number];

/**
 * A model as large as the whole plan: 116 initiatives, all of them modelled, with two mechanisms
 * each on 36 pools, 9 sectors and 18 years. Every estimate is uncertain, so nothing is skipped.
 */
export function largeModel(): Model {
  const numbers = uniforms(1, "bench", 5_000).values();
  const among = (low: number, high: number) => low + (high - low) * numbers.next().value!;
  const part = (): Distribution => ({ link: "logit", location: among(-2, 0.5), scale: 0.5 });
  const amount = (middle: number): Distribution => ({
    link: "log",
    location: Math.log(middle * among(0.5, 2)),
    scale: 0.3,
  });
  const years = Array.from({ length: 18 }, (_, y) => 2023 + y);
  const pools = Array.from({ length: 36 }, (_, p) => ({
    id: `pool-${p}`,
    sector: p % 9,
    shareOfSector: { link: "logit", location: -2, scale: 0.2 } as const,
  }));
  const pool = () => Math.floor(among(0, pools.length));

  const mechanism = (input: string, kind: number): Mechanism => {
    const reached = { reach: part(), adoption: part(), retention: part(), effect: part() };
    switch (kind) {
      case 0:
        return {
          kind: "supply",
          input,
          sector: Math.floor(among(0, 9)),
          peoplePerYear: amount(10),
          completion: part(),
          lagYears: amount(1),
          yearlyDropOut: part(),
        };
      case 1: {
        const from = pool();
        const to = (from + 1) % pools.length;
        return { kind: "shift", input, pool: from, to, ...reached, exchange: amount(0.8) };
      }
      case 2:
        return {
          kind: "time-saved",
          input,
          pool: pool(),
          clients: amount(300),
          adoption: part(),
          minutesPerDay: amount(8),
          daysPerYear: amount(250),
        };
      case 3:
        return {
          kind: "productivity",
          input,
          pool: pool(),
          coverage: part(),
          adoption: part(),
          gain: amount(0.08),
        };
      default:
        return { kind: "avoided-demand", input, pool: pool(), ...reached };
    }
  };

  return {
    region: "bench",
    asOf: "2024-01-01",
    years,
    baseline: {
      demandSpread: years.map((_, y) => 0.003 * Math.sqrt(1 + 4 * y)),
      supplySpread: years.map((_, y) => 0.003 * Math.sqrt(1 + 4 * y)),
      correlation: 0.6,
      growthAfterAnchors: amount(1),
    },
    sectors: Array.from({ length: 9 }, (_, s) => ({
      id: `sector-${s}`,
      staff: amount(4_600),
      ftePerPerson: { link: "logit", location: 0.8, scale: 0.1 },
      anchored: years.map((_y, y) => 170 + 28 * Math.min(y, 9)),
      beyond: years.map((_y, y) => 28 * Math.max(y - 9, 0)),
    })),
    judgementCorrelation: 0.15,
    preconditions: Array.from({ length: 9 }, (_, p) => ({ id: `condition-${p}`, met: part() })),
    pools,
    hoursPerFteYear: amount(1_450),
    initiatives: Array.from({ length: 116 }, (_, i) => ({
      subject: `initiative:i${i}` as const,
      start: { link: "identity", location: among(2023, 2028), scale: 0.4 },
      rampYears: amount(3),
      success: part(),
      dependsOn: i % 3 === 0 ? [i % 9] : [],
      mechanisms: [0, 1].map((m) => mechanism(`i${i}/${m}`, (2 * i + m) % 8)),
    })),
  };
}
