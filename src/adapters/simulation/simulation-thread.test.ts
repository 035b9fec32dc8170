import { describe, expect, onTestFinished, test } from "vitest";
import { constant } from "../../core/impact/engine/distribution.ts";
import {
  avoided,
  exampleModel,
  initiative,
} from "../../core/impact/engine/example-model.test-data.ts";
import { DrawnModel, simulate } from "../../core/impact/index.ts";
import {
  displacementLedger,
  splitByPayer,
  type LedgerQuestion,
} from "../../core/impact/ledger/index.ts";
import {
  asPlanned,
  compareScenarios,
  type ScenarioQuestion,
} from "../../core/impact/scenario/index.ts";
import { sensitivityOf, studyOf } from "../../core/impact/sensitivity/index.ts";
import { simulationThread } from "./simulation-thread.ts";

const model = exampleModel([initiative("a", [avoided(0, 0.5, 0.4)])]);
const options = { draws: 10, seed: 1 };
const planned: ScenarioQuestion = { shown: asPlanned, beside: asPlanned, year: 2032 };

function thread() {
  const started = simulationThread(options);
  onTestFinished(() => started.close());
  return started;
}

test("the thread gives the answer of the engine", async () => {
  const question: ScenarioQuestion = {
    ...planned,
    shown: { without: [], values: { "initiative:a/success": { value: 0.5, certain: true } } },
  };
  expect(await thread().compare(model, question)).toEqual({
    ok: true,
    value: compareScenarios(new DrawnModel(model, options))(question),
  });
});

test("each model has its own answer", async () => {
  const other = exampleModel([initiative("a", [avoided(0, 0.5, 0.9)])]);
  const started = thread();
  for (const one of [model, other, model])
    expect(await started.compare(one, planned)).toEqual({
      ok: true,
      value: compareScenarios(new DrawnModel(one, options))(planned),
    });
});

test("another model is computed on the same seed, once for each name", async () => {
  const other = exampleModel([initiative("a", [avoided(0, 0.5, 0.9)])]);
  const started = thread();
  const forecast = { ok: true, value: simulate(other, options) };
  expect(await started.forecast("other", other)).toEqual(forecast);
  expect(await started.forecast("other", model)).toEqual(forecast);
  expect(await started.forecast("own", model)).toEqual({
    ok: true,
    value: simulate(model, options),
  });
});

test("what the doubt comes from is computed once for a model and a year", async () => {
  const started = thread();
  const efforts = new Map();
  const [first, again] = await Promise.all([
    started.sensitivity(model, efforts, 2030),
    started.sensitivity(model, efforts, 2030),
  ]);
  const value = sensitivityOf(studyOf(model, options), { efforts, year: 2030, seed: 1 });
  expect(first).toEqual({ ok: true, value });
  expect(again.ok && first.ok && again.value === first.value).toBe(true);
});

describe("who wins and who bears work", () => {
  const paidBy = (id: string, year = 2030): LedgerQuestion => ({
    year,
    splits: [splitByPayer(model, [{ id, sectors: ["ziekenhuis"] }])],
    labourCosts: [constant(70_000), undefined],
  });

  test("is what the engine says, computed once for each question", async () => {
    const started = thread();
    const value = displacementLedger(new DrawnModel(model, options), paidBy("zvw"));
    const first = await started.ledger(model, paidBy("zvw"));
    expect(first).toEqual({ ok: true, value });
    const again = await started.ledger(model, paidBy("zvw"));
    expect(again.ok && first.ok && again.value === first.value).toBe(true);
  });

  test("another payer, year or cost of labour is another question about the same model", async () => {
    const started = thread();
    const linesOf = async (question: LedgerQuestion) => {
      const answer = await started.ledger(model, question);
      if (!answer.ok) throw new Error(answer.error.kind);
      return answer.value.splits[0]!.lines;
    };
    const [first] = await linesOf(paidBy("zvw"));
    const [other] = await linesOf(paidBy("wlz"));
    expect([first!.key, other!.key]).toEqual(["zvw", "wlz"]);
    expect(other!.net).toEqual(first!.net);
    expect((await linesOf(paidBy("zvw", 2024)))[0]!.net.fte).not.toEqual(first!.net.fte);
    const dearer = { ...paidBy("zvw"), labourCosts: [constant(140_000), undefined] };
    const [twice] = await linesOf(dearer);
    expect(twice!.net.euro!.mean).toBeCloseTo(2 * first!.net.euro!.mean, 6);
  });
});

test("what takes long does not hold up what somebody waits for", async () => {
  const started = thread();
  const order: string[] = [];
  // The quick thread is up; then the long question is asked first, on a model that takes a while.
  await started.compare(model, planned);
  const many = exampleModel(
    Array.from({ length: 60 }, (_, i) => initiative(`i${i}`, [avoided(0, 0.01, 0.4)])),
  );
  await Promise.all([
    started.sensitivity(many, new Map(), 2030).then(() => order.push("long")),
    started.compare(model, { ...planned, year: 2031 }).then(() => order.push("quick")),
  ]);
  expect(order).toEqual(["quick", "long"]);
});

test("after a long question there is a thread for the next one", async () => {
  const started = thread();
  const efforts = new Map();
  for (const year of [2030, 2031])
    expect(await started.sensitivity(model, efforts, year)).toMatchObject({ value: { year } });
});

test("who asks when too many wait is refused, and answered later", async () => {
  const started = thread();
  const ask = (year: number) =>
    started.compare(model, {
      ...planned,
      shown: {
        without: [],
        values: { "initiative:a/start": { value: 2023 + year / 4, certain: true } },
      },
    });
  const asked = Array.from({ length: 25 }, (_, name) => ask(name));
  const again = ask(0);
  const answers = await Promise.all(asked);
  expect(answers.map(({ ok }) => ok)).toEqual([...Array(20).fill(true), ...Array(5).fill(false)]);
  expect(answers[24]).toEqual({ ok: false, error: { kind: "busy" } });
  expect((await again).ok).toBe(true);
  expect((await ask(24)).ok).toBe(true);
});
