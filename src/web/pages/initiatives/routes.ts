import type { Hono } from "hono";
import type { SiteEnv } from "../../site.tsx";

export function initiativesRoutes(_pages: Hono<SiteEnv>): void {}
