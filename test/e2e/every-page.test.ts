import { AxeBuilder } from "@axe-core/playwright";
import { gunzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { crawl } from "./pages.ts";

const site = inject("site");
let browser: Browser;
let found: Awaited<ReturnType<typeof crawl>>;
/** Pages without a query, in Dutch. */
let dutch: string[];
let english: string[];

beforeAll(async () => {
  [browser, found] = await Promise.all([openBrowser(), crawl(site)]);
  const plain = [...found.pages.keys()].filter((path) => !path.includes("?"));
  english = plain.filter((path) => path === "/en" || path.startsWith("/en/"));
  dutch = plain.filter((path) => !english.includes(path));
});
afterAll(() => browser.close());

/** One page of each kind: /initiatieven/x and /initiatieven/y are alike. */
const oneOfEachKind = (paths: readonly string[]) => [
  ...new Map(
    paths.map((path) => [
      path.replace(/(\/[^/]+)\/[^/]+$/, (whole, a) => (a === "/en" ? whole : a + "/*")),
      path,
    ]),
  ).values(),
];

describe("every page", () => {
  test("is reached, and no link is broken", () => {
    expect(found.broken).toEqual([]);
    expect(dutch.length).toBeGreaterThan(116 + 53 + 6 + 8);
    expect(dutch).toEqual(expect.arrayContaining(["/", "/tekort", "/opgaven", "/planning"]));
  });

  test("has a twin in English, and the other way round", () => {
    const twins = dutch.map((path) => (path === "/" ? "/en" : `/en${path}`));
    expect(english.toSorted()).toEqual(twins.toSorted());
  });

  test("has one first heading, its own title and no inline script or style", () => {
    const wrong = [...found.pages].flatMap(([path, html]) => [
      ...((html.match(/<h1[ >]/g) ?? []).length === 1 ? [] : [`${path}: not one h1`]),
      ...(/<title>[^<]{10,}<\/title>/.test(html) ? [] : [`${path}: title`]),
      ...(/ style="|<style|<script(?![^>]*src=)/.test(html) ? [`${path}: inline`] : []),
      ...(/undefined|NaN|\[object/.test(html.replace(/<[^>]*>/g, ""))
        ? [`${path}: not a text`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  test("speaks no Dutch interface words on English pages", () => {
    const wrong = english.filter((path) =>
      />(Bekijk als tabel|Naar de inhoud|Hoofdmenu|Alle pagina's|Bron:)/.test(
        found.pages.get(path)!,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("weighs at most 100 kB compressed with all its assets", async () => {
    const weights = new Map<string, number>();
    const weigh = async (path: string) => {
      if (!weights.has(path)) weights.set(path, await compressedSize(site + path));
      return weights.get(path)!;
    };
    const heavy: string[] = [];
    for (const [path, html] of found.pages) {
      const assets = new Set([
        ...[...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset]) => asset!),
        ...(await fontsOf(html)),
      ]);
      const sizes = await Promise.all([path, ...assets].map(weigh));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      if (total > 100_000) heavy.push(`${path}: ${total}`);
    }
    expect(heavy).toEqual([]);
  });

  test("has no accessibility violations, in light and in dark", async () => {
    const violations: string[] = [];
    const samples = new Set([...oneOfEachKind(english), ...oneOfEachKind(dutch)]);
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ colorScheme });
      // All Dutch pages once; of the rest and in the dark one of each kind.
      const paths = colorScheme === "light" ? new Set([...dutch, ...samples]) : samples;
      await eachPage(context, paths, async (page, path) => {
        const { violations: these } = await new AxeBuilder({ page }).analyze();
        violations.push(...these.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`));
      });
      await context.close();
    }
    expect(violations).toEqual([]);
  }, 600_000);

  test("fits a screen of 320 pixels and needs no script", async () => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    const wide: string[] = [];
    await eachPage(context, oneOfEachKind(dutch), async (page, path) => {
      const widest = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (widest > 1) wide.push(`${path}: ${widest} pixels too wide`);
    });
    await context.close();
    expect(wide).toEqual([]);
  }, 120_000);
});

async function eachPage(
  context: BrowserContext,
  paths: Iterable<string>,
  look: (page: Page, path: string) => Promise<void>,
) {
  const queue = [...paths];
  await Promise.all(
    [0, 1].map(async () => {
      const page = await context.newPage();
      for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
        await page.goto(site + path);
        await look(page, path);
      }
    }),
  );
}

async function compressedSize(url: string): Promise<number> {
  const { get } = await import("node:http");
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        if (response.headers["content-encoding"] === "gzip") gunzipSync(body);
        resolve(body.length);
      });
    }).on("error", reject);
  });
}

let fonts: Promise<string[]> | undefined;
/** The fonts that the style sheet asks for. */
function fontsOf(html: string): Promise<string[]> {
  const css = /href="(\/assets\/site[^"]*\.css)"/.exec(html)?.[1];
  fonts ??= fetch(site + css)
    .then((response) => response.text())
    .then((text) => [...text.matchAll(/url\("?(\/assets\/[^")]+\.woff2)/g)].map(([, url]) => url!));
  return fonts;
}
