import { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteContext, SiteEnv } from "../../render.ts";
import { failedPage } from "./failed-page.tsx";

const origin = "https://x.nl";
let view: RegionView;
beforeAll(async () => {
  view = await sampleView();
});

/** A site on which everything fails. @returns what sends a form to an address of it */
function send(body: string, headers: Record<string, string>, isAway = true) {
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const query = new URLSearchParams();
    c.set("visit", { language: "nl", path: "/", query, origin, base: "" });
    await next();
  });
  // Whoever fails may have read the form already.
  site.post("/gelezen", async (c) => {
    await c.req.parseBody();
    throw new Error("away");
  });
  site.all("*", () => {
    throw new Error("away");
  });
  site.onError((_error, c) => failedPage(c as SiteContext, { view, base: "", isAway }));
  const form = "application/x-www-form-urlencoded";
  return async (path: string) => {
    const answer = await site.request(origin + path, {
      method: "POST",
      body,
      headers: { "Content-Type": form, "Content-Length": String(body.length), ...headers },
    });
    return { status: answer.status, text: await answer.text() };
  };
}

const ours = { "Sec-Fetch-Site": "same-origin" };

test.each(["/acties/a?op=2026-01-01", "/gelezen"])(
  "a form sent to %s comes back with every field, to send there again",
  async (path) => {
    const post = send("wat=Bel+%3Cb%3E&gezien=12&keuze=a&keuze=b", ours);
    const { status, text } = await post(path);
    expect(status).toBe(503);
    expect(text).toContain("<dd>Bel &lt;b&gt;</dd>");
    expect(text).toContain(`action="${path}"`);
    for (const field of ['"gezien" value="12"', '"keuze" value="a"', '"keuze" value="b"'])
      expect(text).toContain(`name=${field}`);
  },
);

test("an error of our own is not blamed on the storage", async () => {
  const { status, text } = await send("wat=Bel", ours, false)("/en/acties/a");
  expect(status).toBe(500);
  expect(text).toContain("Something went wrong on our side");
});

test("a form from another site is not held before a reader as theirs", async () => {
  const { text } = await send("wat=Kwaad", { "Sec-Fetch-Site": "cross-site" })("/acties/a");
  expect(text).not.toContain("Kwaad");
});

test("nothing is sent on to an address that leads elsewhere", async () => {
  const { text } = await send("wat=Bel", ours)("//elders.nl/x");
  expect(text).not.toContain("elders");
});

test("what is too large to show is said to stand in the browser still", async () => {
  const { text } = await send(`wat=${"x".repeat(70_000)}`, ours)("/acties/a");
  expect(text).toContain("te groot");
  expect(text.length).toBeLessThan(70_000);
});
