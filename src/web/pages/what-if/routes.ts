import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { chartNames } from "./what-if-charts.tsx";
import { whatIfCsv, whatIfModel } from "./what-if-data.ts";
import { whatIfPage } from "./what-if-page.tsx";
import { csvNames } from "./what-if-table.ts";

export function whatIfRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/tekort/wat-als", whatIfPage);
  pages.get("/tekort/model.json", whatIfModel);
  for (const name of chartNames)
    pages.get(`/tekort/wat-als/${csvNames[name]}.csv`, whatIfCsv(name));
}
