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
  /** Of its line, when that is dashed. */
  readonly dash?: string;
}

/** Names at the right end of their lines; in a key above the drawing where there is no room. */
export const LineLabels: FC<{ plot: Plot }> = ({ plot }) => {
  const labels = labelsOf(plot);
  return plot.wide ? <AtTheLines plot={plot} labels={labels} /> : <Key labels={labels} />;
};

interface LabelsProps {
  readonly labels: readonly LineLabel[];
}

const AtTheLines: FC<LabelsProps & { plot: Plot }> = ({ plot, labels }) => {
  const placed = spread(labels, 18);
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - plot.bottom + 2);
  return (
    <g>
      {placed.map(({ name, value, colour, y }) => (
        <text x={plot.right + 10} y={Math.max(y + 5 - over, plot.top)} font-size="14" fill={colour}>
          {name} <tspan font-weight="700">{value}</tspan>
        </text>
      ))}
    </g>
  );
};

const Key: FC<LabelsProps> = ({ labels }) => (
  <g>
    {labels.map(({ name, value, colour, dash }, index) => (
      <g>
        <path
          d={`M0 ${29 + index * keyRow}h22`}
          stroke={colour}
          stroke-width="2"
          stroke-dasharray={dash}
        />
        <text x="28" y={34 + index * keyRow} font-size="14" fill={colour}>
          {name} <tspan font-weight="700">{value}</tspan>
        </text>
      </g>
    ))}
  </g>
);

/** Height of a row of the key, in pixels. */
export const keyRow = 19;

/** What there is to name: the mean and limits, the target, the country. */
export function labelsOf({
  drawn,
  ink,
  language,
  wide,
  y,
}: Pick<Plot, "drawn" | "ink" | "language" | "wide" | "y">): readonly LineLabel[] {
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
            dash: "10 4",
            name: `${say.target} ${date(drawn.target.by.slice(0, 4), language)}:`,
          },
        ]),
    ...(last?.kind === "known" ? [line(say.nation, last.value, 0, ink.soft)] : []),
  ];
}
