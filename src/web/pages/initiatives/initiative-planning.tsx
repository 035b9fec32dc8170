import type { FC } from "hono/jsx";
import { isOpen, type PlanningBar } from "../../../core/plan/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { QuarterChart } from "../../charts/quarter-chart.tsx";
import { quarterOf, quartersOf } from "../../charts/quarter-place.ts";
import { quarterTable } from "../../charts/quarter-table.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { href } from "../../visit.ts";
import type { Entry } from "./entry.ts";
import type { EntryProps } from "./entry-props.ts";
import { initiativeWords } from "./initiative.words.ts";
import { planningRows } from "./planning-rows.ts";

/** When what happens, for the initiatives that have a place in the quarter planning. */
export const Planning: FC<EntryProps> = ({ visit, view, entry }) => {
  const { language } = visit;
  const say = initiativeWords[language];
  const { priority } = entry.subject;
  if (priority === undefined) return null;
  const { planning } = priority;
  const now = quarterOf(view.today);
  const toPlanning = <a href={href(visit, "/planning")}>{say.toPlanning}</a>;
  if (planning === undefined || isOpen(planning))
    return (
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.planningTitle}</h2>
        <p class="note">
          {planning === undefined ? say.planningNone : say.planningTbd} {toPlanning}
        </p>
      </section>
    );
  const rows = planningRows(priority, say).map((row, index) => {
    const bar = planning[index];
    if (bar === undefined) return row;
    return {
      ...row,
      label: (
        <>
          <strong class="quarter-step">{row.name}</strong>
          <ul class="plain-list small" lang="nl">
            {bar.activities.map((activity) => (
              <li>{activity}</li>
            ))}
          </ul>
          <OriginNote visit={visit} view={view} origin={bar.origin} />
        </>
      ),
    };
  });
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.planningTitle}</h2>
      <Chart
        visit={visit}
        title={titleOf(planning, language)}
        subtitle={`${say.planningSubtitle} ${say.planningNow(date(now, language))}`}
        kinds={[]}
        source={
          <>
            {say.planningSource} {toPlanning}.
          </>
        }
        csv={`/initiatieven/${entry.slug}/planning.csv`}
        table={planningTable(entry, language)}
        narrow={
          <QuarterChart
            rows={rows}
            quarters={quartersOf(view.plan.phases)}
            now={now}
            language={language}
          />
        }
      />
    </section>
  );
};

/** What one sees: up to when it is planned, as far as that is known. */
function titleOf(planning: readonly PlanningBar[], language: Language): string {
  const say = initiativeWords[language];
  const first = planning.flatMap(({ from }) => from ?? []).toSorted()[0];
  const last = planning
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1);
  if (first === undefined) return say.plannedUnknown;
  return last === undefined || planning.some(({ from, to }) => !from || !to)
    ? say.plannedFrom(date(first, language))
    : say.plannedTo(date(last, language));
}

/** The same planning as a table. */
export function planningTable({ subject, name }: Entry, language: Language): DataTable {
  const say = initiativeWords[language];
  const rows = subject.priority === undefined ? [] : planningRows(subject.priority, say);
  return quarterTable(rows, say.planningChart(name), language);
}
