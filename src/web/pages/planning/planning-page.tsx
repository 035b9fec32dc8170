import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { deliveryWords } from "../delivery/delivery.words.ts";
import { fits, itemsOf } from "./agenda-selection.ts";
import { Attention } from "./attention.tsx";
import { DueNow } from "./due-now.tsx";
import { Milestones } from "./milestones.tsx";
import { MonitoringSection } from "./monitoring.tsx";
import { planNow, type PlanNow } from "./plan-now.ts";
import { planningWords } from "./planning.words.ts";
import { Timeline } from "./timeline.tsx";
import { WorkAgenda } from "./work-agenda.tsx";

export function planningPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = planningWords[visit.language];
  const now = planNow(view.plan.phases, view.today);
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{headline(now, visit)}</h1>
        <Answer visit={visit} view={view} now={now} />
        {view.assumptions.delivery !== undefined && (
          <p>
            <a href={href(visit, "/planning/trekkracht")}>
              {deliveryWords[visit.language].fromPlanning}
            </a>
          </p>
        )}
      </div>
      <Attention visit={visit} view={view} />
      {view.plan.phases.length + view.plan.priorities.length > 0 && (
        <Timeline visit={visit} view={view} />
      )}
      {now.kind === "in" && <DueNow visit={visit} view={view} phase={now.phase} />}
      <WorkAgenda visit={visit} view={view} />
      <Milestones visit={visit} view={view} />
      <MonitoringSection visit={visit} view={view} />
    </Page>,
  );
}

function headline(now: PlanNow, { language }: Visit): string {
  const say = planningWords[language].headline;
  switch (now.kind) {
    case "in":
      return say.in(now.phase.number);
    case "before":
      return say.before(now.next.number);
    case "after":
      return say.after;
    case "none":
      return say.none;
  }
}

const Answer: FC<{ visit: Visit; view: RegionView; now: PlanNow }> = ({ visit, view, now }) => {
  const { language } = visit;
  const say = planningWords[language];
  const { agendas, priorities, region } = view.plan;
  const reported = priorities.filter(({ initiative }) =>
    view.reports.some((report) => report.initiative === initiative),
  ).length;
  const latest = view.reports[0];
  return (
    <>
      {now.kind === "in" && (
        <p class="lead">
          {[
            say.period(date(now.phase.from, language), date(now.phase.to, language)),
            now.lastQuarter && say.last,
            say.onAgenda(
              agendas.flatMap(itemsOf).filter((item) => fits(item, now.phase.id)).length,
            ),
          ]
            .filter(Boolean)
            .join(" ")}
        </p>
      )}
      {now.kind === "before" && <p class="lead">{say.starts(date(now.next.from, language))}</p>}
      <p>
        {latest === undefined
          ? say.silent(date(region.plan.adopted, language))
          : say.reported(reported, priorities.length, date(latest.reportedOn, language))}
      </p>
    </>
  );
};
