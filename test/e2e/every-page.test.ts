import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";
import {
  crawl,
  dutchOnEnglish,
  isEnglish,
  tooHeavy,
  tooWide,
  violationsOn,
  wrongTexts,
} from "./pages.ts";

const site = inject("site");
let browser: Browser;
let found: Awaited<ReturnType<typeof crawl>>;
/** Pages without a query, in Dutch. */
let dutch: string[];
let english: string[];

beforeAll(async () => {
  [browser, found] = await Promise.all([openBrowser(), crawl(site)]);
  const plain = [...found.pages.keys()].filter((path) => !path.includes("?"));
  english = plain.filter(isEnglish);
  dutch = plain.filter((path) => !english.includes(path));
});
afterAll(() => browser.close());

/** Some pages of each kind, spread over all of them: /initiatieven/x and /initiatieven/y are alike. */
const someOfEachKind = (paths: readonly string[], most: number) =>
  [...Map.groupBy(paths, kindOf).values()].flatMap((alike) => {
    const step = Math.ceil(alike.length / most);
    return alike.toSorted().filter((_, at) => at % step === 0);
  });
const kindOf = (path: string) =>
  path
    // Each initiative has these pages below its own.
    .replace(/\/[^/]+\/(uitleg|geteld)(\?.*)?$/, "/*-$1")
    .replace(/(\/[^/]+)\/[^/*]+$/, (whole, a) => (a === "/en" ? whole : a + "/*"));
const addresses = (paths: Iterable<string>) => [...paths].map((path) => site + path);

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
    expect(wrongTexts(found.pages)).toEqual([]);
  });

  test("speaks no Dutch interface words on English pages", () => {
    expect(dutchOnEnglish(found.pages)).toEqual([]);
  });

  test("weighs at most 100 kB compressed with all its assets", async () => {
    expect(await tooHeavy(site, found.pages)).toEqual([]);
  });

  test("has no accessibility violations, in light and in dark", async () => {
    const samples = [...someOfEachKind(english, 1), ...someOfEachKind(dutch, 1)];
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ colorScheme });
      // Pages of one kind are made by the same code: more of them in Dutch and light, else one.
      const more = colorScheme === "light" ? someOfEachKind(dutch, 12) : [];
      const paths = new Set([...more, ...samples]);
      expect(await violationsOn(context, addresses(paths))).toEqual([]);
      await context.close();
    }
  }, 600_000);

  test("fits a screen of 320 pixels and needs no script", async () => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    expect(await tooWide(context, addresses(someOfEachKind(dutch, 1)))).toEqual([]);
    await context.close();
  }, 120_000);
});
