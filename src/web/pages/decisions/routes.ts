import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { decisionPage, receiveCarriedOut } from "./decision-page.tsx";
import { decisionsPage } from "./decisions-page.tsx";
import { newDecisionPage, receiveDecision } from "./new-decision-page.tsx";

export function decisionsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/besluiten", decisionsPage);
  pages.get("/besluiten/nieuw/:body", newDecisionPage);
  pages.post("/besluiten/nieuw/:body", receiveDecision);
  pages.get("/besluiten/:id", decisionPage);
  pages.post("/besluiten/:id/uitgevoerd", receiveCarriedOut);
}
