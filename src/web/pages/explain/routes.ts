import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { explainCsv, explainPage, stepsCsv } from "./explain-page.tsx";

export function explainRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/initiatieven/:slug/uitleg", explainPage);
  pages.get("/initiatieven/:slug/uitleg.csv", explainCsv);
  pages.get("/initiatieven/:slug/uitleg/stappen.csv", stepsCsv);
}
