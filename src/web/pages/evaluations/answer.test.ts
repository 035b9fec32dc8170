import { expect, test } from "vitest";
import type { KeptEvaluation } from "../../../app/ports/evaluation-store.ts";
import { answerOf } from "./answer.ts";

function evaluation(
  [measure, value, low, high]: readonly ["ratio" | "difference", number, number, number],
  { observed = 250, start = "2024-03", verdicts = ["passed"] } = {},
): KeptEvaluation {
  const effect = { measure, value, low, high };
  const picture = [
    { period: "2024-02", after: false, observed },
    { period: start, after: true, observed },
  ];
  const assumptions = verdicts.map((verdict) => ({ verdict }));
  const result = { ok: true, value: { effect, picture, assumptions } };
  return { outcome: { result } } as unknown as KeptEvaluation;
}

test.each([
  [
    ["ratio", 0.88, 0.81, 0.94],
    "Sinds maart 2024 lag dit gemiddeld 12\u00A0% lager dan zonder dit initiatief te verwachten was. Waarschijnlijk zit het tussen 6 en 19\u00A0% lager.",
  ],
  [
    ["ratio", 1.2, 1.1, 1.3],
    "Sinds maart 2024 lag dit gemiddeld 20\u00A0% hoger dan zonder dit initiatief te verwachten was. Waarschijnlijk zit het tussen 10 en 30\u00A0% hoger.",
  ],
  [
    ["ratio", 0.96, 0.93, 1.01],
    "Sinds maart 2024 is er geen verschil te zien dat groter is dan het toeval. Het kan 7,0\u00A0% lager zijn geweest dan zonder dit initiatief te verwachten was, maar ook 1,0\u00A0% hoger.",
  ],
  [
    ["ratio", 0.9, 0.81, 0.999],
    "Sinds maart 2024 lag dit gemiddeld 10\u00A0% lager dan zonder dit initiatief te verwachten was. Het kan ook bijna niets zijn, of tot 19\u00A0% lager.",
  ],
] as const)("%o in words", (effect, words) => {
  expect(answerOf(evaluation(effect), "nl")).toBe(words);
});

test("a difference has the digits of the outcome", () => {
  const small = evaluation(["difference", -0.1785, -0.2472, -0.1097], {
    observed: 4.078,
    start: "2024KW02",
  });
  expect(answerOf(small, "nl")).toMatch(
    /^Sinds het tweede kwartaal 2024 lag dit gemiddeld 0,18 lager .* tussen 0,11 en 0,25 lager\.$/,
  );
  expect(answerOf(small, "en")).toMatch(/^Since quarter 2 of 2024 this was 0.18 lower on average/);
});

test("an assumption that does not hold is said in the answer", () => {
  const verdicts = ["passed", "failed", "cannot-tell", "failed"];
  expect(answerOf(evaluation(["ratio", 0.9, 0.8, 0.95], { verdicts }), "nl")).toMatch(
    /van de 4 aannames houden er 2 geen stand\.$/,
  );
});

test("a refusal says why, in both languages", () => {
  const error = { reason: "missing-value", unit: "wijk A", period: "2023MM04" };
  const refused = { outcome: { result: { ok: false, error } } } as unknown as KeptEvaluation;
  expect(answerOf(refused, "nl")).toBe(
    "De gegevens kunnen deze vraag niet dragen. Het cijfer van april 2023 voor wijk A ontbreekt. Wat onbekend is, vullen wij niet in.",
  );
  expect(answerOf(refused, "en")).toContain("The figure of wijk A for April 2023 is missing.");
});
