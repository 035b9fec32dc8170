import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { actionPage, receiveAct } from "./action-page.tsx";
import { actionsPage } from "./actions-page.tsx";
import { newActionPage, receiveNewAction } from "./new-action-page.tsx";

export function actionsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/acties", actionsPage);
  pages.get("/acties/nieuw/:body", newActionPage);
  pages.post("/acties/nieuw/:body", receiveNewAction);
  pages.get("/acties/:id", actionPage);
  pages.post("/acties/:id", receiveAct);
}
