import { initiativeResource } from "../../core/rights/index.ts";
import { asks, type Asked, type RouteRight } from "./route-right.ts";

const initiative = ({ view, param }: Asked) => initiativeResource(view.lookup, param("id"));

/** Pages and forms of steering, each with the right it asks for and what that right is about. */
export const steeringRoutes: Readonly<Record<string, RouteRight>> = {
  "GET /initiatieven/:id/melden": asks("report-progress", initiative),
  "POST /initiatieven/:id/melden": asks("report-progress", initiative),
  "GET /initiatieven/:id/melden/:report": asks("report-progress", initiative),
};
