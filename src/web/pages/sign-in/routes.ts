import type { Hono } from "hono";
import { unseen } from "../../http/unseen.ts";
import type { SiteEnv } from "../../render.ts";
import { choosePage } from "./choose-page.tsx";
import { discardKeptForm, keptFormPage, sendKeptForm } from "./kept-form-page.tsx";
import { endSessions, sessionsPage, signOut } from "./sessions-page.tsx";
import { signInSteps } from "./sign-in-steps.ts";

export function signInRoutes(pages: Hono<SiteEnv>): void {
  const { begin, invitation, finish } = signInSteps();
  pages.get("/inloggen", choosePage);
  pages.get("/inloggen/met/:provider", begin);
  pages.use("/inloggen/terug/*", unseen);
  pages.get("/inloggen/terug/:provider", finish);
  pages.use("/uitnodiging/*", unseen);
  pages.get("/uitnodiging/:token", invitation);
  pages.get("/uitnodiging/:token/met/:provider", invitation);
  pages.get("/inloggen/bewaard", keptFormPage);
  pages.post("/inloggen/bewaard", sendKeptForm);
  pages.post("/inloggen/bewaard/weggooien", discardKeptForm);
  pages.post("/uitloggen", signOut);
  pages.get("/mijn/sessies", sessionsPage);
  pages.post("/mijn/sessies", endSessions);
}
