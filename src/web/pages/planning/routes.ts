import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { selectAgenda } from "./agenda-selection.ts";
import { agendaTable } from "./agenda-table.ts";
import { planningPage } from "./planning-page.tsx";
import { timelineTable } from "./timeline.tsx";

export function planningRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/planning", planningPage);
  pages.get("/planning/planning.csv", (c) =>
    sendCsv(c, timelineTable(c.var.visit, c.var.view), "planning"),
  );
  pages.get("/planning/werkagenda.csv", (c) => {
    const { visit, view } = c.var;
    const { agendas } = selectAgenda(visit.query, view.plan.agendas, view.plan.phases);
    return sendCsv(c, agendaTable(agendas, view, visit.language), "werkagenda");
  });
}
