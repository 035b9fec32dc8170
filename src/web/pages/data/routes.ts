import type { Hono } from "hono";
import { sendCsv } from "../../http/send-csv.ts";
import type { SiteEnv } from "../../render.ts";
import { dataJson } from "./data-json.ts";
import { dataPage } from "./data-page.tsx";
import { deliveryTable, sourceTable } from "./data-tables.ts";
import { rawDelivery } from "./raw-delivery.ts";

export function dataRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/gegevens", dataPage);
  pages.get("/gegevens.csv", async (c) =>
    sendCsv(c, sourceTable(await c.var.data.status(), c.var.visit.language), "gegevens"),
  );
  pages.get("/gegevens.json", dataJson);
  pages.get("/gegevens/leveringen.csv", (c) => {
    const { view, visit } = c.var;
    return sendCsv(c, deliveryTable(view, visit.language), "leveringen");
  });
  pages.get("/gegevens/leveringen/:snapshot", rawDelivery);
}
