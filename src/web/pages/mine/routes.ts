import type { Hono } from "hono";
import { unseen } from "../../http/unseen.ts";
import type { SiteEnv } from "../../render.ts";
import { digestStopPage, stopDigest } from "./digest-stop-page.tsx";
import { switchDigest } from "./digest-switch.tsx";
import { minePage } from "./mine-page.tsx";

export function mineRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/mijn", minePage);
  pages.post("/mijn/weekbericht", switchDigest);
  pages.use("/weekbericht/*", unseen);
  pages.get("/weekbericht/:token", digestStopPage);
  pages.post("/weekbericht/:token", stopDigest);
}
