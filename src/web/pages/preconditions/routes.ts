import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { preconditionPage, receiveMarking } from "./precondition-page.tsx";
import { preconditionsPage } from "./preconditions-page.tsx";
import { preconditionsTable } from "./preconditions-table.ts";

export function preconditionsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/randvoorwaarden", preconditionsPage);
  pages.get("/randvoorwaarden.csv", async (c) =>
    sendCsv(c, await preconditionsTable(c), "randvoorwaarden"),
  );
  pages.get("/randvoorwaarden/:id", preconditionPage);
  pages.post("/randvoorwaarden/:id", receiveMarking);
}
