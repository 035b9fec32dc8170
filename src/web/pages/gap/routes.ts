import type { Hono } from "hono";
import type { SiteEnv } from "../../site.tsx";

export function gapRoutes(_pages: Hono<SiteEnv>): void {}
