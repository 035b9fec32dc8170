import type { Hono } from "hono";
import type { SiteEnv } from "../../site.tsx";

export function chainsRoutes(_pages: Hono<SiteEnv>): void {}
