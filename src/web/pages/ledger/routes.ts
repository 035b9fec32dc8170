import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { ledgerCsv, ledgerPage } from "./ledger-page.tsx";

export function ledgerRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/tekort/balans", ledgerPage);
  pages.get("/tekort/balans.csv", ledgerCsv);
}
