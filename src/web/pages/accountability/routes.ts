import type { Hono } from "hono";
import type { SiteEnv } from "../../site.tsx";

export function accountabilityRoutes(_pages: Hono<SiteEnv>): void {}
