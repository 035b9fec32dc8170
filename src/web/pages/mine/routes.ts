import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { minePage } from "./mine-page.tsx";

export function mineRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/mijn", minePage);
}
