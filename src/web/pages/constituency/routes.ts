import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { constituencyPage } from "./constituency-page.tsx";
import { constituencyTable } from "./constituency-table.ts";
import {
  correctContactPage,
  newContactPage,
  receiveContact,
  receiveCorrection,
} from "./new-contact-page.tsx";

export function constituencyRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/achterban", constituencyPage);
  pages.get("/achterban.csv", (c) => sendCsv(c, constituencyTable(c), "achterban"));
  pages.get("/achterban/:id/nieuw", newContactPage);
  pages.post("/achterban/:id/nieuw", receiveContact);
  pages.get("/achterban/:id/gesprek/:contact", correctContactPage);
  pages.post("/achterban/:id/gesprek/:contact", receiveCorrection);
}
