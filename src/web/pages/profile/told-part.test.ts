import { expect, test } from "vitest";
import type { IndicatorSeries, IndicatorState } from "../../../core/indicators/index.ts";
import { known, missing, type Value } from "../../../core/observations/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { isKnown, sentences } from "./told-part.ts";

const series = (about: string, ...values: readonly (readonly [string, Value])[]) =>
  ({
    about,
    points: values.map(([period, value]) => ({ period, value, warnings: [], snapshots: [] })),
    judgement: { kind: "too-short", points: values.length, needed: 12 },
  }) as unknown as IndicatorSeries;
const state = (headline: IndicatorSeries, ...parts: IndicatorSeries[]) =>
  ({
    indicator: {
      unit: "percent",
      decimals: 1,
      better: "higher",
      scope: { kind: "municipalities" },
      target: { toBeDetermined: { nl: "", en: "" } },
    },
    kind: "observed",
    headline,
    parts,
    judgement: headline.points.length === 0 ? { kind: "in-parts" } : headline.judgement,
  }) as unknown as IndicatorState;
const names = { GM0001: "Achterste", GM0002: "Voorste" };
const view = {
  plan: {
    region: { name: "Het Rijk" },
    municipalities: Object.entries(names).map(([id, name]) => ({ id, name })),
  },
} as unknown as RegionView;
const told = (of: IndicatorState) =>
  sentences({ visit: { language: "nl" } as Visit, view, state: of });

test("without a whole, the lowest and the highest municipality are named", () => {
  const low = series("GM0001", ["2022", known(44.8)]);
  const high = series("GM0002", ["2022", known(54.9)]);
  expect(told(state(series("region"), low, high))).toBe(
    "In 2022 het laagst in Achterste (44,8\u00A0%) en het hoogst in Voorste (54,9\u00A0%).",
  );
});

test("what is secret is not the lowest", () => {
  const one = series("GM0001", ["2022", missing("secret")]);
  const other = series("GM0002", ["2022", known(54.9)]);
  expect(told(state(series("region"), one, other))).toBe("54,9\u00A0% in elke gemeente in 2022.");
});

test("an indicator is known when any place has a figure", () => {
  expect(isKnown(state(series("region"), series("GM0001", ["2022", missing("unknown")])))).toBe(
    false,
  );
  expect(isKnown(state(series("region"), series("GM0001", ["2022", known(0)])))).toBe(true);
});
