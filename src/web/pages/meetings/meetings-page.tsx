import { bodyResource, can } from "../../../core/rights/index.ts";
import { endOfDay } from "../../../app/iso-day.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { BodyPart } from "./body-part.tsx";
import { ComingList } from "./coming-list.tsx";
import { Groups } from "./group-part.tsx";
import { bodyStanding, steeringBodies, withoutGroup, type BodyStanding } from "./body-standing.ts";
import { dayInWords } from "./meeting-time.ts";
import { meetingsWords } from "./meetings.words.ts";
import { namesIn } from "../../person-names.ts";
import { meetingsIn, YearLine } from "./year-line.tsx";

/** Which bodies steer, when they meet and who sits in them. */
export async function meetingsPage(c: SiteContext) {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = meetingsWords[language];
  const bodies = steeringBodies(view.plan).map((body) => bodyStanding(view, register, body));
  const seesPeople = can(actor, "read-steering", { kind: "region" });
  const nameOf = seesPeople ? await namesIn(c) : undefined;
  const year = Number(view.today.slice(0, 4));
  const gaps = withoutGroup(view.plan);
  const shared = { visit, view, nameOf };
  const may = (action: "read-meeting" | "plan-meeting") => (body: string) =>
    can(actor, action, bodyResource(view.plan, body)!);
  const own = new Set(actor.roles.flatMap((role) => (role.kind === "seat" ? role.body : [])));
  // What is added now is there at once.
  c.header("Cache-Control", "no-store");
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{headline(bodies, view, visit)}</h1>
        <p class="lead">
          {say.lead(
            bodies.length,
            bodies.flatMap(({ meetings }) => meetingsIn(year, meetings)).length,
            year,
          )}
        </p>
        {own.size > 0 && (
          <p>
            <a href={href(visit, `/vergaderingen/agenda.ics?${ownQuery(own)}`)}>{say.own}</a>
          </p>
        )}
      </div>
      <ComingList reader={c.var} bodies={bodies} />
      <section class="section">
        <YearLine
          visit={visit}
          year={year}
          today={view.today}
          rows={[
            ...bodies.map(({ body, meetings }) => ({
              name: body.name,
              meetings: meetingsIn(year, meetings),
            })),
            ...gaps.map(({ title }) => ({ name: title[language], meetings: undefined })),
          ]}
        />
      </section>
      <div class="section meeting-bodies">
        {bodies
          .filter((standing) => !isGroup(standing))
          .map((standing) => (
            <BodyPart
              {...shared}
              standing={standing}
              mayRead={may("read-meeting")(standing.body.id)}
              mayPlan={may("plan-meeting")(standing.body.id)}
            />
          ))}
      </div>
      <Groups
        {...shared}
        groups={bodies.filter(isGroup)}
        missing={gaps}
        mayRead={may("read-meeting")}
        mayPlan={may("plan-meeting")}
      />
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.how}</h2>
        <p>{say.howText}</p>
      </section>
    </Page>,
  );
}

const ownQuery = (bodies: ReadonlySet<string>) =>
  new URLSearchParams([...bodies].map((body) => ["overleg", body])).toString();

function headline(bodies: readonly BodyStanding[], view: RegionView, { language }: Visit): string {
  const say = meetingsWords[language];
  const [next] = bodies
    .flatMap(({ body, meetings }) => meetings.map((meeting) => ({ body, meeting })))
    .filter(({ meeting }) => isToCome(meeting.state) && meeting.end > startOf(view.today))
    .toSorted((a, b) => a.meeting.start.getTime() - b.meeting.start.getTime());
  return next === undefined
    ? say.nothing
    : say.next(next.body.name, dayInWords(next.meeting, language));
}

const isGroup = ({ body }: BodyStanding) => body.kind === "coordination-group";

const isToCome = (state: string) => state === "planned" || state === "open";

const startOf = (today: string) => new Date(endOfDay(today).getTime() - 86_399_999);
