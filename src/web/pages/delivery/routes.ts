import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { deliveryCsv, deliveryPage } from "./delivery-page.tsx";

export function deliveryRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/planning/menskracht", deliveryPage);
  pages.get("/planning/menskracht.csv", deliveryCsv);
}
