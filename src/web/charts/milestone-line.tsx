import type { FC } from "hono/jsx";
import type { MilestoneStanding } from "../../core/progress/index.ts";

/** From the first to the last day that a drawing has to show, as YYYY-MM-DD. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

const [width, height] = [240, 22];
/** Room for a mark at either end. */
const margin = 8;

/** The days of milestones, and today, so that all their lines have one scale. */
export function spanOf(standings: readonly MilestoneStanding[], today: string): DaySpan {
  const days = [
    today,
    ...standings.flatMap(({ plannedDay, promised, doneOn }) => [plannedDay, promised, doneOn]),
  ]
    .filter((day) => day !== undefined)
    .toSorted();
  return { from: days[0]!, to: days.at(-1)! };
}

interface MilestoneLineProps {
  readonly standing: MilestoneStanding;
  readonly span: DaySpan;
  readonly today: string;
}

/**
 * One milestone on a line of time: planned (a ring), promised (a diamond) and done (a dot), with
 * today as a hair line. What is still open runs on as dashes. The words beside it say the same.
 */
export const MilestoneLine: FC<MilestoneLineProps> = ({ standing, span, today }) => {
  const { plannedDay, promised, doneOn, state } = standing;
  const x = (day: string) => margin + (width - 2 * margin) * shareOf(day, span);
  const y = height / 2;
  const end = doneOn ?? (state === "late" ? today : promised);
  const from = plannedDay ?? promised ?? doneOn;
  return (
    <svg
      class={state === "late" ? "milestone-line milestone-line--late" : "milestone-line"}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path class="milestone-line__time" d={`M0 ${y}H${width}`} />
      <path class="milestone-line__today" d={`M${x(today)} 1V${height - 1}`} />
      {from !== undefined && end !== undefined && (
        <path
          class={doneOn === undefined ? "milestone-line__open" : "milestone-line__run"}
          d={`M${x(from)} ${y}H${x(end)}`}
        />
      )}
      {plannedDay !== undefined && (
        <circle class="milestone-line__ring" cx={x(plannedDay)} cy={y} r="4.5" />
      )}
      {promised !== undefined && doneOn === undefined && (
        <path class="milestone-line__ring" d={`M${x(promised)} ${y - 6}l6 6-6 6-6-6z`} />
      )}
      {doneOn !== undefined && <circle class="milestone-line__dot" cx={x(doneOn)} cy={y} r="5" />}
    </svg>
  );
};

/** How far a day lies in a span, 0 to 1; in the middle of a span of one day. */
function shareOf(day: string, { from, to }: DaySpan): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return start === end ? 0.5 : (Date.parse(day) - start) / (end - start);
}
