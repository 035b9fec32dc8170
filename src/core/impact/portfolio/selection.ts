import type { Limit } from "./limits.ts";

/** Options that are taken and dropped together. */
export interface Exchange {
  readonly take: readonly number[];
  readonly drop: readonly number[];
}

/** A choice in the making, which knows what it uses of every limit. */
export interface Selection {
  /** 1 for each option that is taken, else 0. */
  readonly taken: Float64Array;
  /** The limits that an exchange would break, with how much more they would have to allow. */
  broken(exchange: Exchange): readonly Shortage[];
  make(exchange: Exchange): void;
}

export interface Shortage {
  readonly limit: Limit;
  readonly by: number;
}

/** @param from 1 for each option that is taken, else 0; within the limits */
export function selectionOf(limits: readonly Limit[], from: Float64Array): Selection {
  const taken = from.slice();
  const uses: { limit: number; factor: number }[][] = Array.from(taken, () => []);
  const used = new Float64Array(limits.length);
  for (const [limit, { row }] of limits.entries())
    for (const [i, column] of row.columns.entries()) {
      uses[column]!.push({ limit, factor: row.factors[i]! });
      used[limit]! += row.factors[i]! * taken[column]!;
    }
  const count = ({ take, drop }: Exchange, sign: 1 | -1) => {
    for (const o of take) for (const { limit, factor } of uses[o]!) used[limit]! += sign * factor;
    for (const o of drop) for (const { limit, factor } of uses[o]!) used[limit]! -= sign * factor;
  };
  return {
    taken,
    broken(exchange) {
      count(exchange, 1);
      const touched = [...exchange.take, ...exchange.drop].flatMap((o) => uses[o]!);
      const shortages = [...new Set(touched.map(({ limit }) => limit))].flatMap((at) => {
        const limit = limits[at]!;
        const by = used[at]! - limit.row.most;
        return by > slack * Math.max(1, Math.abs(limit.row.most)) ? [{ limit, by }] : [];
      });
      count(exchange, -1);
      return shortages;
    },
    make(exchange) {
      count(exchange, 1);
      for (const o of exchange.take) taken[o] = 1;
      for (const o of exchange.drop) taken[o] = 0;
    },
  };
}

/** Rounding of sums, as part of a limit. */
const slack = 1e-9;
