import { beforeAll, describe, expect, test } from "vitest";
import { readMergedYaml } from "../../../adapters/region-files/merged-yaml.ts";
import { checkPlan, type Plan } from "../../plan/index.ts";
import { subjectOf, type Assumptions } from "../assumptions.ts";
import { checkAssumptions } from "../check-assumptions.ts";
import { compile } from "../compile.ts";
import { around, between, medianOf } from "../engine/distribution.ts";
import { simulate } from "../engine/index.ts";
import { isEstimateField } from "../estimate-field.ts";
import { familyOf, spread } from "../spread.ts";
import { explain } from "./explain.ts";
import { meanOf } from "./mean-of.ts";
import { stagesOf } from "./stages.ts";
import { rampAt, yearsOfInflow } from "./ramp-at.ts";

let plan: Plan;
let assumptions: Assumptions;
beforeAll(async () => {
  const region = "regions/rijk-van-nijmegen";
  const checkedPlan = checkPlan((await readMergedYaml(`${region}/plan`)).value);
  if (!checkedPlan.ok) throw new Error(JSON.stringify(checkedPlan.error, null, 1));
  plan = checkedPlan.value;
  const checked = checkAssumptions(plan, (await readMergedYaml(`${region}/assumptions`)).value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
  assumptions = checked.value;
});

/** The same assumptions without any doubt: each estimate is its median, all chances are 1. */
function withoutDoubt(): Assumptions {
  const copy = JSON.parse(JSON.stringify(assumptions), (key, value) => {
    if (!isEstimateField(key) || typeof value !== "object" || !("grade" in value)) return value;
    const fitted = spread(familyOf[key], value);
    if (!fitted.ok) throw new Error(fitted.error.message);
    const median = key === "success" || key === "met" ? 1 : medianOf(fitted.value);
    const { value: _, ...rest } = value;
    return { ...rest, low: median, high: median };
  }) as Assumptions;
  const none = { first: 0, inPlanYear: 0 };
  return { ...copy, baseline: { ...copy.baseline, demandSpread: none, supplySpread: none } };
}

const modelled = (all: Assumptions) =>
  all.initiatives.filter((one) => "mechanisms" in one).map(subjectOf);

describe("a figure taken apart", () => {
  test("is, without doubt, the figure of the engine: every initiative, every year", () => {
    const sure = withoutDoubt();
    const model = compile(plan, sure);
    const forecast = simulate(model, { draws: 2, seed: 1 });
    for (const subject of modelled(sure))
      for (const year of model.years) {
        const explained = explain({ assumptions: sure, model, forecast }, subject, year);
        if (!explained.ok) throw new Error(explained.error.kind);
        const { byHand, skewed, together, outcome } = explained.value;
        expect(byHand, `${subject} in ${year}`).toBeCloseTo(outcome.mean, 3);
        expect(Math.abs(skewed) + Math.abs(together)).toBeLessThan(1e-3);
      }
  });

  test("adds up to the mean of the forecast, with what is not on the calculator named", () => {
    const model = compile(plan, assumptions);
    const forecast = simulate(model, { draws: 200, seed: 1 });
    for (const subject of modelled(assumptions)) {
      const explained = explain({ assumptions, model, forecast }, subject, 2032);
      if (!explained.ok) throw new Error(explained.error.kind);
      const { paths, byHand, skewed, together, outcome } = explained.value;
      expect(byHand + skewed + together).toBeCloseTo(outcome.mean, 9);
      expect(paths.reduce((sum, { net }) => sum + net, 0)).toBeCloseTo(byHand, 9);
      for (const { steps, arrival, net } of paths) {
        const product = steps.reduce(
          (sofar, { does, by }) =>
            does === "start" ? by : does === "times" ? sofar * by : sofar / by,
          0,
        );
        expect(product).toBeCloseTo(steps.at(-1)!.after, 9);
        expect(product - (arrival.at(-1)?.after ?? 0)).toBeCloseTo(net, 9);
      }
      const { gross, chance, growth, overlap, burden } = stagesOf(explained.value);
      expect(gross - chance - growth - overlap - burden).toBeCloseTo(byHand, 9);
      for (const part of [gross, chance, growth, overlap, burden])
        expect(part).toBeGreaterThan(-1e-9);
    }
  });

  test("is refused where nothing is calculated, with the reason", () => {
    const model = compile(plan, assumptions);
    const forecast = simulate(model, {
      draws: 2,
      seed: 1,
      without: new Set(["initiative:gem-jeugd"]),
    });
    const of = (subject: Parameters<typeof explain>[1], year = 2032) =>
      explain({ assumptions, model, forecast }, subject, year);
    expect(of("initiative:verzonnen")).toMatchObject({ error: { kind: "unknown-initiative" } });
    expect(of("initiative:emboss")).toMatchObject({
      error: { kind: "no-effect", reason: { en: expect.stringContaining("name") } },
    });
    expect(of("initiative:gem-jeugd")).toMatchObject({ error: { kind: "switched-off" } });
    expect(of("initiative:leefstijlloket", 1999)).toMatchObject({
      error: { kind: "year-outside", from: 2023 },
    });
  });
});

test("means: a logit-normal as 200,000 quantiles say, a lognormal by its formula", () => {
  expect(meanOf(between("logit", 0.05, 0.3))).toBeCloseTo(0.146897, 6);
  expect(meanOf(between("logit", 0.4, 0.6))).toBeCloseTo(0.5, 12);
  expect(meanOf(between("log", 50, 200))).toBeCloseTo(109.28517, 4);
});

test("means: a PERT and a beta by their formulas, moved or not", () => {
  const months = { kind: "pert", link: "log", low: 2, mode: 4, high: 12 } as const;
  expect(meanOf(months)).toBe(5);
  expect(meanOf({ kind: "beta", link: "logit", a: 124.5, b: 276.5 })).toBeCloseTo(0.310474, 6);
  expect(meanOf(around(months, 2 * medianOf(months)))).toBeCloseTo(10, 4);
});

test("inflow: two years at full size, of whom a tenth left", () => {
  const sudden = { start: 2020, rampYears: 0, dropOut: 0.1 };
  expect(yearsOfInflow([2023, 2024], [1, 1], sudden)).toBeCloseTo(1.9, 12);
  expect(yearsOfInflow([2023, 2024], [1, 0], sudden)).toBeCloseTo(0.9, 12);
  expect(rampAt(2024.5, 2024.5, 4)).toBeCloseTo(0.1, 12);
  expect(rampAt(2028.5, 2024.5, 4)).toBeCloseTo(0.9, 12);
  expect(rampAt(2024.4, 2024.5, 4)).toBe(0);
});
