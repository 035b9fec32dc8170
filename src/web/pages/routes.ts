import type { Hono } from "hono";
import type { SiteEnv } from "../render.ts";
import { accountabilityRoutes } from "./accountability/routes.ts";
import { chainsRoutes } from "./chains/routes.ts";
import { challengesRoutes } from "./challenges/routes.ts";
import { dataRoutes } from "./data/routes.ts";
import { entryRoutes } from "./entry/routes.ts";
import { evaluationsRoutes } from "./evaluations/routes.ts";
import { gapRoutes } from "./gap/routes.ts";
import { meetingsRoutes } from "./meetings/routes.ts";
import { monitorRoutes } from "./monitor/routes.ts";
import { initiativesRoutes } from "./initiatives/routes.ts";
import { partiesRoutes } from "./parties/routes.ts";
import { planningRoutes } from "./planning/routes.ts";
import { policyRoutes } from "./policy/routes.ts";
import { profileRoutes } from "./profile/routes.ts";
import { signalsRoutes } from "./signals/routes.ts";
import { signInRoutes } from "./sign-in/routes.ts";
import { changesRoutes } from "./changes/routes.ts";
import { versionsRoutes } from "./versions/routes.ts";
import { steeringRoutes } from "./steering/routes.ts";
import { homePage } from "./home/home-page.tsx";

/** Every page of a region, by its Dutch address; each language mounts them once. */
export function pageRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/", homePage);
  gapRoutes(pages);
  challengesRoutes(pages);
  monitorRoutes(pages);
  profileRoutes(pages);
  dataRoutes(pages);
  initiativesRoutes(pages);
  evaluationsRoutes(pages);
  planningRoutes(pages);
  entryRoutes(pages);
  meetingsRoutes(pages);
  partiesRoutes(pages);
  chainsRoutes(pages);
  accountabilityRoutes(pages);
  versionsRoutes(pages);
  changesRoutes(pages);
  policyRoutes(pages);
  steeringRoutes(pages);
  signalsRoutes(pages);
  signInRoutes(pages);
}
