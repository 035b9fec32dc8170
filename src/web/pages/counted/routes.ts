import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { countedAsked, countedPage } from "./counted-page.tsx";
import { countedTable } from "./counted-table.ts";

export function countedRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/initiatieven/:slug/geteld", countedPage);
  pages.get("/initiatieven/:slug/geteld.csv", async (c) => {
    const asked = countedAsked(c);
    if (asked === undefined) return notFoundPage(c);
    const { visit, view, entry, together } = asked;
    const table = countedTable(together.weighed, view, visit.language);
    return sendCsv(c, table, `geteld-${entry.slug}`);
  });
}
