import type { Hono } from "hono";
import type { SiteEnv } from "../../render.ts";
import { correctPage, receiveCorrection } from "./correct-page.tsx";
import { endSessionsOf } from "./end-sessions.ts";
import { erasePage, receiveErasure } from "./erase-page.tsx";
import { giveRolePage, receiveRole } from "./give-role-page.tsx";
import { invitingPages } from "./invite-page.tsx";
import { leavePage, receiveLeaving } from "./leave-page.tsx";
import { peoplePage } from "./people-page.tsx";
import { personPage, receiveEnd } from "./person-page.tsx";

export function peopleRoutes(pages: Hono<SiteEnv>): void {
  const inviting = invitingPages();
  pages.get("/mensen", peoplePage);
  pages.get("/mensen/nieuw", inviting.form);
  pages.post("/mensen/nieuw", inviting.receive);
  pages.get("/mensen/:id", personPage);
  pages.post("/mensen/:id/uitnodiging", inviting.again);
  pages.post("/mensen/:id/sessies", endSessionsOf);
  pages.get("/mensen/:id/rol", giveRolePage);
  pages.post("/mensen/:id/rol", receiveRole);
  pages.post("/mensen/:id/rol/:role/einde", receiveEnd);
  pages.get("/mensen/:id/plaats/:body", giveRolePage);
  pages.post("/mensen/:id/plaats/:body", receiveRole);
  pages.post("/mensen/:id/plaats/:body/:role/einde", receiveEnd);
  pages.get("/mensen/:id/gegevens", correctPage);
  pages.post("/mensen/:id/gegevens", receiveCorrection);
  pages.get("/mensen/:id/wissen", erasePage);
  pages.post("/mensen/:id/wissen", receiveErasure);
  pages.get("/partijen/:id/vertrek", leavePage);
  pages.post("/partijen/:id/vertrek", receiveLeaving);
}
