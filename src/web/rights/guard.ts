import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { can, type Action } from "../../core/rights/index.ts";
import type { SiteContext, SiteEnv } from "../render.ts";
import type { RouteRight } from "./route-right.ts";
import { routeRights } from "./route-rights.ts";

/** What is done with somebody who may not. */
export interface GuardAnswers {
  /** Nobody is signed in, or the session has ended. */
  readonly signIn: (c: SiteContext) => Promise<Response> | Response;
  /** Somebody is, and may not do this; left out for an address that is in no table. */
  readonly refuse: (c: SiteContext, action?: Action) => Promise<Response> | Response;
}

/**
 * Lets a request through when the table of rights says so. Mount it on the pages of a region,
 * after who asks is known and before the pages themselves.
 * @param prefix of the addresses as they are mounted, for example "/en"
 */
export function guard(prefix: string, answers: GuardAnswers): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const route = routeOf(c, prefix);
    // Nothing answers at this address: the page that says so does.
    if (route === undefined) return next();
    const right = routeRights[route.key];
    if (right === undefined) return answers.refuse(c);
    if (right === "public" || right === "link") return next();
    const signedIn = c.var.person !== undefined;
    if (right === "session") return signedIn ? next() : answers.signIn(c);
    const { resource } = right;
    const asked = { view: c.var.view, register: c.var.register, param: route.param };
    const on = resource(asked);
    if (on === undefined) return signedIn ? next() : answers.signIn(c);
    if (can(c.var.actor, right.action, on as never)) return next();
    return signedIn ? answers.refuse(c, right.action) : answers.signIn(c);
  };
}

/** The right that an address asks for; nothing when it is in no table. */
export function rightOf(c: SiteContext, prefix: string): RouteRight | undefined {
  const route = routeOf(c, prefix);
  return route && routeRights[route.key];
}

/** The address that will answer, as the table names it, and what fills its names. */
function routeOf(c: SiteContext, prefix: string) {
  const method = c.req.method === "HEAD" ? "GET" : c.req.method;
  const found = matchedRoutes(c).findIndex(
    (route) => route.method === method && !route.path.endsWith("*"),
  );
  if (found < 0) return undefined;
  const path = matchedRoutes(c)[found]!.path.slice(prefix.length) || "/";
  return { key: `${method} ${path}`, param: paramsOf(path, c.req.path.slice(prefix.length)) };
}

/** Names in a path are not yet filled in while a middleware runs: they are read from the address. */
function paramsOf(path: string, address: string): (name: string) => string {
  const given = address.split("/");
  const values = new Map(
    path.split("/").flatMap((part, at) => {
      const name = /^:([A-Za-z]+)/.exec(part)?.[1];
      return name === undefined ? [] : [[name, decoded(given[at] ?? "")] as const];
    }),
  );
  return (name) => values.get(name) ?? "";
}

/** What cannot be decoded stays as it is, and names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
