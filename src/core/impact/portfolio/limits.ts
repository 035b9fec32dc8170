import type { Budget, PortfolioProblem } from "./problem.ts";
import type { Row } from "./solver.ts";

/** A limit on what may be chosen together, with the row that holds a choice to it. */
export type Limit = { readonly row: Row } & (
  | { readonly kind: "once"; readonly candidate: string }
  | { readonly kind: "excludes"; readonly candidate: string; readonly other: string }
  | { readonly kind: "needs"; readonly candidate: string; readonly other: string }
  | { readonly kind: "budget"; readonly funder: string | undefined; readonly year: number }
  | { readonly kind: "capacity"; readonly party: string; readonly quarter: number }
);

/** Every limit on a choice; the columns of the rows are the options in order of the candidates. */
export function limitsOf({ candidates, budgets, capacities }: PortfolioProblem): Limit[] {
  const options = candidates.flatMap((candidate) => candidate.options);
  const firstOf = new Map<string, number>();
  let first = 0;
  for (const { id, options: own } of candidates) {
    firstOf.set(id, first);
    first += own.length;
  }
  const columnsOf = (id: string) => {
    const candidate = candidates.find((one) => one.id === id)!;
    return candidate.options.map(({ start }, o) => ({ start, column: firstOf.get(id)! + o }));
  };
  /** What each option takes, by what it takes it from. */
  const workOf = new Map<string, Factor[]>();
  for (const [column, { work }] of options.entries())
    for (const { party, quarter, fte } of work) {
      const key = `${quarter} ${party}`;
      const known = workOf.get(key);
      if (known === undefined) workOf.set(key, [[column, fte]]);
      else known.push([column, fte]);
    }
  const costOf = ({ funder, year }: Budget) =>
    options.flatMap(({ costs }, column) =>
      costs
        .filter((cost) => cost.year === year && (funder === undefined || cost.funder === funder))
        .map(({ euro }): Factor => [column, euro]),
    );

  return [
    ...candidates.map(({ id }) => ({
      kind: "once" as const,
      candidate: id,
      row: rowOf(
        1,
        columnsOf(id).map(({ column }) => [column, 1]),
      ),
    })),
    ...candidates.flatMap(({ id, excludes }) =>
      excludes.map((other) => ({
        kind: "excludes" as const,
        candidate: id,
        other,
        row: rowOf(
          1,
          [...columnsOf(id), ...columnsOf(other)].map(({ column }) => [column, 1]),
        ),
      })),
    ),
    // For each moment: what has started by then, never before what it needs.
    ...candidates.flatMap(({ id, options: own, needs }) =>
      needs.flatMap((other) =>
        own.map(({ start: moment }) => ({
          kind: "needs" as const,
          candidate: id,
          other,
          row: rowOf(0, [
            ...startedBy(columnsOf(id), moment).map((column) => [column, 1] as const),
            ...startedBy(columnsOf(other), moment).map((column) => [column, -1] as const),
          ]),
        })),
      ),
    ),
    ...budgets.map((budget) => ({
      kind: "budget" as const,
      funder: budget.funder,
      year: budget.year,
      row: rowOf(budget.euro, costOf(budget)),
    })),
    ...capacities.map(({ party, quarter, fte }) => ({
      kind: "capacity" as const,
      party,
      quarter,
      row: rowOf(fte, workOf.get(`${quarter} ${party}`) ?? []),
    })),
  ];
}

const startedBy = (
  columns: readonly { readonly start: number; readonly column: number }[],
  moment: number,
) => columns.flatMap(({ start, column }) => (start <= moment ? [column] : []));

type Factor = readonly [column: number, factor: number];

/** What stands there for one column more than once is added. */
function rowOf(most: number, factors: readonly Factor[]): Row {
  const sums = new Map<number, number>();
  for (const [column, factor] of factors) sums.set(column, (sums.get(column) ?? 0) + factor);
  return {
    columns: Int32Array.from(sums.keys()),
    factors: Float64Array.from(sums.values()),
    least: -Infinity,
    most,
  };
}
