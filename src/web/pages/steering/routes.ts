import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { steeringPage } from "./steering-page.tsx";

export function steeringRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/sturen", steeringPage);
}
