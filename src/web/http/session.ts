import type { MiddlewareHandler } from "hono";
import { isoDay } from "../../app/iso-day.ts";
import { readRoles, rolesOn } from "../../core/rights/index.ts";
import type { SiteEnv } from "../render.ts";
import { siteCookie } from "./site-cookie.ts";

/** Holds the token of a session. */
export const sessionCookie = siteCookie("eenlijn");

/**
 * Finds out who asks, and which roles hold for them today, also when they look at an earlier day.
 * What is made for somebody with a session is stored by nobody.
 */
export const withSession: MiddlewareHandler<SiteEnv> = async (c, next) => {
  const { signIn, visit, register } = c.var;
  const token = sessionCookie.read(c);
  const session = token === undefined ? ({ kind: "unknown" } as const) : await signIn.open(token);
  c.set("session", session);
  if (session.kind === "signed-in") {
    const { person } = session;
    const held = register.one(`person:${person.id}`, readRoles);
    c.set("person", person);
    c.set("actor", { person: person.id, roles: rolesOn(held, isoDay(new Date())) });
  }
  if (signIn.providers.length > 0)
    c.set("visit", {
      ...visit,
      account: session.kind === "signed-in" ? { name: session.person.name } : "none",
    });
  await next();
  if (token !== undefined) c.header("Cache-Control", "no-store");
};
