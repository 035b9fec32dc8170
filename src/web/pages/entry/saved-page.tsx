import type { FC } from "hono/jsx";
import type { RecordedProgress } from "../../../app/ports/progress-store.ts";
import { silentAfterDays } from "../../../core/progress/index.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { Status } from "../../layout/status.tsx";
import { HelpNames } from "../../layout/help-names.tsx";
import type { RegionView } from "../../region-view.ts";
import { render } from "../../render.ts";
import { standingsOf } from "../../standings.ts";
import { href, type Visit } from "../../visit.ts";
import { entryWords } from "./entry.words.ts";
import { reportWords } from "./report.words.ts";
import { refusedPage } from "./refused-page.tsx";
import { Fact } from "./fact.tsx";
import type { ReportingContext } from "./reporting.ts";

/** What became of the figures that came with a report: the value of `cijfers` in the address. */
export type FiguresKept = "bewaard" | "verborgen" | "niet";

/** What was recorded, and what happens with it. */
export function savedPage(c: ReportingContext, subject: string, id: string) {
  const { visit, view, reporting } = c.var;
  const { language } = visit;
  const report = view.reports.find((one) => one.id === id && one.initiative === subject);
  if (report === undefined) return refusedPage(c, "no-link");
  const say = entryWords[language].saved;
  const { initiative } = report;
  const { name } = view.lookup.initiative(initiative)!;
  const figures = visit.query.get("cijfers");
  const asksAttention = standingsOf(view).get(initiative)!.concerns.length > 0;
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.title}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead(name)}</p>
      </div>
      <Recorded visit={visit} view={view} report={report} />
      {isFiguresKept(figures) && <p class="note section">{say.figures[figures]}</p>}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.nowTitle}</h2>
        <ul>
          <li>
            {say.page}{" "}
            <a href={href(visit, `/initiatieven/${initiative}#gemeld`)}>{say.pageLink}</a>.
          </li>
          {asksAttention && (
            <li>
              {say.attention} <a href={href(visit, "/planning#aandacht")}>{say.attentionLink}</a>.
            </li>
          )}
          {report.help !== undefined && <li>{say.helpNote}</li>}
          <li>{say.again(date(dayAfterNews(report.reportedOn), language))}</li>
          <li>{say.wrong}</li>
        </ul>
        <p class="actions">
          <a href={reporting.start}>{say.another}</a>
          <a href={reporting.form(initiative)}>{say.correct}</a>
        </p>
      </section>
    </Page>,
  );
}

const isFiguresKept = (value: string | null): value is FiguresKept =>
  value === "bewaard" || value === "verborgen" || value === "niet";

interface RecordedProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly report: RecordedProgress;
}

const Recorded: FC<RecordedProps> = ({ visit, view, report }) => {
  const { language } = visit;
  const say = entryWords[language];
  const standings = standingsOf(view).get(report.initiative)!.milestones;
  return (
    <dl class="facts panel">
      <Fact term={say.saved.on}>{date(report.reportedOn, language)}</Fact>
      <Fact term={say.saved.course}>
        <Status course={report.course} language={language} />
      </Fact>
      <Fact term={say.saved.reason}>{report.reason}</Fact>
      {report.help !== undefined && (
        <Fact term={say.saved.help}>
          <HelpNames visit={visit} view={view} help={report.help} />
        </Fact>
      )}
      <Fact term={say.saved.done}>{report.done}</Fact>
      <Fact term={say.saved.next}>{report.next}</Fact>
      {report.milestones.length > 0 && (
        <Fact term={say.saved.milestones}>
          <ul class="plain-list">
            {report.milestones.map(({ milestone, is, on }) => {
              const own = standings.find((one) => one.milestone.id === milestone);
              const day = date(on, language);
              return (
                <li>
                  <span lang="nl">{own?.milestone.title ?? reportWords[language].evaluation}</span>:{" "}
                  {is === "done"
                    ? reportWords[language].doneOn(day)
                    : reportWords[language].promised(day)}
                </li>
              );
            })}
          </ul>
        </Fact>
      )}
    </dl>
  );
};

/** First day on which an initiative that reported on a day is silent. */
function dayAfterNews(reportedOn: string): string {
  const day = Date.parse(reportedOn) + (silentAfterDays + 1) * 86_400_000;
  return new Date(day).toISOString().slice(0, 10);
}
