import type { Hono } from "hono";
import type { SiteEnv } from "../../site.tsx";

export function planningRoutes(_pages: Hono<SiteEnv>): void {}
