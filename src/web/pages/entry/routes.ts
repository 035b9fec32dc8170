import { Hono } from "hono";
import { unseen } from "../../http/unseen.ts";
import type { SiteEnv } from "../../render.ts";
import { chainEntryRoutes } from "../chain-entry/routes.ts";
import { figureEntryRoutes } from "../figure-entry/routes.ts";
import { aboutPage } from "./about-page.tsx";
import { smallForm, withLink, withPerson, type EntryEnv } from "./entry-access.tsx";
import { receiveReport, reportPage } from "./report-page.tsx";
import type { ReportingEnv } from "./reporting.ts";
import { savedPage } from "./saved-page.tsx";
import { startPage } from "./start-page.tsx";

export function entryRoutes(pages: Hono<SiteEnv>): void {
  pages.get("/invoer", aboutPage);
  const behindLink = new Hono<EntryEnv>();
  behindLink.use(unseen, smallForm);
  behindLink.use("/:token/*", withLink());
  behindLink.get("/:token", startPage);
  behindLink.get("/:token/voortgang/:initiative", (c) => reportPage(c, c.req.param("initiative")));
  behindLink.post("/:token/voortgang/:initiative", (c) =>
    receiveReport(c, c.req.param("initiative")),
  );
  behindLink.get("/:token/voortgang/:initiative/:report", (c) =>
    savedPage(c, c.req.param("initiative"), c.req.param("report")),
  );
  chainEntryRoutes(behindLink);
  figureEntryRoutes(behindLink);
  pages.route("/invoer", behindLink);
  const signedIn = new Hono<ReportingEnv>();
  signedIn.use("/:id/melden/*", smallForm, withPerson);
  signedIn.get("/:id/melden", (c) => reportPage(c, c.req.param("id")));
  signedIn.post("/:id/melden", (c) => receiveReport(c, c.req.param("id")));
  signedIn.get("/:id/melden/:report", (c) =>
    savedPage(c, c.req.param("id"), c.req.param("report")),
  );
  pages.route("/initiatieven", signedIn);
}
