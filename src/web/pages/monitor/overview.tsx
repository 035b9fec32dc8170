import type { FC } from "hono/jsx";
import type { IndicatorState } from "../../../core/indicators/index.ts";
import type { MonitoringLine } from "../../../core/plan/index.ts";
import { asking, hasData } from "./attention-list.ts";
import { href } from "../../visit.ts";
import type { MonitorProps } from "./monitor-props.ts";
import { monitorWords } from "./monitor.words.ts";

type Station = "attention" | "known" | "empty";

interface OverviewProps extends MonitorProps {
  readonly states: readonly IndicatorState[];
  /** Path of the page that the lines lead to; left out when it is this one. */
  readonly at?: string;
}

/** The lines of the plan as lines, with every indicator as a stop on one of them. */
export const Overview: FC<OverviewProps> = ({ visit, view, states, at }) => {
  const { language } = visit;
  const say = monitorWords[language];
  const attended = new Set(asking(states));
  const stationOf = (state: IndicatorState): Station =>
    attended.has(state) ? "attention" : hasData(state) ? "known" : "empty";
  return (
    <figure class="overview">
      <figcaption class="visually-hidden">{say.overview}</figcaption>
      <ul class="overview__lines">
        {linesOf(view.plan.monitoring.lines, states).map(({ line, members }) => {
          const stations = members.map(stationOf);
          const known = stations.filter((station) => station !== "empty").length;
          const attention = stations.filter((station) => station === "attention").length;
          return (
            <li>
              <a href={at === undefined ? `#${line.id}` : href(visit, `${at}#${line.id}`)}>
                {line.title[language]}
              </a>
              <span class="overview__line">
                <Stations stations={stations} />
              </span>
              <span class="small">
                {say.ofLine(members.length, known)}
                {attention > 0 && <strong>{`, ${say.attend(attention)}`}</strong>}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="overview__legend small">
        {(["known", "attention", "empty"] as const).map((station) => (
          <span class="status">
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <Stop station={station} x={8} y={8} />
            </svg>
            {say.legend[station]}
          </span>
        ))}
      </p>
    </figure>
  );
};

/** Lines in the order of the plan, each with its indicators; lines without any are left out. */
export function linesOf(lines: readonly MonitoringLine[], states: readonly IndicatorState[]) {
  return lines
    .map((line) => ({
      line,
      members: states.filter(({ indicator }) => indicator.line === line.id),
    }))
    .filter(({ members }) => members.length > 0);
}

const gap = 26;

const Stations: FC<{ stations: readonly Station[] }> = ({ stations }) => (
  <svg
    viewBox={`0 0 ${stations.length * gap} 24`}
    width={stations.length * gap}
    aria-hidden="true"
    focusable="false"
  >
    {stations.map((station, index) => (
      <Stop station={station} x={gap / 2 + index * gap} y={12} />
    ))}
  </svg>
);

const Stop: FC<{ station: Station; x: number; y: number }> = ({ station, x, y }) => {
  switch (station) {
    case "known":
      return <circle cx={x} cy={y} r="6" fill="var(--river)" stroke="var(--river)" />;
    case "attention":
      return (
        <path
          d={`M${x} ${y - 8}l8 8-8 8-8-8z`}
          fill="var(--signal)"
          stroke="var(--paper)"
          stroke-width="1"
        />
      );
    case "empty":
      return (
        <circle
          cx={x}
          cy={y}
          r="5.5"
          fill="var(--paper)"
          stroke="var(--ink-soft)"
          stroke-width="1.5"
          stroke-dasharray="2.5 2.5"
        />
      );
  }
};
