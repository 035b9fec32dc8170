import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { policyPage } from "./policy-page.tsx";
import { policyTable } from "./policy-table.ts";

export function policyRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/wie-mag-wat", policyPage);
  pages.get("/wie-mag-wat.csv", (c) =>
    sendCsv(c, policyTable(c.var.visit.language), "wie-mag-wat"),
  );
}
