import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { compareCsv, comparePage } from "./compare-page.tsx";
import { versionsPage } from "./versions-page.tsx";

export function versionsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/versies", versionsPage);
  pages.get("/versies/vergelijken", comparePage);
  pages.get("/versies/vergelijken.csv", compareCsv);
}
