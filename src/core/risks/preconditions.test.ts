import { expect, test } from "vitest";
import type { Assumptions, Forecast } from "../impact/index.ts";
import type { Plan } from "../plan/index.ts";
import { register, type Entry } from "../register/index.ts";
import { PreconditionAct, type PreconditionState } from "./precondition-act.ts";
import { blockedPreconditions, regionPreconditions } from "./precondition.ts";
import { stakeOf } from "./stake.ts";

const plan = {
  preconditions: [
    { id: "geld", number: 2, challenges: ["preventie"] },
    { id: "gegevens", number: 1, challenges: [] },
  ],
} as unknown as Plan;

const marked = (...told: readonly (readonly [string, PreconditionState, string])[]) =>
  register(
    told.map(([id, state, on], at): Entry => ({
      number: at + 1,
      at: new Date(`${on}T10:00:00Z`),
      by: { kind: "rule" },
      subject: `precondition:${id}`,
      act: PreconditionAct.parse({
        kind: "precondition-marked",
        data: { state, on },
        words: { reason: "Omdat." },
      }),
    })),
  );

test("a precondition is open until somebody says otherwise", () => {
  const known = marked(
    ["geld", "being-arranged", "2026-03-01"],
    ["geld", "arranged", "2026-04-01"],
  );
  const all = regionPreconditions(known, plan);
  expect(all.map(({ planned, state }) => [planned.id, state])).toEqual([
    ["gegevens", "open"],
    ["geld", "arranged"],
  ]);
});

test.each<[readonly (readonly [PreconditionState, string])[], string | undefined]>([
  [[["open", "2026-01-01"]], undefined],
  [[["blocked", "2026-01-01"]], "2026-01-01"],
  [
    [
      ["blocked", "2026-01-01"],
      ["arranged", "2026-02-01"],
    ],
    undefined,
  ],
  [
    [
      ["blocked", "2026-01-01"],
      ["open", "2026-02-01"],
      ["blocked", "2026-03-01"],
      ["blocked", "2026-04-01"],
    ],
    "2026-03-01",
  ],
])("told %j, it is blocked since %s", (told, since) => {
  const known = marked(...told.map(([state, on]) => ["geld", state, on] as const));
  const expected = since === undefined ? [] : [{ id: "geld", challenges: ["preventie"], since }];
  expect(blockedPreconditions(known, plan)).toEqual(expected);
});

const assumptions = {
  baseline: { anchors: [{ year: 2023 }, { year: 2032 }] },
  initiatives: [
    { initiative: "a", mechanisms: [], dependsOn: ["geld"] },
    { priority: "b", mechanisms: [], dependsOn: ["gegevens", "geld"] },
    { initiative: "c", mechanisms: [], dependsOn: [] },
    { initiative: "d", noEffect: "name-only" },
  ],
} as unknown as Assumptions;

const outcome = (subject: string, gross: number, mean: number, p5: number, p95: number) => ({
  subject,
  gross: [0, gross],
  realised: [{ mean: 0 }, { mean, p5, p95 }],
});
const forecast = {
  years: [2031, 2032],
  initiatives: [
    outcome("initiative:a", 40, 12, 0, 30),
    outcome("priority:b", 10, 4, -2, 9),
    outcome("initiative:c", 99, 99, 99, 99),
  ],
} as unknown as Forecast;

test("what hangs on a precondition is what the forecast expects of all that stop without it", () => {
  expect(stakeOf("geld", assumptions, forecast)).toMatchObject({
    year: 2032,
    gross: 50,
    net: { mean: 16, p5: -2, p95: 39 },
    initiatives: [{ subject: "initiative:a" }, { subject: "priority:b" }],
  });
  expect(stakeOf("gegevens", assumptions, forecast).net).toEqual({ mean: 4, p5: -2, p95: 9 });
  expect(stakeOf("taal", assumptions, forecast)).toMatchObject({ gross: 0, initiatives: [] });
});

test("an initiative that a what-if leaves out of the forecast counts for nothing", () => {
  const [first] = forecast.initiatives;
  const without = { ...forecast, initiatives: [first!] };
  expect(stakeOf("geld", assumptions, without).gross).toBe(40);
});
