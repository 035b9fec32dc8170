import { beforeAll, describe, expect, test } from "vitest";
import { regionFolder } from "../adapters/region-files/region-folder.ts";
import type { Assumptions } from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { EvaluationRequest } from "./evaluate-file.ts";
import { keepEvaluation, type ToKeep } from "./keep-evaluation.ts";
import type { EvaluationStore, KeptEvaluation } from "./ports/evaluation-store.ts";
import { proposalOf } from "./proposal-of.ts";

let plan: Plan;
let assumptions: Assumptions;
beforeAll(async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const read = await source.readPlan();
  if (!read.ok) throw new Error("plan");
  const assumed = await source.readAssumptions(read.value);
  if (!assumed.ok) throw new Error("assumptions");
  [plan, assumptions] = [read.value, assumed.value];
});

const evaluations = {
  keep: async (_, evaluation, data) => ({
    ...evaluation,
    id: "id",
    dataSha256: String(data.length),
  }),
} as Partial<EvaluationStore> as EvaluationStore;

/** Forty months of about 400 visits, and a fifth less from the thirty-first on. */
const visits = (month: number) =>
  Math.round((400 + 10 * ((month * 7) % 5)) * (month < 30 ? 1 : 0.8));
const csv = (outcome: (month: number) => unknown, name = "bezoeken") =>
  [
    `maand;${name};gestart`,
    ...Array.from(
      { length: 40 },
      (_, m) =>
        `${2022 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")};${String(outcome(m))};${m < 30 ? 0 : 1}`,
    ),
  ].join("\n");

const keep = (data: string, changes: Partial<ToKeep> = {}) =>
  keepEvaluation(
    { evaluations },
    { plan, assumptions },
    {
      initiative: "welzijn-op-recept",
      question: "Komen deelnemers minder vaak bij de huisarts?",
      request: EvaluationRequest.parse({ method: "its", time: "maand" }),
      about: { mechanism: 1, field: "effect" },
      data: Buffer.from(data),
      isExample: false,
      keptAt: new Date("2026-11-01T12:00:00Z"),
      ...changes,
    },
  );
async function kept(...args: Parameters<typeof keep>): Promise<KeptEvaluation> {
  const outcome = await keep(...args);
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value;
}

describe("keeping", () => {
  test("names the initiative and the mechanism it speaks of", async () => {
    const evaluation = await kept(csv(visits));
    expect(evaluation).toMatchObject({
      subject: "initiative:welzijn-op-recept",
      about: "initiative:welzijn-op-recept/avoided-demand@ha-psychosociaal#1",
    });
  });

  test("what the data cannot carry is kept too", async () => {
    const evaluation = await kept(csv((m) => (m === 3 ? "" : visits(m))));
    expect(evaluation.outcome.result).toMatchObject({ error: { reason: "missing-value" } });
    expect(proposalOf(evaluation, plan, assumptions)).toEqual({ ok: false, error: "refused" });
  });

  test.each([
    ["an initiative that is not there", { initiative: "nergens" }, "unknown-initiative"],
    ["a field that is counted", { about: { mechanism: 1, field: "reach" } }, "nothing-to-measure"],
    [
      "a mechanism that is not there",
      { about: { mechanism: 9, field: "effect" } },
      "nothing-to-measure",
    ],
  ])("%s is refused", async (_, changes, kind) => {
    expect(await keep(csv(visits), changes)).toMatchObject({ ok: false, error: { kind } });
  });

  test("personal data are refused before anything is computed", async () => {
    const people = csv((m) => `p${m}@example.nl`, "mail");
    expect(await keep(people)).toMatchObject({ ok: false, error: { kind: "personal-data" } });
  });

  test("counts under ten are refused, but not zeros, nor rates that are as small", async () => {
    const few = (m: number) => (m === 4 ? 9 : m === 5 ? 0 : visits(m));
    expect(await keep(csv(few))).toMatchObject({
      ok: false,
      error: { kind: "small-counts", periods: ["2022-05"], under: 10 },
    });
    expect(await keep(csv((m) => (m === 4 ? 0 : visits(m))))).toMatchObject({ ok: true });
    const request = EvaluationRequest.parse({ method: "its", time: "maand", family: "gaussian" });
    expect(
      await keep(
        csv((m) => visits(m) % 10),
        { request },
      ),
    ).toMatchObject({ ok: true });
  });
});

