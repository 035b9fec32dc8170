import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { routeRights } from "../../src/web/rights/route-rights.ts";
import { cookieOf } from "./as-persona.ts";
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

/** Who together see every page that is not for everybody, and where they begin. */
const personas = {
  programmamanager: "/sturen",
  "secretaris-bo": "/mijn",
  "trekker-leefstijlloket": "/mijn",
  "lid-bo-vgz": "/mijn",
  controleur: "/sturen",
  beheerder: "/mijn",
} as const;

/** Pages of steering that everybody may read; here they show half a year of it. */
const open = ["/sturen", "/vergaderingen", "/besluiten", "/besluiten/:id", "/wijzigingen"];

/** Routes of pages that somebody has to sign in for, and what an address of theirs looks like. */
const kinds = [
  ...open,
  ...Object.entries(routeRights)
    .filter(([route, right]) => route.startsWith("GET ") && typeof right === "object")
    .map(([route]) => route.slice("GET ".length)),
  "/mijn",
  "/mijn/sessies",
].map((route) => ({
  route,
  pattern: new RegExp(`^${route.replace(/:[A-Za-z]+(\{[^}]*\})?/g, "[^/?]+")}$`),
}));

const kindOf = (path: string) => {
  const inDutch = path.replace(/^\/en(?=\/)/, "");
  return kinds.find(({ pattern }) => pattern.test(inDutch))?.route;
};

const site = inject("demo");
let browser: Browser;
const cookies = new Map<string, string>();
const found = new Map<string, Awaited<ReturnType<typeof crawl>>>();

beforeAll(async () => {
  browser = await openBrowser();
  for (const [persona, from] of Object.entries(personas)) {
    const cookie = await cookieOf(site, persona);
    cookies.set(persona, cookie);
    // Filtered lists are left out: an address with a question mark is of no kind.
    const follows = (path: string) => kindOf(path) !== undefined;
    found.set(persona, await crawl(site, { from, cookie, follows }));
  }
});
afterAll(() => browser.close());

/** One page of each kind in each language, by who sees it first: others see much the same. */
function samples() {
  const seen = new Set<string>();
  return Object.keys(personas).map((persona) => ({
    persona,
    paths: [...found.get(persona)!.pages.keys()].filter((path) => {
      const kind = `${isEnglish(path)} ${kindOf(path)}`;
      const isNew = !seen.has(kind);
      seen.add(kind);
      return isNew;
    }),
  }));
}

async function signedIn(persona: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const [name, value] = cookies.get(persona)!.split("=") as [string, string];
  await context.addCookies([{ name, value, url: site }]);
  return context;
}

describe.each(Object.keys(personas))("every page of steering for %s", (persona) => {
  test("is there, reads as a text, and weighs at most 100 kB", async () => {
    const { pages, broken } = found.get(persona)!;
    expect(broken).toEqual([]);
    expect(wrongTexts(pages)).toEqual([]);
    expect(dutchOnEnglish(pages)).toEqual([]);
    const cookie = cookies.get(persona);
    expect(await tooHeavy(site, pages, cookie)).toEqual([]);
  });
});

describe("one page of each kind of steering", () => {
  test("is found in both languages", () => {
    const reached = samples().flatMap(({ paths }) => paths);
    for (const language of [false, true])
      expect(
        new Set(reached.filter((path) => isEnglish(path) === language).map(kindOf)).size,
      ).toBeGreaterThan(20);
  });

  test("has no accessibility violations, in light and in dark", async () => {
    for (const colorScheme of ["light", "dark"] as const)
      for (const { persona, paths } of samples()) {
        // Colours do not differ by language.
        const shown = colorScheme === "light" ? paths : paths.filter((path) => !isEnglish(path));
        const context = await signedIn(persona, { colorScheme });
        expect(
          await violationsOn(
            context,
            shown.map((path) => site + path),
          ),
        ).toEqual([]);
        await context.close();
      }
  }, 600_000);

  test("fits a screen of 320 pixels and needs no script", async () => {
    const narrow = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };
    for (const { persona, paths } of samples()) {
      const context = await signedIn(persona, narrow);
      expect(
        await tooWide(
          context,
          paths.map((path) => site + path),
        ),
      ).toEqual([]);
      await context.close();
    }
  }, 120_000);
});
