import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { packFile, packPage, receivePack } from "./pack-page.tsx";

export function packRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/vergaderingen/:id/stukken", packPage);
  pages.post("/vergaderingen/:id/stukken", receivePack);
  pages.get("/vergaderingen/:id/stukken/:pack/:format", packFile);
}
