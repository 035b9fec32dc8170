import { mkdtemp, rm } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { start, stop } from "./start-site.ts";

const site = inject("site");

function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

describe("the server", () => {
  test("says that it lives and that it is ready", async () => {
    expect(await (await fetch(`${site}/health`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${site}/ready`)).json()).toEqual({ status: "ready" });
  });

  test("lets a page load nothing from elsewhere and nothing inline", async () => {
    const { headers } = await fetch(`${site}/`);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  test("does not send a page twice to who has it", async () => {
    const first = await fetch(`${site}/tekort`);
    const etag = first.headers.get("etag");
    expect(etag).toBeTruthy();
    const second = await fetch(`${site}/tekort`, { headers: { "if-none-match": etag! } });
    expect(second.status).toBe(304);
  });

  test("lets browsers keep assets for ever, because their names change with their content", async () => {
    const html = await (await fetch(`${site}/`)).text();
    const css = /href="(\/assets\/site[^"]*\.css)"/.exec(html)?.[1];
    const { headers } = await fetch(site + css);
    expect(headers.get("cache-control")).toContain("immutable");
  });

  test.each(["/bestaat-niet", "/opgaven/x", "/en/initiatieven/x", "/partijen/..%2f..%2fetc"])(
    "%s is not found, politely",
    async (path) => {
      const response = await fetch(site + path);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/Deze pagina bestaat niet|This page does not exist/);
    },
  );

  test("gives nothing outside the assets folder", async () => {
    // Sent as it is written: fetch would tidy the dots away first.
    for (const path of ["/assets/../main.js", "/assets/%2e%2e/main.js", "/assets/..%2fmain.js"])
      expect(await statusOf(path), path).toBe(404);
    expect(await statusOf("/assets/icon.svg")).toBe(200);
  });

  test("stops when asked and starts again in the same folder", async () => {
    const work = await mkdtemp(join(tmpdir(), "eenlijn-stop-"));
    const first = await start(["serve"], work);
    await (await fetch(`${first.url}/`)).text();
    expect(await stop(first.child)).toBe(0);
    const again = await start(["serve"], work);
    expect((await fetch(`${again.url}/`)).status).toBe(200);
    expect(await stop(again.child)).toBe(0);
    await rm(work, { recursive: true, force: true });
  });
});
