import type { Balance } from "./balance.ts";
import { CheapestFirst } from "./cheapest-first.ts";

/** One person more or fewer in a cell. */
export interface Step {
  readonly cell: number;
  readonly by: 1 | -1;
}

/** How to search, and how many different ways of being off balance to look into. */
interface Search {
  /** Hides this many people more rather than have one more sum off balance. */
  readonly perSumOff: number;
  /** Only steps in the direction of the first. */
  readonly oneWay: boolean;
  readonly limit: number;
}

/**
 * Three ways to search, each for when the one before it gets lost. The first finds the cheapest
 * move; where sums cross in three ways or more it can drown in steps that cost nothing and end
 * nowhere. The second makes for balance. The third puts one more person into the table, in all the
 * totals he belongs to: costly, but there is nearly nothing to choose, and it can always be done
 * where nothing has been published before.
 */
const searches: readonly Search[] = [
  { perSumOff: 0, oneWay: false, limit: 1_000 },
  { perSumOff: 10, oneWay: false, limit: 5_000 },
  { perSumOff: 10, oneWay: true, limit: 5_000 },
];

/** The balances, and where each cell stands in them. */
export interface Sums {
  readonly balances: readonly Balance[];
  readonly at: readonly (readonly { readonly balance: number; readonly sign: 1 | -1 }[])[];
}

export function sumsOf(balances: readonly Balance[], cells: number): Sums {
  const at = Array.from({ length: cells }, (): { balance: number; sign: 1 | -1 }[] => []);
  for (const [balance, members] of balances.entries())
    for (const { cell, sign } of members) at[cell]!.push({ balance, sign });
  return { balances, at };
}

/**
 * The cheapest set of steps that begins with `first` and leaves every sum as it was: another table
 * that looks the same to the public. Each step throws sums off balance, and the next one mends one
 * of them. Steps that leave the same sums off by as much lead on alike, so the cheapest of them is
 * enough (Dijkstra 1959). In a table of rows and columns, where a cell is the edge between its row
 * and its column, this finds the cycles of Gusfield (1988); sums may also be nested or cross in
 * more than two ways.
 * @param cost of a step, 0 or more; Infinity when it cannot be taken
 * @returns undefined when there is none, or none within the limit of the search
 */
export function cheapestMove(
  sums: Sums,
  first: Step,
  cost: (step: Step) => number,
): readonly Step[] | undefined {
  for (const search of searches) {
    const found = seek(sums, first, cost, search);
    if (found !== "too far") return found;
  }
  return undefined;
}

function seek(
  sums: Sums,
  first: Step,
  cost: (step: Step) => number,
  { perSumOff, oneWay, limit }: Search,
): readonly Step[] | "too far" | undefined {
  const rank = (path: Path) => path.cost + perSumOff * path.off.size;
  const queue = new CheapestFirst<Path>(
    (a, b) => rank(a) < rank(b) || (rank(a) === rank(b) && a.off.size < b.off.size),
  );
  const best = new Map<string, number>();
  const settled = new Set<string>();
  const extend = (before: Path | undefined, step: Step, price: number) => {
    const path: Path = {
      cost: (before?.cost ?? 0) + price,
      step,
      before,
      off: afterStep(before?.off, step, sums),
    };
    const key = keyOf(path.off);
    if (path.cost >= (best.get(key) ?? Infinity)) return;
    best.set(key, path.cost);
    queue.push(path);
  };
  extend(undefined, first, 0);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (path.off.size === 0) return stepsOf(path);
    const key = keyOf(path.off);
    if (settled.has(key)) continue;
    settled.add(key);
    if (settled.size > limit) return "too far";
    const [balance, off] = shortest(path.off, sums);
    for (const { cell, sign } of sums.balances[balance]!) {
      const step: Step = { cell, by: off * sign > 0 ? -1 : 1 };
      const barred = isOn(path, cell) || (oneWay && step.by !== first.by);
      const price = barred ? Infinity : cost(step);
      if (price < Infinity) extend(path, step, price);
    }
  }
  return undefined;
}

/** Steps taken so far, last one first, and by how much each sum is off. */
interface Path {
  readonly cost: number;
  readonly step: Step;
  readonly before: Path | undefined;
  readonly off: ReadonlyMap<number, number>;
}

function afterStep(
  before: ReadonlyMap<number, number> | undefined,
  { cell, by }: Step,
  { at }: Sums,
): ReadonlyMap<number, number> {
  const off = new Map(before);
  for (const { balance, sign } of at[cell]!) {
    const now = (off.get(balance) ?? 0) + sign * by;
    if (now === 0) off.delete(balance);
    else off.set(balance, now);
  }
  return off;
}

const keyOf = (off: ReadonlyMap<number, number>): string =>
  [...off]
    .sort(([a], [b]) => a - b)
    .map(([balance, by]) => `${balance}:${by}`)
    .join(" ");

/** The sum with the fewest members among those that are off: the fewest ways to mend it. */
function shortest(off: ReadonlyMap<number, number>, { balances }: Sums): [number, number] {
  return [...off].reduce((a, b) => (balances[b[0]]!.length < balances[a[0]]!.length ? b : a));
}

function isOn(path: Path, cell: number): boolean {
  for (let at: Path | undefined = path; at !== undefined; at = at.before)
    if (at.step.cell === cell) return true;
  return false;
}

function stepsOf(path: Path): readonly Step[] {
  const steps: Step[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.before) steps.push(at.step);
  return steps;
}
