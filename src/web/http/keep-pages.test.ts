import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { keepPages } from "./keep-pages.ts";

const long = "een lange bladzijde ".repeat(200);
let made: number;
let from: object;
let site: Hono;

beforeEach(() => {
  made = 0;
  from = {};
  site = new Hono();
  site.use(keepPages(() => [from]));
  site.use(compress());
  site.use(etag());
  site.get("/page", (c) => c.html(`${long}${++made}`));
  site.get("/data.json", (c) => c.json({ made: ++made }));
  site.get("/mine", (c) => c.html(`van mij ${++made}`, 200, { "Cache-Control": "no-store" }));
  site.get("/gone", (c) => c.html("weg", 404));
});

const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });

describe("a kept page", () => {
  test("is made once, and is the same the second time", async () => {
    const first = await (await get("/page")).text();
    expect(await (await get("/page")).text()).toBe(first);
    expect(made).toBe(1);
  });

  test("of an earlier day is made anew each time, and takes no room", async () => {
    await get("/page?op=2024-06-01");
    expect(await (await get("/page?op=2024-06-01")).text()).toBe(`${long}2`);
  });

  test("goes out compressed to who can read that, and plain to who cannot", async () => {
    await get("/page", { "accept-encoding": "gzip" });
    const again = await get("/page", { "accept-encoding": "gzip" });
    expect(again.headers.get("content-encoding")).toBe("gzip");
    expect(String(gunzipSync(await again.arrayBuffer()))).toBe(`${long}1`);
    expect(await (await get("/page")).text()).toBe(`${long}2`);
  });

  test("is not sent to who has it", async () => {
    const tag = (await get("/page")).headers.get("etag")!;
    const again = await get("/page", { "if-none-match": tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("is made anew for another address and when what it is made from has changed", async () => {
    await get("/page");
    await get("/page?x=1");
    expect(made).toBe(2);
    from = {};
    expect(await (await get("/page")).text()).toBe(`${long}3`);
  });

  test("is never something else than a whole page", async () => {
    await get("/data.json");
    await get("/data.json");
    expect(made).toBe(2);
    expect((await get("/gone")).status).toBe(404);
    expect((await get("/gone")).status).toBe(404);
  });

  test("is never one that must not be stored", async () => {
    await get("/mine");
    expect(await (await get("/mine")).text()).toBe("van mij 2");
  });
});
