import type { FC } from "hono/jsx";
import { slugOf, type Priority } from "../../../core/plan/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { QuarterChart } from "../../charts/quarter-chart.tsx";
import { quarterOf, quartersOf } from "../../charts/quarter-place.ts";
import type { QuarterRow } from "../../charts/quarter-row.ts";
import { quarterTable } from "../../charts/quarter-table.ts";
import { date } from "../../format.ts";
import { Doubts } from "../../layout/doubts.tsx";
import { LatestReport } from "../../layout/latest-report.tsx";
import { openWords } from "../../layout/stated-value.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { planningWords } from "./planning.words.ts";
import { countTimeline, sharedDoubts } from "./timeline-count.ts";

interface TimelineProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/** The phases and every initiative that the region speeds up, on one line of quarters. */
export const Timeline: FC<TimelineProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = planningWords[language].timeline;
  const { phases, priorities } = view.plan;
  const count = countTimeline(priorities);
  const last = count.lastQuarter && date(count.lastQuarter, language);
  return (
    <div class="stack">
      <Chart
        visit={visit}
        title={say.title(count.placed, count.all)}
        subtitle={say.subtitle(count.all, count.toBeDetermined, count.withoutQuarter, last)}
        narrow={
          <QuarterChart
            rows={timelineRows(visit, view)}
            quarters={quartersOf(phases.length > 0 ? phases : barsOf(priorities))}
            now={quarterOf(view.today)}
            language={language}
          />
        }
        table={timelineTable(visit, view)}
        csv="/planning/planning.csv"
        kinds={["reported"]}
        source={
          <>
            {say.source} <a href={href(visit, "/verantwoording")}>{say.how}</a>.
          </>
        }
      />
      <Doubts
        visit={visit}
        view={view}
        items={sharedDoubts(priorities.map(({ id }) => view.lookup.doubts("priority", id)))}
      />
    </div>
  );
};

/** The planning bars with a place; without phases they alone say which quarters there are. */
const barsOf = (priorities: readonly Priority[]) =>
  priorities.flatMap(({ planning }) =>
    Array.isArray(planning)
      ? planning.flatMap(({ from, to }) => (from === undefined ? [] : [{ from, to: to ?? from }]))
      : [],
  );

/** The same planning as a table and a CSV file. */
export function timelineTable(visit: Visit, view: RegionView): DataTable {
  const { caption } = planningWords[visit.language].timeline;
  return quarterTable(timelineRows(visit, view), caption, visit.language);
}

function timelineRows(visit: Visit, view: RegionView): QuarterRow[] {
  const { language } = visit;
  const say = planningWords[language].timeline;
  const { phases, challenges, priorities } = view.plan;
  const { evaluations } = countTimeline(priorities);
  const phaseRows = phases.map(({ title, from, to }) => ({
    group: { name: say.phases },
    name: title[language],
    bars: [{ from, to, certainty: "high" as const, label: title[language] }],
  }));
  const priorityRows = challenges.flatMap((challenge) => {
    const group = {
      name: challenge.title[language],
      label: <a href={href(visit, `/opgaven/${challenge.id}`)}>{challenge.title[language]}</a>,
    };
    return view.lookup
      .prioritiesOf(challenge.id)
      .map((priority) => priorityRow(visit, view, priority, group));
  });
  const evaluationRows = [
    {
      group: { name: say.evaluations },
      name: say.evaluationRow(evaluations),
      bars: [{ certainty: "undetermined" as const, label: say.evaluation }],
    },
  ];
  return [...phaseRows, ...priorityRows, ...(evaluations > 0 ? evaluationRows : [])];
}

function priorityRow(
  visit: Visit,
  view: RegionView,
  priority: Priority,
  group: QuarterRow["group"],
): QuarterRow {
  const { language } = visit;
  const { planning, evaluation, name, number } = priority;
  const initiative =
    priority.initiative === undefined ? undefined : view.lookup.initiative(priority.initiative);
  const slug = slugOf(initiative === undefined ? { priority } : { initiative, priority });
  const known = typeof evaluation === "object" ? evaluation.quarter : undefined;
  return {
    group,
    name: `${number}. ${name}`,
    nameLang: "nl",
    lang: "nl",
    label: (
      <>
        <span class="quarter-number-of">{number}.</span>{" "}
        <a href={href(visit, `/initiatieven/${slug}`)} lang="nl">
          {name}
        </a>{" "}
        <LatestReport view={view} language={language} initiative={initiative?.id} />
      </>
    ),
    bars: Array.isArray(planning)
      ? planning.map(({ activities, from, to, certainty }) => ({
          label: activities.join("; "),
          from,
          to,
          certainty,
        }))
      : [],
    instead: Array.isArray(planning) ? undefined : openWords(planning, language),
    evaluation: known,
  };
}
