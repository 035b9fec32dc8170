import type { Hono } from "hono";
import type { SiteEnv } from "../../site.tsx";

export function challengesRoutes(_pages: Hono<SiteEnv>): void {}
