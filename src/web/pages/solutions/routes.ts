import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { newSolutionPage, receiveNewSolution } from "./new-solution-page.tsx";
import { receiveFacts, receiveStanding, solutionPage } from "./solution-page.tsx";
import { solutionsPage } from "./solutions-page.tsx";
import { solutionsTable } from "./solutions-table.ts";

export function solutionsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/oplossingen", solutionsPage);
  pages.get("/oplossingen.csv", (c) => sendCsv(c, solutionsTable(c), "oplossingen"));
  for (const path of ["/oplossingen/nieuw", "/oplossingen/nieuw/:id"]) {
    pages.get(path, newSolutionPage);
    pages.post(path, receiveNewSolution);
  }
  pages.get("/oplossingen/:id", solutionPage);
  pages.post("/oplossingen/:id/feiten", receiveFacts);
  pages.post("/oplossingen/:id/stand", receiveStanding);
}
