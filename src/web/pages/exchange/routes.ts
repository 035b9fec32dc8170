import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { exchangePage } from "./exchange-page.tsx";
import { sendAll, sendOne } from "./files.ts";

export function exchangeRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/uitwisselen", exchangePage);
  pages.get("/uitwisselen/alles.xlsx", sendAll);
  pages.get("/uitwisselen/:file{[a-z]+\\.(csv|xlsx)}", sendOne);
}
