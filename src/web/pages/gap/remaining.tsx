import type { FC } from "hono/jsx";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { peopleCell, type DataTable } from "../../charts/data-table.tsx";
import { people, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { gapStory } from "./gap-story.ts";
import { gapWords } from "./gap.words.ts";

/** From the gap without the plan, through what is freed, to what remains: each with its range. */
export const Remaining: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = gapWords[language];
  const { baseline, withPlan, freed, year } = gapStory(view);
  const text = (range: { p5: number; p50: number; p95: number }) =>
    `${people(range.p50, language)} (${span(range.p5, range.p95, language)})`;
  return (
    <Chart
      visit={visit}
      title={say.remainsTitle(year)}
      subtitle={say.remainsNote}
      narrow={
        <BarRows
          description={say.remainsTitle(year)}
          rows={[
            {
              label: say.gapWithout,
              value: text(baseline),
              bars: [{ from: 0, to: baseline.p50, look: "base" }],
              interval: { low: baseline.p5, mid: baseline.p50, high: baseline.p95 },
            },
            {
              label: say.freed,
              value: text(freed),
              bars: [{ from: baseline.p50 - freed.p50, to: baseline.p50, look: "win" }],
            },
            {
              label: say.remains,
              value: text(withPlan),
              bars: [{ from: 0, to: withPlan.p50, look: "soft" }],
              interval: { low: withPlan.p5, mid: withPlan.p50, high: withPlan.p95 },
              strong: true,
            },
          ]}
        />
      }
      table={remainingTable(view, language)}
      csv="/tekort/wat-overblijft.csv"
      kinds={["forecast"]}
      source={say.source}
    />
  );
};

export function remainingTable(view: RegionView, language: Language): DataTable {
  const say = gapWords[language];
  const { baseline, withPlan, freed, year } = gapStory(view);
  const row = (label: string, range: { p5: number; p50: number; p95: number }) => [
    label,
    ...[range.p5, range.p50, range.p95].map((value) => peopleCell(value, language)),
  ];
  return {
    caption: say.remainsTitle(year),
    columns: [
      { title: say.step },
      ...[say.low, say.mid, say.high].map((title) => ({ title, unit: say.people, numeric: true })),
    ],
    rows: [row(say.gapWithout, baseline), row(say.freed, freed), row(say.remains, withPlan)],
  };
}
