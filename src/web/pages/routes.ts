import type { Hono } from "hono";
import type { SiteEnv } from "../site.tsx";
import { homePage } from "./home/home-page.tsx";

/** Every page of a region, by its Dutch address; each language mounts them once. */
export function pageRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/", homePage);
}
