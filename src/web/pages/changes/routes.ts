import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { changesPage } from "./changes-page.tsx";
import { changesFeed } from "./feed.ts";

export function changesRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/wijzigingen", changesPage);
  pages.get("/wijzigingen/feed.xml", changesFeed);
}
