import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Lets an example person sign in and come to an address, as somebody does who followed a link. */
async function signIn(page: Page, site: string, persona: string, address: string) {
  await page.goto(`${site}/inloggen?terug=${encodeURIComponent(address)}`);
  await page.locator(`a[href*="wie=${persona}"]`).click();
}

/** A page of an example person in a browser of their own, signed in and at an address. */
export async function asPersona(
  browser: Browser,
  site: string,
  persona: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await signIn(page, site, persona, address);
  return page;
}

/** The cookie that an example person has once signed in. */
export async function cookieOf(site: string, persona: string): Promise<string> {
  const cookies = new Map<string, string>();
  const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const start = await (await fetch(`${site}/inloggen`)).text();
  const way = new RegExp(`href="([^"]*wie=${persona}[^"]*)"`).exec(start)?.[1];
  if (way === undefined) throw new Error(`nobody can sign in as ${persona}`);
  let address: string | undefined = new URL(way.replaceAll("&amp;", "&"), site).href;
  while (address !== undefined && !cookies.has("eenlijn")) {
    const answer: Response = await fetch(address, {
      redirect: "manual",
      headers: { cookie: header() },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, value] = cookie.split(";")[0]!.split("=") as [string, string];
      cookies.set(name, value);
    }
    const next: string | null = answer.headers.get("location");
    address = next === null ? undefined : new URL(next, site).href;
  }
  return `eenlijn=${cookies.get("eenlijn")}`;
}
