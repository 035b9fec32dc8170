import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { carePage } from "./care-page.tsx";
import { careTable } from "./care-table.ts";
import { chainTable } from "./chain-bars.tsx";
import { chainPage } from "./chain-page.tsx";
import { chainsPage } from "./chains-page.tsx";
import { roundFile } from "./round-file.ts";
import { roundPage } from "./round-page.tsx";
import { selectSystems } from "./system-selection.ts";
import { systemsPage } from "./systems-page.tsx";
import { systemsTable } from "./systems-table.ts";
import { momentsOf } from "./told.ts";

export function chainsRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/keten-en-aanbod", chainsPage);
  pages.get("/keten-en-aanbod/ketens.csv", (c) =>
    sendCsv(c, chainTable(momentsOf(c.var.view), c.var.visit.language), "ketens"),
  );
  pages.get("/keten-en-aanbod/ketens/:chain", chainPage);
  pages.get("/keten-en-aanbod/rondes/:file{[0-9]{4}\\.(csv|xlsx)}", roundFile);
  pages.get("/keten-en-aanbod/rondes/:year{[0-9]{4}}", roundPage);
  pages.get("/keten-en-aanbod/cruciale-ggz", carePage);
  pages.get("/keten-en-aanbod/cruciale-ggz.csv", (c) =>
    sendCsv(c, careTable(c.var.view, c.var.visit.language), "cruciale-ggz"),
  );
  pages.get("/keten-en-aanbod/digitale-systemen", systemsPage);
  pages.get("/keten-en-aanbod/digitale-systemen.csv", (c) => {
    const { view, visit } = c.var;
    const { systems } = selectSystems(visit.query, view.plan.systems.items);
    return sendCsv(c, systemsTable(systems, visit.language), "systemen");
  });
}
