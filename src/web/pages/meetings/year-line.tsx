import type { FC } from "hono/jsx";
import { onTheClock, type Meeting } from "../../../core/meetings/index.ts";
import type { Visit } from "../../visit.ts";
import { meetingsWords } from "./meetings.words.ts";
import { shortDay } from "./meeting-time.ts";

/** One body and what it has in the calendar; without a list the plan has no such body. */
export interface YearRow {
  readonly name: string;
  readonly meetings: readonly Meeting[] | undefined;
}

interface YearLineProps {
  readonly visit: Visit;
  readonly year: number;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly rows: readonly YearRow[];
}

/** A year as one line for each body, with its meetings as stations; a table says the same. */
export const YearLine: FC<YearLineProps> = (props) => {
  const { visit, year, rows } = props;
  const say = meetingsWords[visit.language];
  return (
    <figure class="chart">
      <figcaption class="stack stack--tight">
        <p class="chart__title">{say.year.title(year)}</p>
        <p class="chart__subtitle">{say.year.subtitle}</p>
      </figcaption>
      <div class="chart__canvas" aria-hidden="true">
        <div class="chart__wide">
          <YearDrawing {...props} width={1080} label={290} />
        </div>
        <div class="chart__narrow">
          <YearDrawing {...props} width={380} label={0} />
        </div>
      </div>
      <details>
        <summary>{say.year.table}</summary>
        <div class="table-scroll" tabindex={0}>
          <table class="utrecht-table">
            <caption class="utrecht-table__caption">{say.year.caption(year)}</caption>
            <thead>
              <tr>
                <th scope="col">{say.year.columns.body}</th>
                <th scope="col">{say.year.columns.day}</th>
                <th scope="col">{say.year.columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap(({ name, meetings }) =>
                meetings === undefined || meetings.length === 0
                  ? [
                      <tr>
                        <th scope="row">{name}</th>
                        <td colspan={2}>{meetings === undefined ? say.gapShort : say.year.none}</td>
                      </tr>,
                    ]
                  : meetings.map((meeting) => (
                      <tr>
                        <th scope="row">{name}</th>
                        <td>{shortDay(meeting, visit.language)}</td>
                        <td>{say.state[meeting.state]}</td>
                      </tr>
                    )),
              )}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
};

interface DrawingProps extends YearLineProps {
  readonly width: number;
  /** Room for names beside the lines; 0 puts them above. */
  readonly label: number;
}

const top = 34;

const YearDrawing: FC<DrawingProps> = ({ visit, year, today, rows, width, label }) => {
  const say = meetingsWords[visit.language];
  const pitch = label === 0 ? 58 : 42;
  const [left, right] = [label + 10, width - 12];
  const first = Date.parse(`${year}-01-01`);
  const days = (Date.parse(`${year + 1}-01-01`) - first) / 86_400_000;
  const x = (day: string) =>
    left + ((Date.parse(day) - first) / 86_400_000 / days) * (right - left);
  const height = top + rows.length * pitch + 8;
  const months = say.year.months.map((name, at) => ({
    name: label === 0 ? name.charAt(0) : name,
    x: x(`${year}-${String(at + 1).padStart(2, "0")}-01`),
  }));
  const monthWidth = (right - left) / 12;
  const inYear = today.startsWith(`${year}-`);
  return (
    <svg viewBox={`0 0 ${width} ${height}`}>
      {months.map((month) => (
        <>
          <line class="grid-line" x1={month.x} x2={month.x} y1={top - 8} y2={height - 8} />
          <text class="axis-text quiet" x={month.x + monthWidth / 2} y={16} text-anchor="middle">
            {month.name}
          </text>
        </>
      ))}
      {inYear && (
        <line class="now-line" x1={x(today)} x2={x(today)} y1={top - 12} y2={height - 4} />
      )}
      {rows.map(({ name, meetings }, at) => {
        const y = top + at * pitch + pitch - 20;
        return (
          <g>
            <text
              class="axis-text halo"
              x={label === 0 ? left : 0}
              y={label === 0 ? y - 18 : y + 5}
              text-anchor="start"
            >
              {name}
            </text>
            {meetings === undefined ? (
              <>
                <line class="year-line--gap" x1={left} x2={right} y1={y} y2={y} />
                <text
                  class="axis-text year-line__gap halo"
                  x={(left + right) / 2}
                  y={y + 5}
                  text-anchor="middle"
                >
                  {say.gapShort}
                </text>
              </>
            ) : (
              <line class="year-line" x1={left} x2={right} y1={y} y2={y} />
            )}
            {meetings?.map((meeting) => (
              <Station meeting={meeting} x={x(onTheClock(meeting.start).day)} y={y} />
            ))}
          </g>
        );
      })}
    </svg>
  );
};

const Station: FC<{ meeting: Meeting; x: number; y: number }> = ({ meeting, x, y }) => {
  switch (meeting.state) {
    case "cancelled":
      return <path class="year-line__off" d={`M${x - 5} ${y - 5}l10 10m0-10l-10 10`} />;
    case "open":
      return <circle class="year-line__now" cx={x} cy={y} r={9} />;
    case "planned":
      return <circle class="year-line__to-come" cx={x} cy={y} r={6.5} />;
    case "closed":
    case "approved":
      return <circle class="year-line__been" cx={x} cy={y} r={6.5} />;
  }
};

/** The meetings of a year, cancelled ones too, in order. */
export const meetingsIn = (year: number, meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings
    .filter(({ start }) => onTheClock(start).day.startsWith(`${year}-`))
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
