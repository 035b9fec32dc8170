import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { accessibilityPage } from "./accessibility-page.tsx";
import { assumptionRows } from "./assumption-rows.ts";
import { assumptionTable } from "./assumption-table.tsx";
import { assumptionsPage } from "./assumptions-page.tsx";
import { select } from "./contradiction-list.ts";
import { contradictionTable } from "./contradiction-table.ts";
import { contradictionsPage } from "./contradictions-page.tsx";
import { figureTable } from "./figure-table.ts";
import { figuresPage } from "./figures-page.tsx";
import { glossaryPage } from "./glossary-page.tsx";
import { gradeTable } from "./grade-chart.tsx";
import { knownTable } from "./known-chart.tsx";
import { overviewPage } from "./overview-page.tsx";

export function accountabilityRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/verantwoording", overviewPage);
  pages.get("/verantwoording/cijfers", figuresPage);
  pages.get("/verantwoording/tegenstrijdigheden", contradictionsPage);
  pages.get("/verantwoording/aannames", assumptionsPage);
  pages.get("/begrippen", glossaryPage);
  pages.get("/toegankelijkheid", accessibilityPage);

  pages.get("/verantwoording/bewijs.csv", (c) => {
    const { view, visit } = c.var;
    return sendCsv(c, gradeTable(assumptionRows(view.assumptions), visit.language), "bewijs");
  });
  pages.get("/verantwoording/bekend.csv", (c) =>
    sendCsv(c, knownTable(c.var.view.plan.priorities, c.var.visit.language), "bekend"),
  );
  pages.get("/verantwoording/cijfers.csv", (c) =>
    sendCsv(c, figureTable(c.var.view, c.var.visit.language), "cijfers"),
  );
  pages.get("/verantwoording/aannames.csv", (c) =>
    sendCsv(c, assumptionTable(c.var.view, c.var.visit.language), "aannames"),
  );
  pages.get("/verantwoording/tegenstrijdigheden.csv", (c) => {
    const { view, visit } = c.var;
    const { items } = select(visit.query, view.plan.contradictions);
    return sendCsv(c, contradictionTable(items, visit.language), "tegenstrijdigheden");
  });
}
