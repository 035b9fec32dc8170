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
  allows(exchange: Exchange): boolean;
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
  const used = new Float64Array(limits.length);
  const most = Float64Array.from(limits, ({ row }) => row.most + slack * Math.max(1, row.most));
  const uses: { limit: number; factor: number }[][] = Array.from(taken, () => []);
  for (const [limit, { row }] of limits.entries())
    for (const [i, column] of row.columns.entries()) {
      uses[column]!.push({ limit, factor: row.factors[i]! });
      used[limit]! += row.factors[i]! * taken[column]!;
    }

  const count = (options: readonly number[], sign: 1 | -1) => {
    for (const o of options)
      for (const { limit, factor } of uses[o]!) used[limit]! += sign * factor;
  };
  /** What is asked while an exchange is made for a moment. */
  const during = <T>({ take, drop }: Exchange, asked: () => T): T => {
    count(take, 1);
    count(drop, -1);
    const answer = asked();
    count(take, -1);
    count(drop, 1);
    return answer;
  };
  const fits = (o: number) => {
    for (const { limit } of uses[o]!) if (used[limit]! > most[limit]!) return false;
    return true;
  };
  return {
    taken,
    allows: (exchange) =>
      during(exchange, () => exchange.take.every(fits) && exchange.drop.every(fits)),
    broken: (exchange) =>
      during(exchange, () => {
        const touched = [...exchange.take, ...exchange.drop].flatMap((o) => uses[o]!);
        return [...new Set(touched.map(({ limit }) => limit))].flatMap((at) => {
          const limit = limits[at]!;
          return used[at]! > most[at]! ? [{ limit, by: used[at]! - limit.row.most }] : [];
        });
      }),
    make({ take, drop }) {
      count(take, 1);
      count(drop, -1);
      for (const o of take) taken[o] = 1;
      for (const o of drop) taken[o] = 0;
    },
  };
}

/** Rounding of sums, as part of a limit. */
const slack = 1e-9;
