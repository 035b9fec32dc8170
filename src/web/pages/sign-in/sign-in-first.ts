import { keptHours } from "../../../app/sign-in/kept-forms.ts";
import { localPath } from "../../http/local-path.ts";
import type { SiteContext } from "../../render.ts";
import { signInAddress } from "../../rights/sign-in-address.ts";
import { hrefToday } from "../../visit.ts";
import { keptFormCookie } from "./kept-form-cookie.ts";
import { refusedPage } from "./refused-page.tsx";

/** Most that is kept of a form, in bytes: many pages of text. */
const mostBytes = 64 * 1024;

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
    const size = Number(c.req.header("Content-Length") ?? Number.NaN);
    // Also when it does not say how much it is.
    if (!(size <= mostBytes)) return refusedPage(c, "too-much");
    const { pathname, search } = new URL(c.req.url);
    const path = pathname + search;
    const token = await signIn.keep({ person: session.person, path, fields: await typed(c) });
    keptFormCookie.write(c, token, keptHours * 3600);
  }
  // A form is sent to an address that often is no page: back to the one that it stood on.
  const from = URL.parse(c.req.header("Referer") ?? "");
  const terug = from?.origin === visit.origin ? localPath(from.pathname + from.search) : "/";
  const query = new URLSearchParams({ terug });
  return c.redirect(hrefToday(visit, `/inloggen?${query.toString()}`), 303);
}

/** The text of every field, in order; files are left out. */
async function typed(c: SiteContext): Promise<[string, string][]> {
  const form = await c.req.formData().catch(() => new FormData());
  return [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
}
