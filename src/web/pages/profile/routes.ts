import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { profilePage } from "./profile-page.tsx";

export function profileRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/regiobeeld", profilePage);
}
