import type { Cost, PortfolioProblem, StartOption } from "./problem.ts";
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
  const atMost = (most: number, factor: (option: StartOption) => number) =>
    rowOf(
      most,
      options.map((option, column) => [column, factor(option)]),
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
    ...budgets.map(({ funder, year, euro }) => ({
      kind: "budget" as const,
      funder,
      year,
      row: atMost(euro, ({ costs }) =>
        sum(costs.map((one) => (isPaidBy(one, funder) && one.year === year ? one.euro : 0))),
      ),
    })),
    ...capacities.map(({ party, quarter, fte }) => ({
      kind: "capacity" as const,
      party,
      quarter,
      row: atMost(fte, ({ work }) =>
        sum(work.map((one) => (one.party === party && one.quarter === quarter ? one.fte : 0))),
      ),
    })),
  ];
}

const isPaidBy = (cost: Cost, funder: string | undefined) =>
  funder === undefined || cost.funder === funder;

const startedBy = (
  columns: readonly { readonly start: number; readonly column: number }[],
  moment: number,
) => columns.flatMap(({ start, column }) => (start <= moment ? [column] : []));

function rowOf(most: number, factors: readonly (readonly [column: number, factor: number])[]): Row {
  const used = factors.filter(([, factor]) => factor !== 0);
  return {
    columns: Int32Array.from(used, ([column]) => column),
    factors: Float64Array.from(used, ([, factor]) => factor),
    least: -Infinity,
    most,
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
