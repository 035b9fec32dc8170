import type { FC } from "hono/jsx";
import type { Outlook } from "../../../core/impact/engine/index.ts";
import { FanChart } from "../../charts/fan-chart.tsx";
import { between, people, percent, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import { whatIfWords } from "./what-if.words.ts";

interface ResultProps {
  readonly language: Language;
  readonly years: readonly number[];
  readonly year: number;
  readonly outlook: Outlook;
  readonly on: number;
  readonly all: number;
}

/** The outcome of a choice in words; the server and the browser write it the same way. */
export const WhatIfFigures: FC<ResultProps> = ({ language, years, year, outlook, on, all }) => {
  const say = whatIfWords[language];
  const at = years.indexOf(year);
  const freed = outlook.freed[at]!;
  const gap = outlook.withPlan[at]!;
  const text = (range: { p5: number; p50: number; p95: number }) =>
    say.peopleMiddle(people(range.p50, language), span(range.p5, range.p95, language));
  return (
    <div class="stack stack--tight">
      <p class="small">{say.ofAll(on, all)}</p>
      <dl class="facts">
        <dt>{say.freedIn(year)}</dt>
        <dd>
          <strong>{text(freed)}</strong>
        </dd>
        <dt>{say.gapIn(year)}</dt>
        <dd>{text(gap)}</dd>
        <dt>{say.chance(year)}</dt>
        <dd>{percent(gap.chanceClosed, language)}</dd>
      </dl>
    </div>
  );
};

/** The outcome in one line: on a phone it stays in sight while switches move. */
export const WhatIfLine: FC<ResultProps> = ({ language, years, year, outlook }) => {
  const say = whatIfWords[language];
  const { p5, p50, p95 } = outlook.freed[years.indexOf(year)]!;
  return (
    <span>
      {say.freedIn(year)}:{" "}
      <strong>{say.peopleMiddle(people(p50, language), span(p5, p95, language))}</strong>
    </span>
  );
};

/** What a choice frees over the years, drawn the same way on the server and in the browser. */
export const WhatIfChart: FC<ResultProps & { width: number; height: number }> = (props) => {
  const { language, years, year, outlook } = props;
  const say = whatIfWords[language];
  const { p5, p50, p95 } = outlook.freed[years.indexOf(year)]!;
  return (
    <FanChart
      language={language}
      width={props.width}
      height={props.height}
      unit={say.unit}
      description={say.chartDescription(
        years[0]!,
        years.at(-1)!,
        people(p50, language),
        between(p5, p95, language),
        year,
      )}
      events={[]}
      fans={[
        {
          look: "plan",
          label: say.chartLabel,
          points: years.map((at, index) => {
            const range = outlook.freed[index]!;
            return { year: at, low: range.p5, mid: range.p50, high: range.p95 };
          }),
        },
      ]}
    />
  );
};
