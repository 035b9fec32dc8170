import { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { chainEntryRoutes } from "../chain-entry/routes.ts";
import { figureEntryRoutes } from "../figure-entry/routes.ts";
import { aboutPage } from "./about-page.tsx";
import { fromThisSite, smallForm, unseen, withLink, type EntryEnv } from "./entry-access.tsx";
import { receiveReport, reportPage } from "./report-page.tsx";
import { savedPage } from "./saved-page.tsx";
import { startPage } from "./start-page.tsx";

export function entryRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/invoer", aboutPage);
  const behindLink = new Hono<EntryEnv>();
  behindLink.use(unseen, fromThisSite, smallForm);
  behindLink.use("/:token/*", withLink());
  behindLink.get("/:token", startPage);
  behindLink.get("/:token/voortgang/:initiative", reportPage);
  behindLink.post("/:token/voortgang/:initiative", receiveReport);
  behindLink.get("/:token/voortgang/:initiative/:report", savedPage);
  chainEntryRoutes(behindLink);
  figureEntryRoutes(behindLink);
  pages.route("/invoer", behindLink);
}
