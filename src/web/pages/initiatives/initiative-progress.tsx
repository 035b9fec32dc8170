import type { FC } from "hono/jsx";
import type { ProgressReport, Standing } from "../../../core/progress/index.ts";
import { can, initiativeResource, type Actor } from "../../../core/rights/index.ts";
import { MilestoneLine, spanOf } from "../../charts/milestone-line.tsx";
import { date } from "../../format.ts";
import { HelpNames } from "../../layout/help-names.tsx";
import { MilestoneStatus, StandingStatus, Status } from "../../layout/status.tsx";
import { standingsOf } from "../../standings.ts";
import { href } from "../../visit.ts";
import type { EntryProps } from "./entry-props.ts";
import { initiativeWords } from "./initiative.words.ts";

/** Where it stands: the last report, the milestones, and what was reported before. */
export const Progress: FC<EntryProps & { actor: Actor }> = (props) => {
  const { visit, view, entry, actor } = props;
  const standing = standingsOf(view).get(entry.subject.initiative?.id ?? "");
  if (standing === undefined) return null;
  const say = initiativeWords[visit.language].progress;
  const { initiative: id } = standing;
  const mayReport = can(actor, "report-progress", initiativeResource(view.lookup, id)!);
  const toReport = (
    <p class="small">
      <a href={href(visit, mayReport ? `/initiatieven/${id}/melden` : "/invoer")}>{say.report}</a>
    </p>
  );
  const [latest, ...earlier] = standing.reports;
  if (latest === undefined) return toReport;
  return (
    <section class="section" id="gemeld">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>
        <StandingStatus standing={standing} language={visit.language} />
      </p>
      <Contradiction {...props} standing={standing} />
      <Report {...props} report={latest} />
      {standing.milestones.length > 0 && <Milestones {...props} standing={standing} />}
      {earlier.length > 0 && (
        <details>
          <summary>{say.earlier(earlier.length)}</summary>
          <ul class="card-list">
            {earlier.map((report) => (
              <li>
                <Report {...props} report={report} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {toReport}
    </section>
  );
};

/** Said when what the lead reports and what follows by rule do not agree. */
const Contradiction: FC<EntryProps & { standing: Standing }> = ({ visit, standing }) => {
  const late = standing.concerns.find(({ kind }) => kind === "late");
  if (late?.kind !== "late" || standing.reports[0]?.course !== "on-course") return <></>;
  const say = initiativeWords[visit.language].progress;
  return <p class="note note--attention">{say.contradiction(late.milestones.length)}</p>;
};

const Report: FC<EntryProps & { report: ProgressReport }> = ({ visit, view, report }) => {
  const { language } = visit;
  const say = initiativeWords[language].progress;
  const { help, reason } = report;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">
        {date(report.reportedOn, language)} <Status course={report.course} language={language} />
      </h3>
      <p class="small quiet">{say.by[report.reportedBy]}</p>
      {reason !== undefined && (
        <p>
          {say.reason}: <span lang="nl">{reason}</span>
        </p>
      )}
      <p>
        {say.done}: <span lang="nl">{report.done}</span>
      </p>
      <p>
        {say.next}: <span lang="nl">{report.next}</span>
      </p>
      {help !== undefined && (
        <p>
          {say.help}: <HelpNames visit={visit} view={view} help={help} />
        </p>
      )}
    </div>
  );
};

/** Each milestone from planned to expected to done, on one scale of time. */
const Milestones: FC<EntryProps & { standing: Standing }> = ({ visit, view, standing }) => {
  const { language } = visit;
  const say = initiativeWords[language].progress;
  const span = spanOf(standing.milestones, view.today);
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{say.milestones}</h3>
      <ul class="milestones">
        {standing.milestones.map((one) => {
          const { title, planned } = one.milestone;
          return (
            <li>
              <p lang={title === undefined ? undefined : "nl"}>{title ?? say.evaluation}</p>
              <div>
                <MilestoneLine standing={one} span={span} today={view.today} />
                <p class="small">
                  <MilestoneStatus state={one.state} language={language} />{" "}
                  <span class="quiet">
                    {[
                      planned === undefined
                        ? say.plannedUnknown
                        : say.planned(date(planned, language)),
                      one.promised && say.promised(date(one.promised, language)),
                      one.doneOn && say.doneOn(date(one.doneOn, language)),
                    ]
                      .filter(Boolean)
                      .join(" → ")}
                  </span>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
};
