import type { FC } from "hono/jsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { statesOf } from "../monitor/as-known.ts";
import { monitorAnswer } from "../monitor/monitor-answer.ts";
import { Overview } from "../monitor/overview.tsx";
import { homeWords } from "./home.words.ts";

/** Whether it moves: the answer of the monitor, with its lines. */
export const Moving: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const say = homeWords[visit.language];
  const states = statesOf(view);
  if (states.length === 0) return <></>;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.movingTitle}</h2>
      <p>
        {monitorAnswer(states, visit.language)}{" "}
        <a href={href(visit, "/monitor")}>{say.toMonitor}</a>
      </p>
      <Overview visit={visit} view={view} states={states} at="/monitor" />
    </section>
  );
};
