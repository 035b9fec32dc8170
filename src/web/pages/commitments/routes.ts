import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { commitmentsPage } from "./commitments-page.tsx";
import { commitmentsTable } from "./commitments-table.ts";
import { partyCommitmentsPage, receiveComment } from "./party-commitments-page.tsx";
import { commentPage, receiveCommentCorrection } from "./comment-page.tsx";
import { receiveTelling, tellingPage } from "./telling-page.tsx";

export function commitmentsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/afspraken", commitmentsPage);
  pages.get("/afspraken.csv", (c) => sendCsv(c, commitmentsTable(c), "afspraken"));
  pages.get("/partijen/:id/afspraken", partyCommitmentsPage);
  pages.post("/partijen/:id/afspraken", receiveComment);
  pages.get("/partijen/:id/reacties/:number", commentPage);
  pages.post("/partijen/:id/reacties/:number", receiveCommentCorrection);
  pages.get("/partijen/:id/afspraken/:commitment", tellingPage);
  pages.post("/partijen/:id/afspraken/:commitment", receiveTelling);
}
