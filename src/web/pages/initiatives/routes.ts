import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../site.tsx";
import { knownTable } from "./known-chart.tsx";
import { listTable } from "./list-csv.ts";
import { answer, listPage } from "./list-page.tsx";
import { indexOf } from "./selection.ts";

export function initiativesRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/initiatieven", listPage);
  pages.get("/initiatieven.csv", (c) => {
    const { options, selection } = answer(c.var);
    const entries = [...selection.listed, ...selection.unlisted];
    return sendCsv(c, listTable(c.var.visit, c.var.view, entries, options), "initiatieven");
  });
  pages.get("/initiatieven/wat-is-bekend.csv", (c) => {
    const { visit, view } = c.var;
    const listed = indexOf(view)
      .map(({ entry }) => entry)
      .filter((entry) => entry.listed);
    return sendCsv(c, knownTable(view, listed, visit.language), "wat-is-bekend");
  });
}
