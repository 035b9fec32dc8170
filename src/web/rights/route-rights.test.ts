import { Hono } from "hono";
import { expect, test } from "vitest";
import type { SiteEnv } from "../render.ts";
import { pageRoutes } from "../pages/routes.ts";
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
