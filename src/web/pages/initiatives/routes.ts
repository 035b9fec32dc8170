import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { effectTable } from "./effect-chart.tsx";
import { initiativePage } from "./initiative-page.tsx";
import { planningTable } from "./initiative-planning.tsx";
import { knownTable } from "./known-chart.tsx";
import { listTable } from "./list-csv.ts";
import { answer, listPage } from "./list-page.tsx";
import { entryOf, indexOf } from "./selection.ts";

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
  pages.get("/initiatieven/:slug", initiativePage);
  pages.get("/initiatieven/:slug/effect.csv", async (c) => {
    const { visit, view } = c.var;
    const entry = entryOf(view, c.req.param("slug"));
    return entry?.outcome === undefined
      ? notFoundPage(c)
      : sendCsv(c, effectTable(view, entry, visit.language), `effect-${entry.slug}`);
  });
  pages.get("/initiatieven/:slug/planning.csv", async (c) => {
    const { visit, view } = c.var;
    const entry = entryOf(view, c.req.param("slug"));
    return entry?.subject.priority === undefined
      ? notFoundPage(c)
      : sendCsv(c, planningTable(entry, visit.language), `planning-${entry.slug}`);
  });
}
