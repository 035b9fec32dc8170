import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { portfolioCsv, portfolioPage } from "./portfolio-page.tsx";

export function portfolioRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/tekort/portefeuille", portfolioPage);
  for (const name of ["grens", "gekozen", "niet-gekozen"] as const)
    pages.get(`/tekort/portefeuille/${name}.csv`, (c) => portfolioCsv(c, name));
}
