import { initiativeResource } from "../../core/rights/index.ts";
import { signalIn } from "../../core/signals/index.ts";
import { askedBody, askedInitiative } from "../pages/signals/may-answer.ts";
import { asks, type Asked, type RouteRight } from "./route-right.ts";

const initiative = ({ view, param }: Asked) => initiativeResource(view.lookup, param("id"));

const signal = ({ register, param }: Asked) => signalIn(register, param("key"));

/** Pages and forms of steering, each with the right it asks for and what that right is about. */
export const steeringRoutes: Readonly<Record<string, RouteRight>> = {
  "GET /initiatieven/:id/melden": asks("report-progress", initiative),
  "POST /initiatieven/:id/melden": asks("report-progress", initiative),
  "GET /initiatieven/:id/melden/:report": asks("report-progress", initiative),
  "GET /signalen": asks("read-steering"),
  "GET /signalen/:key": asks("read-steering"),
  "POST /signalen/:key/kartrekker": asks("answer-own-signal", (asked) =>
    askedInitiative(asked.view, signal(asked)),
  ),
  "POST /signalen/:key/overleg": asks("answer-signal", (asked) =>
    askedBody(asked.view, signal(asked)),
  ),
};
