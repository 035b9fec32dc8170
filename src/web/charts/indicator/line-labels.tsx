import type { FC } from "hono/jsx";
import { date, number } from "../../format.ts";
import { spread } from "../spread.ts";
import { chartWords } from "./chart.words.ts";
import type { Plot } from "./plot.ts";

interface LineLabel {
  readonly y: number;
  readonly name: string;
  readonly value: string;
  readonly colour: string;
}

/** Names on the lines: at their right end, or above their left end where there is no room. */
export const LineLabels: FC<{ plot: Plot }> = ({ plot }) => {
  const { ink, left, right, wide, top, bottom } = plot;
  const labels = spread(labelsOf(plot), 18);
  const over = Math.max(0, (labels.at(-1)?.y ?? 0) - bottom + 2);
  return (
    <g>
      {labels.map(({ name, value, colour, y }) => (
        <text
          x={wide ? right + 10 : left + 4}
          y={wide ? Math.max(y + 5 - over, top) : y - 4}
          font-size="14"
          fill={colour}
          paint-order="stroke"
          stroke={ink.paper}
          stroke-width={wide ? 0 : 4}
        >
          {name} <tspan font-weight="700">{value}</tspan>
        </text>
      ))}
    </g>
  );
};

function labelsOf({ drawn, ink, language, wide, y }: Plot): readonly LineLabel[] {
  const say = chartWords[language];
  const { judgement } = drawn.series;
  const group = judgement.kind === "judged" ? judgement.chart.groups.at(-1) : undefined;
  const last = drawn.nation?.points.findLast(({ value }) => value.kind === "known")?.value;
  const written = (value: number, extra: number) => number(value, language, drawn.decimals + extra);
  const line = (name: string, value: number, extra: 0 | 1, colour: string): LineLabel => ({
    y: y(value),
    name,
    value: written(value, extra),
    colour,
  });
  return [
    ...(group === undefined ? [] : [line(say.mean, group.mean, 1, ink.river)]),
    ...(group?.limits === undefined || !wide
      ? []
      : [
          line(say.upper, group.limits.upper, 1, ink.river),
          line(say.lower, group.limits.lower, 1, ink.river),
        ]),
    ...(drawn.target === undefined
      ? []
      : [
          {
            ...line(say.target, drawn.target.value, 0, ink.ink),
            name: `${say.target} ${date(drawn.target.by.slice(0, 4), language)}:`,
          },
        ]),
    ...(last?.kind === "known" ? [line(say.nation, last.value, 0, ink.soft)] : []),
  ];
}
