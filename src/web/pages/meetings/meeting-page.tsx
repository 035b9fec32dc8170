import type { FC } from "hono/jsx";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import { Said } from "../../layout/said.tsx";
import { Page } from "../../layout/page.tsx";
import { isoDay } from "../../../app/iso-day.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { render, type SiteContext } from "../../render.ts";
import { hrefToday } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { meetingHref } from "./act-form.tsx";
import { Agenda } from "./agenda.tsx";
import { Approver } from "./approver.tsx";
import { Attendance } from "./attendance.tsx";
import { meetingProps, type MeetingProps, type Tried } from "./meeting-props.ts";
import { dayInWords, timesInWords } from "./meeting-time.ts";
import { meetingWords } from "./meeting.words.ts";
import { notesWords } from "./notes.words.ts";
import { meetingsWords } from "./meetings.words.ts";
import { Manage } from "./manage.tsx";
import { NextStep } from "./next-step.tsx";
import { screenPage } from "./screen-page.tsx";
import { Waiting } from "./waiting.tsx";

/**
 * One meeting, before, during and after it.
 * @param tried a form of this page that was sent and not taken: it is shown as it was filled in
 */
export async function meetingPage(c: SiteContext, tried?: Tried) {
  const props = await meetingProps(c, tried);
  if (props === undefined) return notFoundPage(c);
  c.header("Cache-Control", "no-store");
  const { visit, view, meeting, standing, may } = props;
  if (visit.query.get("scherm") === "1") return screenPage(c, props);
  const { language } = visit;
  const say = meetingWords[language];
  const title = say.tab(standing.body.name, dayInWords(meeting, language));
  const running = meeting.state === "open" || meeting.state === "closed";
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={title}
      description={say.description}
      {...(running && may.write && { islands: ["minutes"] })}
    >
      <Breadcrumb
        visit={visit}
        above={[{ path: "/vergaderingen", label: meetingsWords[language].tab }]}
      />
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          <span lang="nl">{standing.body.name}</span>
          <span class="meeting-day">{capitalised(dayInWords(meeting, language))}</span>
        </h1>
        <Lead props={props} />
        <Tools props={props} />
      </div>
      {tried !== undefined && (
        <>
          {tried.meanwhile !== undefined && (
            <div class="note note--attention stack stack--tight" role="alert">
              <p>
                <strong>{say.meanwhile.title}</strong>
              </p>
              <p>
                {tried.meanwhile} {say.meanwhile.asItIs}
              </p>
            </div>
          )}
          {tried.faults.length > 0 && <FaultSummary title={say.faultTitle} faults={tried.faults} />}
        </>
      )}
      <div {...liveData(props)}>
        {running && <p class="note agenda-changed" data-changed hidden></p>}
        {meeting.state === "open" && <Attendance props={props} />}
        <Agenda props={props} />
        {(meeting.state === "planned" || meeting.state === "open") && may.add && (
          <Waiting props={props} />
        )}
        {meeting.state !== "open" && meeting.state !== "cancelled" && <Attendance props={props} />}
      </div>
      {meeting.state !== "planned" && (
        <section class="section">
          <NextStep props={props} />
        </section>
      )}
      <Manage props={props} />
    </Page>,
    tried === undefined ? 200 : tried.faults.length > 0 ? 422 : 409,
  );
}

const Lead: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, visit } = props;
  const { language } = visit;
  const say = meetingWords[language];
  return (
    <>
      <p class="lead">{leadOf(props)}</p>
      <Approver props={props} />
      {meeting.state === "planned" && meeting.revision > 0 && (
        <p class="note note--attention">{say.moved(meeting.reason)}</p>
      )}
      {meeting.place !== undefined && meeting.state !== "cancelled" && (
        <p>
          {say.place}: <Said text={meeting.place} language={language} />
          {meeting.state !== "planned" && `, ${timesInWords(meeting, language)}`}
        </p>
      )}
    </>
  );
};

function leadOf({ meeting, visit: { language } }: MeetingProps): string {
  const say = meetingWords[language].lead;
  const { agenda } = meeting;
  switch (meeting.state) {
    case "planned":
      return say.planned(timesInWords(meeting, language));
    case "open":
      return say.open(agenda.filter(({ outcome }) => outcome !== undefined).length, agenda.length);
    case "closed":
      return say.closed;
    case "approved":
      return say.approved(date(isoDay(meeting.approved!.at), language));
    case "cancelled":
      return say.cancelled(meeting.reason);
  }
}

const Tools: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, visit, may } = props;
  const say = meetingWords[visit.language];
  return (
    <div class="actions">
      {meeting.state === "planned" && <NextStep props={props} />}
      {meeting.state === "planned" && (
        <a href={meetingHref(props, "/agenda.ics")}>{say.calendar}</a>
      )}
      {(meeting.state === "planned" || meeting.state === "open") && (
        <a href={meetingHref(props, "?scherm=1")}>{say.screen}</a>
      )}
      {may.plan && meeting.state !== "cancelled" && (
        <a href={meetingHref(props, "/stukken")}>{say.pack}</a>
      )}
    </div>
  );
};

/** What the island needs: where to ask what others wrote, what it knows, and its words. */
function liveData(props: MeetingProps) {
  const { meeting, visit, register } = props;
  return {
    "data-minutes": meetingHref(props, "/verslag.json"),
    "data-meeting": meeting.id,
    "data-head": String(register.head),
    "data-last": String(meeting.last),
    "data-sign-in": hrefToday(
      visit,
      `/inloggen?${new URLSearchParams({ terug: meetingHref(props) }).toString()}`,
    ),
    "data-words": JSON.stringify(notesWords[visit.language].live),
  };
}
