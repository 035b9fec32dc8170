import { readMeeting } from "../../core/meetings/index.ts";
import { bodyResource, type Action, type ResourceFor } from "../../core/rights/index.ts";
import { asks, type Asked, type RouteRight } from "./route-right.ts";

type BodyAction = {
  [A in Action]: ResourceFor<A> extends { kind: "body" } ? A : never;
}[Action];

/** What a meeting may be asked, by the body that meets. */
const ofMeeting = (action: BodyAction): RouteRight =>
  asks(action, ({ view, register, param }: Asked) => {
    const meeting = register.one(`meeting:${param("id")}`, readMeeting);
    return meeting && bodyResource(view.plan, meeting.body);
  });

const body = ({ view, param }: Asked) => bodyResource(view.plan, param("body"));

/** Pages and forms of meetings. */
export const meetingRouteRights: Readonly<Record<string, RouteRight>> = {
  "GET /vergaderingen/overleg/:body": asks("plan-meeting", body),
  "POST /vergaderingen/overleg/:body": asks("plan-meeting", body),
  "GET /vergaderingen/:id": ofMeeting("read-meeting"),
  "GET /vergaderingen/:id/agenda.ics": ofMeeting("read-meeting"),
  "GET /vergaderingen/:id/stukken": ofMeeting("read-meeting"),
  "POST /vergaderingen/:id/stukken": ofMeeting("make-pack"),
  "GET /vergaderingen/:id/stukken/:pack/:format": ofMeeting("read-meeting"),
  "GET /vergaderingen/:id/verslag.json": ofMeeting("read-meeting"),
  "POST /vergaderingen/:id/verzetten": ofMeeting("plan-meeting"),
  "POST /vergaderingen/:id/afgelasten": ofMeeting("plan-meeting"),
  "POST /vergaderingen/:id/uitnodigen": ofMeeting("plan-meeting"),
  "POST /vergaderingen/:id/openen": ofMeeting("close-meeting"),
  "POST /vergaderingen/:id/sluiten": ofMeeting("close-meeting"),
  "POST /vergaderingen/:id/vaststellen": ofMeeting("approve-minutes"),
  "POST /vergaderingen/:id/aanwezigheid": ofMeeting("write-minutes"),
  "POST /vergaderingen/:id/aanwezigheid/allen": ofMeeting("write-minutes"),
  "POST /vergaderingen/:id/punten": ofMeeting("add-to-agenda"),
  "POST /vergaderingen/:id/punten/eigen": ofMeeting("add-to-agenda"),
  "POST /vergaderingen/:id/punten/:item/bovenaan": ofMeeting("order-agenda"),
  "POST /vergaderingen/:id/punten/:item/eerder": ofMeeting("order-agenda"),
  "POST /vergaderingen/:id/punten/:item/later": ofMeeting("order-agenda"),
  "POST /vergaderingen/:id/punten/:item/weg": ofMeeting("order-agenda"),
  "POST /vergaderingen/:id/punten/:item/uitkomst": ofMeeting("close-meeting"),
  "POST /vergaderingen/:id/punten/:item/verslag": ofMeeting("write-minutes"),
  "POST /vergaderingen/:id/verslag/:note": ofMeeting("rewrite-minutes"),
};
