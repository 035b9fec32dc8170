import type { KeyFigure, Part } from "../../../app/pack/pack.ts";
import type { GapRange } from "../../../core/impact/index.ts";
import { peopleCell } from "../../charts/data-table.tsx";
import { chance, people, span } from "../../format.ts";
import { kindWord } from "../../layout/kind-mark.tsx";
import { sectorTitle } from "../../sector-title.ts";
import { gapStory } from "../gap/gap-story.ts";
import { forecastChart } from "./charts.tsx";
import type { PackKnown } from "./known.ts";
import { packFigureWords } from "./pack-figures.words.ts";

/** What the model expects of the staff gap, with and without the plan. */
export async function forecastPart({ view, language }: PackKnown): Promise<Part> {
  const say = packFigureWords[language].forecast;
  const { year, baseline, withPlan } = gapStory(view);
  const at = view.forecast.years.indexOf(year);
  const kind = {
    figure: "forecast",
    kindWord: kindWord("forecast", language),
    origin: say.model,
  } as const;
  const figure = (label: string, gap: GapRange): KeyFigure => ({
    ...kind,
    label,
    value: people(gap.p50, language),
    range: span(gap.p5, gap.p95, language),
  });
  const cell = (value: number) => peopleCell(value, language);
  return {
    title: say.title,
    lead: say.lead(year, span(withPlan.p5, withPlan.p95, language), chance(withPlan, language)),
    blocks: [
      {
        kind: "figures",
        figures: [
          figure(say.without(year), baseline),
          figure(say.with(year), withPlan),
          { ...kind, label: say.chance, value: chance(withPlan, language) },
        ],
      },
      { kind: "chart", chart: await forecastChart(view, language) },
      {
        kind: "table",
        table: {
          name: say.sectors,
          caption: say.sectorsCaption(year),
          columns: [
            { title: say.columns.sector, share: 2 },
            { title: say.columns.without, numeric: true },
            { title: say.columns.with, numeric: true },
            { title: say.columns.range, numeric: true, share: 1.4 },
          ],
          rows: view.forecast.sectors.map(({ sector, people: of }) => {
            const [without, along] = [of.baseline[at]!, of.withPlan[at]!];
            return [
              sectorTitle(view, sector, language),
              cell(without.p50),
              cell(along.p50),
              span(along.p5, along.p95, language),
            ];
          }),
        },
      },
    ],
    source: say.source,
  };
}
