import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { challengePage } from "./challenge-page.tsx";
import { challengesPage } from "./challenges-page.tsx";
import { countsTable } from "./initiative-counts.ts";

export function challengesRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/opgaven", challengesPage);
  pages.get("/opgaven/initiatieven-per-opgave.csv", (c) =>
    sendCsv(c, countsTable(c.var.view, c.var.visit.language), "initiatieven-per-opgave"),
  );
  pages.get("/opgaven/:id", challengePage);
}
