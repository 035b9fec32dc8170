import { expect, test } from "vitest";
import { between } from "../../core/impact/engine/distribution.ts";
import {
  avoided,
  exampleModel,
  initiative,
  shift,
} from "../../core/impact/engine/example-model.test-data.ts";
import { simulate } from "../../core/impact/index.ts";
import { outlookThreads } from "./outlook-threads.ts";

const model = exampleModel([
  initiative("a", [avoided(0, between("logit", 0.2, 0.6), 0.3)], {
    success: between("logit", 0.3, 0.8),
    start: between("identity", 2022, 2027),
  }),
  initiative("b", [shift(0, 1, between("logit", 0.1, 0.4), between("log", 0.5, 1.5))]),
]);
/** More than two chunks, the last not full. */
const options = { draws: 6000, seed: 4 };

test("one thread and two give the same, to the last bit", async () => {
  const one = await outlookThreads(1)(model, options);
  expect(await outlookThreads(2)(model, options)).toEqual(one);
});

test("it says what a whole forecast says", async () => {
  const { total, sectors } = await outlookThreads()(model, options);
  const forecast = simulate(model, options);
  for (const y of model.years.keys()) {
    const expected = forecast.total.people.withPlan[y]!;
    expect(total.withPlan[y]!.mean).toBeCloseTo(expected.mean, 1);
    expect(total.withPlan[y]!.p95).toBeCloseTo(expected.p95, 1);
    expect(total.freed[y]!.meanError).toBeCloseTo(forecast.total.people.freed[y]!.meanError, 3);
    expect(sectors[1]!.withPlan[y]!.p50).toBeCloseTo(
      forecast.sectors[1]!.people.withPlan[y]!.p50,
      1,
    );
  }
});

test("it can be stopped, and then says why", async () => {
  const stopping = new AbortController();
  const stopped = outlookThreads(2)(model, {
    draws: 100_000,
    seed: 1,
    signal: stopping.signal,
  });
  stopping.abort(new Error("no longer wanted"));
  await expect(stopped).rejects.toThrow("no longer wanted");
});
