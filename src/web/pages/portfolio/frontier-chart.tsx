import { scaleLinear } from "d3-scale";
import type { FC } from "hono/jsx";
import type { Picked } from "../../../core/impact/index.ts";
import { tenth, ValueAxis } from "../../charts/axes.tsx";
import { number, people } from "../../format.ts";
import type { Language } from "../../language.ts";
import { euros, peopleInWords } from "./in-figures.ts";
import { portfolioWords } from "./portfolio.words.ts";

interface FrontierChartProps {
  /** The cheapest first. */
  readonly frontier: readonly Picked[];
  /** The one that the rest of the page is about. */
  readonly picked: Picked;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
}

/** What the best choice yields against what it costs: one line through the best choices. */
export const FrontierChart: FC<FrontierChartProps> = (props) => {
  const { frontier, picked, language, width, height } = props;
  const say = portfolioWords[language];
  const isWide = width > 500;
  const margin = { top: 44, right: 26, bottom: 44, left: 48 };
  const highest = Math.max(1, ...frontier.map(({ freed }) => freed.p95));
  const lowest = Math.min(0, ...frontier.map(({ freed }) => freed.p5));
  const dearest = Math.max(1, ...frontier.map(({ euroPerYear }) => euroPerYear));
  const x = scaleLinear([0, dearest], [margin.left, width - margin.right]);
  const y = scaleLinear([lowest, highest], [height - margin.bottom, margin.top]).nice(5);
  const at = ({ euroPerYear }: Picked) => tenth(x(euroPerYear));
  const isPicked = (one: Picked) => one.budget === picked.budget;
  const description = frontier
    .map(({ euroPerYear, freed, chosen }) =>
      say.frontierPoint(euros(euroPerYear, language), people(freed.mean, language), chosen.length),
    )
    .join(" ");
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={say.frontierDescription(description)}
    >
      <ValueAxis
        ticks={y.ticks(5).filter(Number.isInteger)}
        y={y}
        from={margin.left}
        to={width - margin.right}
        label={(tick) => number(tick, language)}
        unit={say.unitPeople}
      />
      {x.ticks(isWide ? 5 : 3).map((tick) => (
        <text class="axis-text" x={tenth(x(tick))} y={height - 24} text-anchor="middle">
          {number(tick / 1e6, language, tick % 1e6 === 0 ? 0 : 1)}
        </text>
      ))}
      <text class="axis-text" x={width - margin.right} y={height - 4} text-anchor="end">
        {say.unitCost}
      </text>
      <path
        class="frontier-line"
        d={frontier
          .map((one, i) => `${i === 0 ? "M" : "L"}${at(one)} ${tenth(y(one.freed.mean))}`)
          .join("")}
      />
      {frontier.map((one) => (
        <g class={isPicked(one) ? "frontier-point frontier-point--picked" : "frontier-point"}>
          <path
            class="interval"
            d={`M${at(one)} ${tenth(y(one.freed.p5))}V${tenth(y(one.freed.p95))}`}
          />
          <circle cx={at(one)} cy={tenth(y(one.freed.mean))} r={isPicked(one) ? 7 : 4.5} />
        </g>
      ))}
      {frontier.filter(isPicked).map((one) => (
        <text
          class="label halo label--plan"
          x={Math.min(at(one) + 10, width - 4)}
          y={tenth(y(one.freed.p95) - 10)}
          text-anchor={at(one) > width / 2 ? "end" : "start"}
        >
          {say.yourChoice}
          {isWide && `: ${peopleInWords(one.freed.mean, language)}`}
        </text>
      ))}
    </svg>
  );
};
