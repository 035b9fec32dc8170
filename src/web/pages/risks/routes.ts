import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { newRiskPage, receiveNewRisk } from "./new-risk-page.tsx";
import { receiveClosing, receiveFollowing, receiveScore, riskPage } from "./risk-page.tsx";
import { risksPage } from "./risks-page.tsx";
import { risksTable } from "./risks-table.ts";

export function risksRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/risicos", risksPage);
  pages.get("/risicos.csv", async (c) => sendCsv(c, await risksTable(c), "risicos"));
  pages.get("/risicos/nieuw", newRiskPage);
  pages.post("/risicos/nieuw", receiveNewRisk);
  pages.get("/risicos/:id", riskPage);
  pages.post("/risicos/:id/inschatting", receiveScore);
  pages.post("/risicos/:id/volgen", receiveFollowing);
  pages.post("/risicos/:id/sluiten", receiveClosing);
}
