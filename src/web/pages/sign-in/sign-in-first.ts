import { keptHours } from "../../../app/sign-in/kept-forms.ts";
import { localPath } from "../../http/local-path.ts";
import type { SiteContext } from "../../render.ts";
import { signInAddress } from "../../rights/sign-in-address.ts";
import { sentFields } from "../../sent-fields.ts";
import { hrefToday } from "../../visit.ts";
import { keptFormCookie } from "./kept-form-cookie.ts";
import { refusedPage } from "./refused-page.tsx";

/**
 * Sends somebody to sign in first, and afterwards back to where they were. A form of somebody whose
 * session has ended is kept: they find back what they typed.
 */
export async function signInFirst(c: SiteContext) {
  const { visit, session, signIn } = c.var;
  c.header("Cache-Control", "no-store");
  if (signIn.providers.length === 0) return refusedPage(c, "nobody-can");
  if (c.req.method === "GET" || c.req.method === "HEAD")
    return c.redirect(signInAddress(visit), 303);
  if (session.kind === "ended") {
    const fields = await sentFields(c);
    if (fields === undefined) return refusedPage(c, "too-much");
    const { pathname, search } = new URL(c.req.url);
    const path = pathname + search;
    const token = await signIn.keep({ person: session.person, path, fields });
    keptFormCookie.write(c, token, keptHours * 3600);
  }
  // A form is sent to an address that often is no page: back to the one that it stood on.
  const from = URL.parse(c.req.header("Referer") ?? "");
  const terug = from?.origin === visit.origin ? localPath(from.pathname + from.search) : "/";
  const query = new URLSearchParams({ terug });
  return c.redirect(hrefToday(visit, `/inloggen?${query.toString()}`), 303);
}
