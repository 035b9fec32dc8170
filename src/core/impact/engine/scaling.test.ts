import { describe, expect, test } from "vitest";
import { between, constant } from "./distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "./example-model.test-data.ts";
import type { Forecast } from "./forecast.ts";
import type { Mechanism } from "./model.ts";
import { simulate } from "./simulate.ts";

const once = { draws: 2, seed: 1 };
const freed = ({ total }: Forecast) => total.people.freed.map(({ mean }) => mean);
/** As the plan says for four years, then another factor. */
const from2027 = (factor: number) => [1, 1, 1, 1, ...Array.from({ length: 6 }, () => factor)];
const run = (mechanism: Mechanism, scale?: readonly number[]) =>
  simulate(
    exampleModel([
      initiative("a", [mechanism], { start: constant(2023), ...(scale && { scale }) }),
    ]),
    once,
  );
const supply: Mechanism = {
  kind: "supply",
  input: "",
  sector: 1,
  peoplePerYear: constant(20),
  completion: constant(0.5),
  lagYears: constant(0),
  yearlyDropOut: constant(0.1),
};
const productivity: Mechanism = {
  kind: "productivity",
  input: "",
  pool: 0,
  coverage: constant(0.5),
  adoption: constant(0.4),
  gain: constant(0.1),
};

describe("what was decided about an initiative", () => {
  test.each<[string, Mechanism]>([
    ["avoided demand", avoided(0, 0.3, 0.2)],
    ["a shift", { ...shift(0, 1, 0.1, 0.6), reach: constant(0.3) } as Mechanism],
    ["productivity", productivity],
    ["time saved", { ...timeSaved(0, 500, 30), adoption: constant(0.4) } as Mechanism],
  ])("%s: nothing from the year it stops, in proportion when it grows", (_, mechanism) => {
    const plan = freed(run(mechanism));
    const stopped = freed(run(mechanism, from2027(0)));
    const doubled = freed(run(mechanism, from2027(2)));
    expect(stopped.slice(0, 4)).toEqual(plan.slice(0, 4));
    expect(doubled.slice(0, 4)).toEqual(plan.slice(0, 4));
    for (let y = 4; y < 10; y++) {
      expect(stopped[y]).toBeCloseTo(0, 3);
      expect(doubled[y]).toBeCloseTo(2 * plan[y]!, 6);
    }
  });

  test("it never reaches more people than there are", () => {
    const everybody = freed(run(avoided(0, 1, 0.2)));
    const grown = freed(run(avoided(0, 0.4, 0.2), from2027(10)));
    for (let y = 4; y < 10; y++) expect(grown[y]).toBeCloseTo(everybody[y]!, 3);
    const uncertain = run(avoided(0, between("logit", 0.2, 0.9), 0.2), from2027(10));
    for (let y = 4; y < 10; y++)
      expect(uncertain.total.people.freed[y]!.p95).toBeLessThanOrEqual(everybody[y]! + 1e-3);
  });

  test("people who came to work stay when the inflow stops", () => {
    const plan = freed(run(supply));
    const stopped = freed(run(supply, from2027(0)));
    expect(stopped[3]).toBe(plan[3]);
    expect(stopped[4]).toBeCloseTo(plan[3]! * 0.9, 3);
    expect(stopped[9]).toBeCloseTo(plan[3]! * 0.9 ** 6, 3);
  });

  test("gross, net and waterfall tell the same", () => {
    const { waterfall, initiatives } = run(avoided(0, 0.3, 0.2), from2027(0));
    expect(initiatives[0]!.gross.slice(4)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(waterfall.net.slice(4)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("a factor of one is as the plan says, to the bit", () => {
    for (const mechanism of [avoided(0, between("logit", 0.2, 0.9), 0.2), supply, productivity])
      expect(run(mechanism, from2027(1))).toStrictEqual(run(mechanism));
  });
});
