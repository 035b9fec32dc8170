import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { partiesPage } from "./parties-page.tsx";
import { partiesTable } from "./parties-table.ts";
import { partyPage } from "./party-page.tsx";

export function partiesRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/partijen", partiesPage);
  pages.get("/partijen/partijen.csv", (c) =>
    sendCsv(c, partiesTable(c.var.view, c.var.visit), "partijen"),
  );
  pages.get("/partijen/:id", partyPage);
}
