import type { Hono } from "hono";
import type { SiteEnv } from "../../site.tsx";

export function partiesRoutes(_pages: Hono<SiteEnv>): void {}
