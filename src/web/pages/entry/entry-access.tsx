import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { EntryLink } from "../../../app/ports/entry-link-store.ts";
import { clientAddress } from "../../http/client-address.ts";
import { missLimit } from "../../http/miss-limit.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { refusedPage } from "./refused-page.tsx";
import { reportingAs, reportingWith, type ReportingEnv } from "./reporting.ts";

/** What pages behind a link get: everything that pages get, and the link. */
export interface EntryEnv {
  Variables: ReportingEnv["Variables"] & { readonly link: EntryLink };
}
export type EntryContext = Context<EntryEnv>;

/** A form of a few hundred words is some kilobytes. */
const mostBytes = 64 * 1024;

const limited = bodyLimit({
  maxSize: mostBytes,
  onError: (c) => refusedPage(c as SiteContext, "too-much"),
});

/** Only where a file is sent more may come, and there only from who has a link. */
export const smallForm: MiddlewareHandler = (c, next) =>
  c.req.path.endsWith("/bestand") ? next() : limited(c, next);

/** Opens the link whose token stands in the address, or answers that there is no such page. */
export function withLink(): MiddlewareHandler<EntryEnv> {
  const limit = missLimit();
  return async (c, next) => {
    const address = clientAddress(c);
    if (limit.isBlocked(address, performance.now())) return refusedPage(c, "too-often");
    const link = await c.var.entry.open(c.req.param("token") ?? "");
    if (link === undefined) {
      limit.missed(address, performance.now());
      return refusedPage(c, "no-link");
    }
    c.set("link", link);
    c.set(
      "reporting",
      reportingWith(link, c.var, href(c.var.visit, `/invoer/${c.req.param("token")}`)),
    );
    return next();
  };
}

/** Lets in who is signed in; what they may report on is asked of their roles. */
export const withPerson: MiddlewareHandler<ReportingEnv> = async (c, next) => {
  const { actor } = c.var;
  if (actor.person === undefined) return refusedPage(c, "no-link");
  c.set("reporting", reportingAs({ ...actor, person: actor.person }, c.var));
  return next();
};
