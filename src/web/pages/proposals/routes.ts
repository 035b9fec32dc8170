import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { actPage, proposalForms, recordLightly } from "./act-page.ts";
import { choosePage } from "./choose-page.tsx";
import { describePage, sendDescription } from "./describe-page.tsx";
import { intakePage, sendIntake } from "./intake-page.tsx";
import { proposalPage } from "./proposal-page.tsx";
import { proposalsPage } from "./proposals-page.tsx";
import { recordPage, sendRecord } from "./record-page.tsx";
import { sendStep, stepPage } from "./step-page.tsx";

/** Proposals to change the plan: all of them, one, and the forms that make them. */
export function proposalsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/voorstellen", proposalsPage);
  pages.get("/voorstellen/nieuw", choosePage);
  pages.get("/voorstellen/nieuw/stap/:kind", stepPage);
  pages.post("/voorstellen/nieuw/stap/:kind", sendStep);
  pages.get("/voorstellen/nieuw/initiatief", intakePage);
  pages.post("/voorstellen/nieuw/initiatief", sendIntake);
  pages.get("/voorstellen/nieuw/onderdeel/:in/:list/:record", recordPage);
  pages.post("/voorstellen/nieuw/onderdeel/:in/:list/:record", sendRecord);
  pages.get("/voorstellen/:id", (c) => proposalPage(c));
  pages.get("/voorstellen/:id/bewerken", describePage);
  pages.post("/voorstellen/:id/bewerken", sendDescription);
  for (const [act, read] of Object.entries(proposalForms))
    pages.post(`/voorstellen/:id/${act}`, actPage(read));
  pages.post("/voorstellen/:id/vastleggen", recordLightly);
}