test("a unit with counts under ten is refused, also where the mean of the treated is not", async () => {
  const panel = (least: number) =>
    [
      "maand;wijk;bezoeken;gestart",
      ...["a", "b", "c", "d", "e", "f"].flatMap((unit, u) =>
        Array.from(
          { length: 12 },
          (_, m) =>
            `2024-${String(m + 1).padStart(2, "0")};${unit};${u === 1 && m === 4 ? least : 90 + ((m * 7 + u * 3) % 11)};${u < 3 && m > 7 ? 1 : 0}`,
        ),
      ),
    ].join("\n");
  const request = EvaluationRequest.parse({ method: "did", time: "maand" });
  expect(await keep(panel(80), { request })).toMatchObject({ ok: true });
  expect(await keep(panel(4), { request })).toMatchObject({
    ok: false,
    error: { kind: "small-counts", periods: ["2024-05"] },
  });
});

test("small counts are refused with data that carry no answer too", async () => {
  const gap = csv((m) => (m === 3 ? "" : m === 4 ? 9 : visits(m)));
  expect(await keep(gap)).toMatchObject({ error: { kind: "small-counts", periods: ["2022-05"] } });
});

describe("a proposal", () => {
  test("stands beside what is assumed, and changes nothing", async () => {
    const evaluation = await kept(csv(visits));
    const proposal = proposalOf(evaluation, plan, assumptions);
    if (!proposal.ok) throw new Error(proposal.error);
    const { measured, assumed } = proposal.value;
    expect(measured.low).toBeLessThan(0.2);
    expect(measured.high).toBeGreaterThan(0.2);
    const { grade } = measured;
    expect(evaluation.outcome.result).toMatchObject({ value: { grade } });
    const again = proposalOf(evaluation, plan, proposal.value.assumptions);
    expect(again).toMatchObject({ value: { assumed: { estimate: measured }, measured } });
    expect(assumed.estimate).not.toMatchObject(measured);
  });

  test.each<[string, () => Promise<KeptEvaluation>, string]>([
    ["about nothing", () => kept(csv(visits), { about: undefined }), "about-nothing"],
    [
      "withdrawn",
      async () => ({ ...(await kept(csv(visits))), withdrawn: { at: new Date(0), reason: "-" } }),
      "withdrawn",
    ],
    [
      "about what is no longer assumed",
      async () => ({ ...(await kept(csv(visits))), about: "initiative:x/shift@y#1" }),
      "assumption-gone",
    ],
    [
      "of more than all work",
      () => kept(csv((m) => (m < 30 ? visits(m) : visits(m) * 9))),
      "does-not-fit",
    ],
    [
      "of an outcome that is no amount",
      () =>
        kept(
          csv((m) => 5 - visits(m)),
          {
            request: EvaluationRequest.parse({ method: "its", time: "maand", family: "gaussian" }),
          },
        ),
      "no-amount",
    ],
  ])("is not made: %s", async (_, evaluation, reason) => {
    expect(proposalOf(await evaluation(), plan, assumptions)).toEqual({ ok: false, error: reason });
  });

  test("for more clients per FTE, more is what counts", async () => {
    const subject = assumptions.initiatives.find(
      (one) => "mechanisms" in one && one.mechanisms[0]!.kind === "productivity",
    )!;
    const evaluation = await kept(
      csv((m) => 400 + ((m * 7) % 5) + (m < 30 ? 0 : 40)),
      {
        initiative: (subject.initiative ?? subject.priority)!,
        about: { mechanism: 1, field: "gain" },
      },
    );
    const proposal = proposalOf(evaluation, plan, assumptions);
    if (!proposal.ok) throw new Error(proposal.error);
    expect(proposal.value.measured.low).toBeGreaterThan(0.08);
    expect(proposal.value.measured.high).toBeLessThan(0.12);
  });
});
