import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { doubtCsv, doubtPage } from "./doubt-page.tsx";

export function doubtRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/tekort/wat-weten-we-niet", doubtPage);
  for (const name of ["tekort", "opbrengst", "per-jaar", "aannames", "meten", "keuzes"] as const)
    pages.get(`/tekort/wat-weten-we-niet/${name}.csv`, (c) => doubtCsv(c, name));
}
