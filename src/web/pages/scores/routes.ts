import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { knownScores } from "./known-scores.ts";
import { scoreTable } from "./score-tables.ts";
import { scoresPage } from "./scores-page.tsx";

export function scoresRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/tekort/eerdere-verwachtingen", scoresPage);
  pages.get("/tekort/eerdere-verwachtingen.csv", async (c) => {
    const { scores } = await knownScores(c);
    return sendCsv(c, scoreTable(scores, c.var.visit.language), "eerdere-verwachtingen");
  });
}
