import type { FC } from "hono/jsx";
import { sizeOf, type Score } from "../../../core/risks/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";

interface ScoreLineProps {
  /** The oldest first; at least one. */
  readonly scores: readonly Score[];
  readonly threshold: number | undefined;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly language: Language;
  readonly title: string;
}

const [width, height, left, right, top, bottom] = [360, 190, 28, 30, 12, 26];

/** How large a risk was, from the first judgement until today: it stays until somebody judges. */
export const ScoreLine: FC<ScoreLineProps> = ({ scores, threshold, today, language, title }) => {
  const [first] = scores;
  const [start, end] = [Date.parse(first!.on), Date.parse(today)];
  const x = (day: string) =>
    left + ((Date.parse(day) - start) / Math.max(1, end - start)) * (width - left - right);
  const y = (size: number) => height - bottom - (size / 25) * (height - top - bottom);
  const points = scores.map((score) => ({ x: x(score.on), y: y(sizeOf(score)) }));
  const line = points.map((point, at) =>
    at === 0 ? `M${point.x} ${point.y}` : `H${point.x}V${point.y}`,
  );
  const last = scores.at(-1)!;
  return (
    <svg class="score-line" viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{title}</title>
      {[1, 25].map((size) => (
        <text class="axis-text" x={left - 6} y={y(size) + 5} text-anchor="end">
          {size}
        </text>
      ))}
      <path class="axis-line" d={`M${left} ${y(0)}H${width - right}`} />
      {threshold !== undefined && (
        <>
          <path class="risk-matrix__limit" d={`M${left} ${y(threshold)}H${width - right}`} />
          <text class="axis-text" x={left - 6} y={y(threshold) + 5} text-anchor="end">
            {threshold}
          </text>
        </>
      )}
      <path class="score-line__line" d={`${line.join("")}H${x(today)}`} />
      {points.map((point) => (
        <circle class="score-line__dot" cx={point.x} cy={point.y} r={4.5} />
      ))}
      <text class="label" x={width - right + 6} y={y(sizeOf(last)) + 5}>
        {sizeOf(last)}
      </text>
      <text class="axis-text" x={left} y={height - 6}>
        {date(first!.on, language)}
      </text>
    </svg>
  );
};
