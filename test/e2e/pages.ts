import { get } from "node:http";
import { gunzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";

interface Crawl {
  /** Where it begins. */
  readonly from?: string;
  /** Of who is signed in. */
  readonly cookie?: string;
  /** Which addresses are followed; all, if left out. */
  readonly follows?: (path: string) => boolean;
}

/** Every page of a site, found by following its own links; also finds the links that are broken. */
export async function crawl(
  site: string,
  { from = "/", cookie, follows = () => true }: Crawl = {},
): Promise<{
  readonly pages: ReadonlyMap<string, string>;
  readonly broken: readonly {
    readonly from: string;
    readonly to: string;
    readonly status: number;
  }[];
}> {
  const pages = new Map<string, string>();
  const broken: { from: string; to: string; status: number }[] = [];
  const seen = new Map<string, string>([[from, "(start)"]]);
  const headers = cookie === undefined ? {} : { cookie };
  let queue = [from];
  while (queue.length > 0) {
    const next: string[] = [];
    await Promise.all(
      queue.map(async (path) => {
        const response = await fetch(site + path, { headers });
        if (response.status !== 200)
          broken.push({ from: seen.get(path)!, to: path, status: response.status });
        if (!response.headers.get("content-type")?.startsWith("text/html")) {
          await response.body?.cancel();
          return;
        }
        const html = await response.text();
        pages.set(path, html);
        for (const [, href = ""] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
          const target = href.replaceAll("&amp;", "&").split("#")[0]!;
          // Filtered lists are endless; one question mark deep is deep enough.
          if (!target.startsWith("/") || (target.includes("?") && path.includes("?"))) continue;
          if (seen.has(target) || !follows(target)) continue;
          seen.set(target, path);
          next.push(target);
        }
      }),
    );
    queue = next;
  }
  return { pages, broken };
}

/** What is wrong with the text of pages: headings, titles, inline scripts, and what is no text. */
export const wrongTexts = (pages: ReadonlyMap<string, string>): readonly string[] =>
  [...pages].flatMap(([path, html]) => [
    ...((html.match(/<h1[ >]/g) ?? []).length === 1 ? [] : [`${path}: not one h1`]),
    ...(/<title>[^<]{10,}<\/title>/.test(html) ? [] : [`${path}: title`]),
    ...(/ style="|<style|<script(?![^>]*src=)/.test(html) ? [`${path}: inline`] : []),
    ...(/undefined|NaN|∞|\[object/.test(html.replace(/<[^>]*>/g, ""))
      ? [`${path}: not a text`]
      : []),
  ]);

/** English pages with a word of the Dutch interface. */
export const dutchOnEnglish = (pages: ReadonlyMap<string, string>): readonly string[] =>
  [...pages.keys()].filter(
    (path) =>
      isEnglish(path) &&
      />(Bekijk als tabel|Naar de inhoud|Hoofdmenu|Alle pagina's|Bron:)/.test(pages.get(path)!),
  );

export const isEnglish = (path: string) => path === "/en" || path.startsWith("/en/");

/** Pages that weigh more than 100 kB compressed, with their styles, scripts and fonts. */
export async function tooHeavy(
  site: string,
  pages: ReadonlyMap<string, string>,
  cookie?: string,
): Promise<readonly string[]> {
  const weights = new Map<string, number>();
  const weigh = async (path: string) => {
    const size = weights.get(path) ?? (await compressedSize(site + path, cookie));
    weights.set(path, size);
    return size;
  };
  const fonts = await fontsOf(site, [...pages.values()][0]!);
  const heavy: string[] = [];
  for (const [path, html] of pages) {
    const assets = new Set([
      ...[...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset]) => asset!),
      ...fonts,
    ]);
    const sizes = await Promise.all([path, ...assets].map(weigh));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total > 100_000) heavy.push(`${path}: ${total}`);
  }
  return heavy;
}

/** Everything that axe finds on a page as it stands: the rule, and where. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Legacy mode is the one for pages without frames: it opens no second page to gather results. To
  // describe what is in order would take axe most of its time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Everything that axe finds on these pages. */
export async function violationsOn(
  context: BrowserContext,
  addresses: Iterable<string>,
): Promise<readonly string[]> {
  const violations: string[] = [];
  await eachPage(context, addresses, async (page, address) => {
    violations.push(...(await violationsOf(page)).map((one) => `${address} ${one}`));
  });
  return violations;
}

/** Pages that are wider than the screen. */
export async function tooWide(
  context: BrowserContext,
  addresses: Iterable<string>,
): Promise<readonly string[]> {
  const wide: string[] = [];
  await eachPage(context, addresses, async (page, address) => {
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 1) wide.push(`${address}: ${over} pixels too wide`);
  });
  return wide;
}

async function eachPage(
  context: BrowserContext,
  addresses: Iterable<string>,
  look: (page: Page, address: string) => Promise<void>,
) {
  const queue = [...addresses];
  await Promise.all(
    [0, 1].map(async () => {
      const page = await context.newPage();
      for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
        await page.goto(address);
        await look(page, address);
      }
    }),
  );
}

function compressedSize(url: string, cookie?: string): Promise<number> {
  const headers = { "accept-encoding": "gzip", ...(cookie !== undefined && { cookie }) };
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
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

/** The fonts that the style sheet of a page asks for. */
async function fontsOf(site: string, html: string): Promise<readonly string[]> {
  const css = /href="(\/assets\/site[^"]*\.css)"/.exec(html)?.[1];
  const text = await (await fetch(site + css)).text();
  return [...text.matchAll(/url\("?(\/assets\/[^")]+\.woff2)/g)].map(([, url]) => url!);
}
