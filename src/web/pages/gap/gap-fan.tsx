import type { FC } from "hono/jsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { peopleCell, type DataTable } from "../../charts/data-table.tsx";
import { FanChart, type Fan } from "../../charts/fan-chart.tsx";
import { date, people } from "../../format.ts";
import { words, type Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { gapStory } from "./gap-story.ts";

const t = words(
  {
    title: (grows: boolean, helps: boolean) =>
      `Het tekort ${grows ? "groeit" : "krimpt"}, met het plan ${helps === grows ? "iets minder hard" : "iets harder"}`,
    subtitle:
      "Mensen die tekortkomen in zorg en welzijn. De stippellijn is de middelste verwachting; in 9 van de 10 gevallen valt het tekort binnen de waaier.",
    unit: "mensen",
    without: "Zonder plan",
    with: "Met plan",
    now: "nu",
    adopted: "plan vastgesteld",
    year: "Jaar",
    low: "ondergrens (5 %)",
    mid: "midden",
    high: "bovengrens (95 %)",
    table: "Verwacht tekort per jaar, zonder en met het plan",
    source: "Bron: rekenmodel van Eenlijn op de cijfers van het regioplan.",
    how: "Hoe wij dit weten",
    description: (
      from: number,
      to: number,
      first: string,
      without: string,
      withPlan: string,
      year: number,
    ) =>
      `Waaier van ${from} tot ${to}. Het tekort begint bij ongeveer ${first} mensen. In ${year} is het zonder plan ongeveer ${without} en met plan ongeveer ${withPlan}. Beide waaiers worden naar rechts breder.`,
  },
  {
    title: (grows: boolean, helps: boolean) =>
      `The gap ${grows ? "grows" : "shrinks"}, with the plan a little ${helps === grows ? "less fast" : "faster"}`,
    subtitle:
      "People short in care and welfare. The dashed line is the middle forecast; in 9 out of 10 cases the gap lies within the fan.",
    unit: "people",
    without: "Without the plan",
    with: "With the plan",
    now: "now",
    adopted: "plan adopted",
    year: "Year",
    low: "lower bound (5%)",
    mid: "middle",
    high: "upper bound (95%)",
    table: "Expected gap per year, without and with the plan",
    source: "Source: Eenlijn's model on the figures of the regional plan.",
    how: "How we know",
    description: (
      from: number,
      to: number,
      first: string,
      without: string,
      withPlan: string,
      year: number,
    ) =>
      `Fan from ${from} to ${to}. The gap starts at about ${first} people. In ${year} it is about ${without} without the plan and about ${withPlan} with it. Both fans widen to the right.`,
  },
);

/** The expected gap of the whole region as two fans. */
export const GapFan: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = t[language];
  const { title, source, drawing } = gapFan(view, language);
  return (
    <Chart
      visit={visit}
      title={title}
      subtitle={say.subtitle}
      narrow={<FanChart {...drawing} width={360} height={320} />}
      wide={<FanChart {...drawing} width={960} height={440} />}
      table={gapTable(view, language)}
      csv="/tekort/waaier.csv"
      kinds={["forecast"]}
      source={
        <>
          {source} <a href={href(visit, "/verantwoording#model")}>{say.how}</a>.
        </>
      }
    />
  );
};

/** What the two fans show and say, whatever they are drawn on. */
export function gapFan(view: RegionView, language: Language) {
  const say = t[language];
  const { years, total } = view.forecast;
  const fans: Fan[] = [
    { look: "base", label: say.without, points: points(years, total.people.baseline) },
    { look: "plan", label: say.with, points: points(years, total.people.withPlan) },
  ];
  const { first, baseline, withPlan, year } = gapStory(view);
  const drawing = {
    fans,
    language,
    unit: say.unit,
    description: say.description(
      years[0]!,
      years.at(-1)!,
      people(first.p50, language),
      people(baseline.p50, language),
      people(withPlan.p50, language),
      year,
    ),
    events: [
      { day: view.plan.region.plan.adopted, label: say.adopted },
      {
        day: view.today,
        label: `${say.now}, ${date(view.today.slice(0, 7), language)}`,
        now: true as const,
      },
    ],
  };
  const title = say.title(first.p50 < baseline.p50, withPlan.p50 < baseline.p50);
  return { title, source: say.source, drawing };
}

/** The same figures as a table. */
export function gapTable({ forecast }: RegionView, language: Language): DataTable {
  const say = t[language];
  const { baseline, withPlan } = forecast.total.people;
  const cell = (value: number) => peopleCell(value, language);
  const three = (name: string) =>
    [say.low, say.mid, say.high].map((part) => ({ title: `${name}, ${part}`, numeric: true }));
  return {
    caption: say.table,
    columns: [{ title: say.year }, ...three(say.without), ...three(say.with)],
    rows: forecast.years.map((year, at) => [
      String(year),
      ...[baseline[at]!, withPlan[at]!].flatMap(({ p5, p50, p95 }) => [p5, p50, p95].map(cell)),
    ]),
  };
}

function points(
  years: readonly number[],
  ranges: readonly { p5: number; p50: number; p95: number }[],
) {
  return years.map((year, at) => {
    const { p5, p50, p95 } = ranges[at]!;
    return { year, low: p5, mid: p50, high: p95 };
  });
}
