import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import { namesIn } from "../../person-names.ts";
import type { SiteEnv } from "../../render.ts";
import { auditPage, selectionIn } from "./audit-page.tsx";
import { auditTable } from "./audit-table.ts";
import { logOf, selectLines } from "./audit-log.ts";
import { checkPage } from "./check-page.tsx";
import { entryPage, receiveErasure } from "./entry-page.tsx";
import { namingFor } from "./naming.ts";

export function auditRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/logboek", auditPage);
  pages.get("/logboek.csv", async (c) => {
    const lines = selectLines(logOf(c.var.register), selectionIn(c).selection);
    const naming = namingFor(c, await namesIn(c));
    return sendCsv(c, auditTable(lines, naming, c.var.visit.language), "logboek");
  });
  pages.get("/logboek/controle", checkPage);
  pages.get("/logboek/:number", entryPage);
  pages.post("/logboek/:number/wissen", receiveErasure);
}
