import { Hono } from "hono";
import { expect, test } from "vitest";
import { logRequests } from "./log-requests.ts";

test("a line tells the path, but never the token of a link", async () => {
  const lines: unknown[] = [];
  const app = new Hono().use(logRequests((entry) => lines.push(entry["path"])));
  for (const path of [
    "/planning?x=1",
    "/invoer",
    "/en/invoer/geheim/voortgang/a",
    "/invoer/geheim",
    "/uitnodiging/geheim/met/surf",
  ])
    await app.request(path);
  expect(lines).toEqual([
    "/planning",
    "/invoer",
    "/en/invoer/…/voortgang/a",
    "/invoer/…",
    "/uitnodiging/…/met/surf",
  ]);
});
