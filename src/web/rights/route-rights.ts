import type { RouteRight } from "./route-right.ts";
import { linkRoutes } from "./link-routes.ts";
import { meetingRouteRights } from "./meeting-routes.ts";
import { peopleRouteRights } from "./people-routes.ts";
import { proposalRouteRights } from "./proposal-routes.ts";
import { publicRoutes } from "./public-routes.ts";
import { signInRouteRights } from "./sign-in-routes.ts";
import { steeringRoutes } from "./steering-routes.ts";

/**
 * The right that each address of a region asks for, by method and path. An address that is not
 * here answers nobody: a test compares this table with the addresses that there are.
 */
export const routeRights: Readonly<Record<string, RouteRight>> = {
  ...Object.fromEntries(publicRoutes.map((path) => [`GET ${path}`, "public"])),
  ...Object.fromEntries(linkRoutes.map((route) => [route, "link"])),
  ...signInRouteRights,
  ...steeringRoutes,
  ...meetingRouteRights,
  ...proposalRouteRights,
  ...peopleRouteRights,
};
