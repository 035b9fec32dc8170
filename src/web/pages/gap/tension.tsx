import type { FC } from "hono/jsx";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { number, perCent } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { gapStory } from "./gap-story.ts";
import { gapWords } from "./gap.words.ts";

interface Answer {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly ours: boolean;
}

/** Parts of the gap, in per cent, as several sources see them; ours is of the middle gap. */
export function answers(view: RegionView, language: Language): Answer[] {
  const { freed, baseline } = gapStory(view);
  const claims = view.assumptions.claims
    .filter(({ unit }) => unit === "percent-of-gap")
    .map(({ title, value }) => ({ label: title[language], ...value, ours: false }));
  const part = (people: number) => Math.round((1000 * people) / baseline.p50) / 10;
  return [
    ...claims,
    { label: gapWords[language].our, low: part(freed.p5), high: part(freed.p95), ours: true },
  ].toSorted((a, b) => b.high - a.high);
}

/** What the plan, the nation and this model each find, side by side. */
export const Tension: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = gapWords[language];
  return (
    <Chart
      visit={visit}
      title={say.tensionTitle}
      subtitle={say.tensionLead}
      narrow={
        <BarRows
          description={say.tensionLead}
          rows={answers(view, language).map(({ label, low, high, ours }) => ({
            label,
            value: percentSpan(low, high, language),
            bars: [{ from: low, to: high, look: ours ? "win" : "claim" }],
            ...(ours && { strong: true as const }),
          }))}
        />
      }
      table={tensionTable(view, language)}
      csv="/tekort/drie-antwoorden.csv"
      kinds={["assumed", "estimate", "forecast"]}
      source={say.planSource}
    />
  );
};

export function tensionTable(view: RegionView, language: Language): DataTable {
  const say = gapWords[language];
  const cell = (value: number) => ({
    shown: number(value, language, value % 1 === 0 ? 0 : 1),
    value,
  });
  return {
    caption: say.tensionLead,
    columns: [
      { title: say.claim },
      { title: say.low.replace(/ \(.*/, ""), unit: "%", numeric: true },
      { title: say.high.replace(/ \(.*/, ""), unit: "%", numeric: true },
    ],
    rows: answers(view, language).map(({ label, low, high }) => [label, cell(low), cell(high)]),
  };
}

function percentSpan(low: number, high: number, language: Language): string {
  const say = gapWords[language];
  const one = (value: number) => number(value, language, value % 1 === 0 ? 0 : 1);
  const most = perCent(one(high), language);
  return low === 0 ? say.lessThan(most) : say.to(one(low), most);
}
