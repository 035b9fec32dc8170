import type { FC } from "hono/jsx";
import { chartWords } from "./chart.words.ts";
import { letterWidth } from "./lanes.ts";
import { middleOf } from "./time-axis.ts";
import type { Plot } from "./plot.ts";
import { gapRuns } from "./runs.ts";

/** Periods without a figure: a drawn gap with the reason in words, never a line through it. */
export const Gaps: FC<{ plot: Plot }> = ({ plot }) => {
  const { drawn, ink, language, left, right, top, bottom, x } = plot;
  const { points } = drawn.series;
  const middle = (index: number) => x(middleOf(points[index]!.period));
  return (
    <g>
      {gapRuns(points).map(({ from, to, reason }) => {
        const start = from === 0 ? left : (middle(from - 1) + middle(from)) / 2;
        const end = to === points.length - 1 ? right : (middle(to) + middle(to + 1)) / 2;
        const say = chartWords[language];
        const word = reason === "secret" ? say.hidden : say.missing[reason];
        const at = (start + end) / 2;
        const fits = end - start > word.length * letterWidth;
        return (
          <g>
            <rect
              x={start}
              width={end - start}
              y={top}
              height={bottom - top}
              fill={ink.paper}
              stroke={ink.stone}
              stroke-dasharray="3 4"
            />
            <text
              x={fits ? at : undefined}
              y={fits ? bottom - 10 : undefined}
              transform={fits ? undefined : `translate(${at + 5} ${bottom - 10}) rotate(-90)`}
              text-anchor={fits ? "middle" : "start"}
              font-size="14"
              fill={ink.soft}
            >
              {word}
            </text>
          </g>
        );
      })}
    </g>
  );
};
