import type { RouteRight } from "./route-right.ts";

/** Pages and forms of steering, each with the right it asks for and what that right is about. */
export const steeringRoutes: Readonly<Record<string, RouteRight>> = {};
