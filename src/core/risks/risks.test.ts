import { expect, test } from "vitest";
import type { Plan } from "../plan/index.ts";
import { register, type Entry } from "../register/index.ts";
import { regionRisks, sizeOf } from "./risk.ts";
import { RiskAct, type Degree } from "./risk-act.ts";
import { courseOf, risingRisks, trendOf } from "./trend.ts";

const plan = {
  risks: [
    { id: "geld", number: 2, challenges: ["preventie"] },
    { id: "mensen", number: 1, challenges: [] },
  ],
} as unknown as Plan;

const person = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

function book(...acts: readonly (readonly [string, RiskAct])[]) {
  return register(
    acts.map(([id, act], at): Entry => ({
      number: at + 1,
      at: new Date(Date.UTC(2026, at, 1)),
      by: { kind: "person", person },
      subject: `risk:${id}`,
      act: RiskAct.parse(act),
    })),
  );
}

const scored = (likelihood: Degree, impact: Degree): RiskAct => ({
  kind: "risk-scored",
  data: { likelihood, impact, on: "2026-01-01" },
  words: { reason: "Zo zien wij het." },
});
const named: RiskAct = {
  kind: "risk-named",
  data: { challenges: ["preventie"] },
  words: { title: "Iets nieuws", summary: "Dan gaat het mis." },
};

test("the risks of the plan come by number, and those that people named after them", () => {
  const risks = regionRisks(book(["nieuw", named], ["geld", scored(3, 4)]), plan);
  expect(risks.map(({ id, number }) => [number, id])).toEqual([
    [1, "mensen"],
    [2, "geld"],
    [3, "nieuw"],
  ]);
  expect(risks[1]!.scores.map(sizeOf)).toEqual([12]);
});

test("a risk that the plan no longer has is left out, whatever was said of it", () => {
  expect(regionRisks(book(["weg", scored(5, 5)]), plan).map(({ id }) => id)).not.toContain("weg");
});

test("who follows it and with which indicators is what was said last", () => {
  const owner = (organisation: string): RiskAct => ({
    kind: "risk-entrusted",
    data: { owner: { kind: "organisation", organisation } },
    words: {},
  });
  const linked = (...indicators: string[]): RiskAct => ({
    kind: "risk-linked",
    data: { indicators },
    words: {},
  });
  const known = book(
    ["geld", owner("cwz")],
    ["geld", linked("a", "b")],
    ["geld", owner("vgz")],
    ["geld", linked("c")],
  );
  const [, geld] = regionRisks(known, plan);
  expect(geld).toMatchObject({ owner: { organisation: "vgz" }, indicators: ["c"] });
});

test.each<[readonly [Degree, Degree][], object | undefined, string | undefined]>([
  [[], undefined, undefined],
  [[[3, 3]], { score: 9 }, undefined],
  [
    [
      [3, 3],
      [4, 4],
    ],
    { score: 16, before: 9 },
    "risen",
  ],
  [
    [
      [4, 4],
      [2, 2],
    ],
    { score: 4, before: 16 },
    "fallen",
  ],
  [
    [
      [2, 2],
      [4, 3],
      [3, 4],
    ],
    { score: 12, before: 4 },
    "steady",
  ],
])("scores %j", (scores, course, trend) => {
  const known = book(...scores.map(([l, i]) => ["geld", scored(l, i)] as const));
  const [, geld] = regionRisks(known, plan);
  expect(courseOf(geld!)).toEqual(course);
  expect(trendOf(geld!)).toBe(trend);
});

test("rules of signals are told of what was judged, with the challenges that it touches", () => {
  const known = book(["geld", scored(3, 5)], ["nieuw", named], ["nieuw", scored(1, 1)]);
  expect(risingRisks(known, plan)).toEqual([
    { id: "geld", score: 15, challenges: ["preventie"] },
    { id: "nieuw", score: 1, challenges: ["preventie"] },
  ]);
});

test("a degree lies between 1 and 5", () => {
  for (const wrong of [0, 6, 2.5])
    expect(RiskAct.safeParse(scored(wrong as Degree, 3)).success).toBe(false);
});
