import { Hono } from "hono";
import { expect, test } from "vitest";
import type { SiteEnv } from "../render.ts";
import { register } from "../../core/register/index.ts";
import { pageRoutes } from "../pages/routes.ts";
import { guard } from "./guard.ts";
import { routeRights } from "./route-rights.ts";

test("every address of a region has its right in the table, and the table has no other", () => {
  const pages = new Hono<SiteEnv>();
  pageRoutes(pages);
  const addresses = pages.routes
    .filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
    .map(({ method, path }) => `${method} ${path}`);
  expect(addresses.length).toBeGreaterThan(80);
  expect(Object.keys(routeRights).toSorted()).toEqual([...new Set(addresses)].toSorted());
});

test("an address that cannot be decoded names nothing, and nothing breaks", async () => {
  const pages = new Hono<SiteEnv>();
  pages.use(async (c, next) => {
    const set = c.set as (key: string, value: unknown) => void;
    set("register", register());
    await next();
  });
  pages.use(guard("", { signIn: (c) => c.text("sign in", 401), refuse: (c) => c.text("no", 403) }));
  pages.get("/vergaderingen/:id", (c) => c.text("read"));
  expect((await pages.request("/vergaderingen/%E0%A4%A")).status).toBe(401);
});
