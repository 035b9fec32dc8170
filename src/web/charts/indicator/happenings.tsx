import type { FC } from "hono/jsx";
import { inLanes, type Laned } from "./lanes.ts";
import { lane, type Happening, type Plot } from "./plot.ts";
import { timeOf } from "./time-axis.ts";

/** Longer titles are cut in the drawing; the list below it has them in full. */
const longest = 44;

const short = (title: string) =>
  title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title;

/** Words on wide canvases, numbers of the list below on narrow ones. */
export function lanesOf(
  happenings: readonly Happening[],
  x: (time: number) => number,
  end: number,
  wide: boolean,
): readonly Laned<{ readonly happening: Happening; readonly word: string }>[] {
  return inLanes(
    happenings.map((happening) => {
      const word = wide ? short(happening.title) : String(happening.number);
      return { item: { happening, word }, x: x(timeOf(happening.on)), length: word.length };
    }),
    end,
  );
}

/** Thin verticals with words: what happened, and where limits start anew. */
export const Happenings: FC<{ plot: Plot; laned: ReturnType<typeof lanesOf> }> = (props) => {
  const { ink, top, bottom, x } = props.plot;
  return (
    <g>
      {props.laned.map(({ item: { happening, word }, lane: at, side }) => {
        const place = x(timeOf(happening.on));
        const y = top - 10 - at * lane;
        return (
          <g>
            <line
              x1={place}
              x2={place}
              y1={y - 10}
              y2={bottom}
              stroke={happening.rebase ? ink.river : ink.soft}
              stroke-dasharray={happening.rebase ? undefined : "1 3"}
            />
            <text
              x={side === "right" ? place + 5 : place - 5}
              y={y}
              text-anchor={side === "right" ? "start" : "end"}
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
