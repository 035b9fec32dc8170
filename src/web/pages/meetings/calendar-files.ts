import { iCalendar, readMeeting, type Meeting } from "../../../core/meetings/index.ts";
import { bodyResource, can } from "../../../core/rights/index.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { steeringBodies } from "./body-standing.ts";
import { meetingsWords } from "./meetings.words.ts";

/**
 * The meetings of some bodies, or of all, for a calendar to follow. Calendars do not sign in: who
 * does not, gets days and times and no more.
 */
export function bodiesCalendar(c: SiteContext) {
  const { visit, view, register } = c.var;
  const asked = visit.query.getAll("overleg");
  const bodies = steeringBodies(view.plan).filter(
    ({ id }) => asked.length === 0 || asked.includes(id),
  );
  const ids = new Set(bodies.map(({ id }) => id));
  const meetings = register.all("meeting", readMeeting).filter(({ body }) => ids.has(body));
  const name =
    bodies.length === 1
      ? bodies[0]!.name
      : `${meetingsWords[visit.language].tab} ${view.plan.region.name}`;
  return sendCalendar(c, name, meetings);
}

/** One meeting, to put in a calendar. */
export function meetingCalendar(c: SiteContext) {
  const meeting = c.var.register.one(`meeting:${c.req.param("id") ?? ""}`, readMeeting);
  if (meeting === undefined) return c.notFound();
  return sendCalendar(c, c.var.view.lookup.body(meeting.body)?.name ?? meeting.body, [meeting]);
}

function sendCalendar(c: SiteContext, name: string, meetings: readonly Meeting[]) {
  const { visit, view, actor } = c.var;
  const events = meetings.map((meeting) => {
    const resource = bodyResource(view.plan, meeting.body);
    const mayRead = resource !== undefined && can(actor, "read-meeting", resource);
    const { place } = meeting;
    return {
      meeting,
      title: view.lookup.body(meeting.body)?.name ?? meeting.body,
      ...(mayRead && {
        ...(typeof place === "string" && { place }),
        address: visit.origin + href(visit, `/vergaderingen/${meeting.id}`),
      }),
    };
  });
  c.header("Cache-Control", "no-store");
  c.header("Content-Type", "text/calendar; charset=utf-8");
  c.header("Content-Disposition", 'attachment; filename="vergaderingen.ics"');
  return c.body(iCalendar(name, events));
}
