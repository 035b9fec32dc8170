import { expect, test } from "vitest";
import { uniforms } from "../../../kernel/random.ts";
import { sobolPoints } from "../../../kernel/sobol.ts";
import { sobolIndices } from "./sobol-index.ts";

type TestFunction = (x: readonly number[]) => number;
interface Known {
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** T. Ishigami and T. Homma (1990), a = 7, b = 0.1. */
const ishigami: TestFunction = (u) => {
  const [x, y, z] = u.map((part) => (2 * part - 1) * Math.PI);
  return Math.sin(x!) + 7 * Math.sin(y!) ** 2 + 0.1 * z! ** 4 * Math.sin(x!);
};
const knownOfIshigami: Known = {
  first: [0.3139051911, 0.4424111448, 0],
  total: [0.5575888552, 0.4424111448, 0.2436836641],
};

const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
/** I.M. Sobol's g function of eight inputs. */
const g: TestFunction = (u) =>
  u.reduce(
    (product, x, i) => (product * (Math.abs(4 * x - 2) + weights[i]!)) / (1 + weights[i]!),
    1,
  );
const knownOfG: Known = {
  first: [0.716192, 0.179048, 0.023676, 0.007162, 7.2e-5, 7.2e-5, 7.2e-5, 7.2e-5],
  total: [0.787144, 0.242198, 0.034317, 0.01046, 1.05e-4, 1.05e-4, 1.05e-4, 1.05e-4],
};

const draws = 8192;
const seeds = 20;

const valuesOf = (f: TestFunction, columns: readonly Float64Array[]) =>
  Float64Array.from(columns[0]!, (_, d) => f(columns.map((column) => column[d]!)));

/** By the outcome on A with one input as in B; where nothing changes is left out. */
function sobolBySwaps(a: Float64Array, b: Float64Array) {
  const indexOf = sobolIndices(a, b);
  return (swapped: Float64Array) => {
    const changes = swapped.map((one, d) => one - a[d]!);
    return indexOf(
      changes,
      Uint32Array.from(changes.keys()).filter((d) => changes[d] !== 0),
    );
  };
}

function indicesOf(f: TestFunction, inputs: number, seed: number) {
  const points = sobolPoints(2 * inputs, draws, seed);
  const [a, b] = [points.slice(0, inputs), points.slice(inputs)];
  const indexOf = sobolBySwaps(valuesOf(f, a), valuesOf(f, b));
  return a.map((_, i) => indexOf(valuesOf(f, a.with(i, b[i]!))));
}

/** Root mean square error over inputs and seeds. */
function errorsOf(f: TestFunction, { first, total }: Known) {
  const squares = { first: 0, total: 0 };
  for (let seed = 1; seed <= seeds; seed++)
    for (const [i, index] of indicesOf(f, first.length, seed).entries()) {
      squares.first += (index.first - first[i]!) ** 2;
      squares.total += (index.total - total[i]!) ** 2;
    }
  const root = (sum: number) => Math.sqrt(sum / seeds / first.length);
  return { first: root(squares.first), total: root(squares.total) };
}

test.each([
  ["Ishigami", ishigami, knownOfIshigami],
  ["g", g, knownOfG],
] as const)("the indices of %s are within 0.002 and 0.001 at 8,192 draws", (_, f, known) => {
  const { first, total } = errorsOf(f, known);
  expect(first).toBeLessThan(0.002);
  expect(total).toBeLessThan(0.001);
});

test("what does not vary has no indices, and what does nothing has zeros", () => {
  const one = new Float64Array(8).fill(1);
  expect(sobolBySwaps(one, one)(one)).toMatchObject({ first: 0, total: 0 });
  const [, , idle] = indicesOf(([x, y]) => x! + y!, 3, 1);
  expect(idle).toMatchObject({ first: 0, total: 0, firstError: 0, totalError: 0 });
});

test("on independent draws they lie within their standard errors", () => {
  const scores = Array.from(Array(40).keys(), (seed) => {
    const column = (name: string) => uniforms(seed, name, 2000);
    const sides = ["a", "b"].map((side) => [0, 1, 2].map((input) => column(`${side}${input}`)));
    const [a, b] = [sides[0]!, sides[1]!];
    const on = (columns: readonly Float64Array[]) =>
      Float64Array.from(columns[0]!, (_, d) => ishigami(columns.map((one) => one[d]!)));
    const { first, total, firstError, totalError } = sobolBySwaps(
      on(a),
      on(b),
    )(on(a.with(0, b[0]!)));
    return [
      (first - knownOfIshigami.first[0]!) / firstError,
      (total - knownOfIshigami.total[0]!) / totalError,
    ];
  });
  for (const index of [0, 1]) {
    const spread = Math.sqrt(scores.reduce((sum, one) => sum + one[index]! ** 2, 0) / 40);
    // Of 40 standard normals this lies between 0.7 and 1.33 with 99.5 % certainty.
    expect(spread).toBeGreaterThan(0.7);
    expect(spread).toBeLessThan(1.33);
  }
});
