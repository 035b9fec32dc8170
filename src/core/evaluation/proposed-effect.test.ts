import { expect, test } from "vitest";
import { effectOf } from "./effect.ts";
import type { Evaluation } from "./evaluation.ts";
import { differenceInDifferences } from "./difference-in-differences.ts";
import { noise } from "./example-panel.ts";
import { proposedEffect } from "./proposed-effect.ts";

const base = differenceInDifferences(noise("p", [2, 2, null, null], 4));
if (!base.ok) throw new Error(base.error.reason);
const withEffect = (changes: Partial<Evaluation>) => ({ ...base.value, ...changes }) as Evaluation;

test("of a ratio is what it takes away, with bounds that hold 90 %", () => {
  const effect = effectOf("ratio", {
    value: Math.log(0.8),
    standardError: 0.1,
    degreesOfFreedom: null,
  });
  const proposal = proposedEffect(withEffect({ effect, grade: "regional" }));
  expect(proposal).toMatchObject({
    ok: true,
    value: { quantity: "relative-reduction", coverage: 0.9, grade: "regional" },
  });
  if (!proposal.ok) return;
  expect(proposal.value.mid).toBeCloseTo(0.2, 12);
  expect(proposal.value.low).toBeCloseTo(1 - 0.8 * Math.exp(0.164485), 6);
  expect(proposal.value.high).toBeCloseTo(1 - 0.8 * Math.exp(-0.164485), 6);
});

test("of a difference is relative to what was expected without", () => {
  const effect = effectOf("difference", { value: -10, standardError: 0, degreesOfFreedom: null });
  expect(proposedEffect(withEffect({ effect, observedAfter: 40 }))).toMatchObject({
    value: { low: 0.2, mid: 0.2, high: 0.2 },
  });
  const more = { ...effect, value: 10 };
  expect(proposedEffect(withEffect({ effect: more, observedAfter: 60 }))).toMatchObject({
    value: { mid: -0.2 },
  });
});

test("of what is no amount there is none", () => {
  const effect = effectOf("difference", { value: 1, standardError: 1, degreesOfFreedom: null });
  for (const observedAfter of [-5, 0, 2])
    expect(proposedEffect(withEffect({ effect, observedAfter }))).toEqual({
      ok: false,
      error: "no-amount",
    });
});
