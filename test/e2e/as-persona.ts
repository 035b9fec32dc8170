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
