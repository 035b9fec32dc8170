import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { deliveryCsv, deliveryPage } from "./delivery-page.tsx";

export function deliveryRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/planning/trekkracht", deliveryPage);
  pages.get("/planning/trekkracht.csv", deliveryCsv);
}
