import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleProblem } from "./example-problem.ts";
import { remainingGap } from "./remaining.ts";
import { tailOf } from "./tail.ts";

const problem = exampleProblem(3, 6, 2);
const gap = remainingGap(problem);
const options = gap.options.length;

test("parts of a pool combine as one minus what each leaves", () => {
  const taken = new Float64Array(options);
  taken[0] = 1;
  taken[4] = 1;
  const { remaining } = gap.at(taken);
  for (const [w, people] of problem.gap.entries()) {
    const [a, b] = [gap.options[0]!, gap.options[4]!];
    const freed = problem.pools.map(
      (work, p) => work[w]! * (1 - (1 - a.parts[p]!.part[w]!) * (1 - b.parts[p]!.part[w]!)),
    );
    const expected = people - freed[0]! - freed[1]! - a.people[w]! - b.people[w]!;
    expect(remaining[w]).toBeCloseTo(expected, 9);
  }
});

test("who takes a whole pool leaves nothing of it, and no number is lost", () => {
  const whole = { pool: 0, part: problem.gap.map(() => 1) };
  const people = problem.gap.map(() => 0);
  const option = { start: 0, parts: [whole], people, costs: [], work: [] };
  const all = remainingGap({
    ...problem,
    candidates: [{ id: "all", options: [option], needs: [], excludes: [] }],
  });
  const point = all.at(Float64Array.of(1));
  const { remaining } = point;
  for (const [w, short] of problem.gap.entries())
    expect(remaining[w]).toBeCloseTo(short - problem.pools[0]![w]!, 5);
  expect(point.slope(tailOf(remaining, 1).weights).every(Number.isFinite)).toBe(true);
});

test("the plane that touches the gap at one point is never above it at another", () => {
  const point = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: options,
    maxLength: options,
  });
  fc.assert(
    fc.property(point, point, fc.constantFrom(1, 0.3, 0.1), (a, b, tail) => {
      const there = gap.at(Float64Array.from(a));
      const { mean, weights } = tailOf(there.remaining, tail);
      const slope = there.slope(weights);
      const plane = slope.reduce((sum, s, o) => sum + s * (b[o]! - a[o]!), mean);
      const real = tailOf(gap.at(Float64Array.from(b)).remaining, tail).mean;
      expect(plane).toBeLessThanOrEqual(real + 1e-6);
    }),
  );
});
