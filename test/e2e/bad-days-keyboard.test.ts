import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { enter, tabTo, type } from "./keyboard.ts";
import { start, stop } from "./start-site.ts";

// A site of its own: a board decides here.
let work: string;
let site: string;
let child: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-keyboard-"));
  ({ child, url: site } = await start(["serve", "--demo"], work));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stop(child);
  await rm(work, { recursive: true, force: true });
});

const link = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("link", { name }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const focused = (page: Page) => page.locator(":focus");

/** Signs in as an example person, with the keys alone, and comes to an address. */
async function signIn(persona: string, address = "/mijn"): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site}/inloggen?terug=${address}`);
  await page.keyboard.press("Tab");
  expect(await focused(page).innerText()).toBe("Naar de inhoud");
  expect((await focused(page).boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Enter");
  await enter(page, page.locator(`a[href*="wie=${persona}"]`));
  await page.waitForURL(site + address);
  return page;
}

/** Sends a form that is not right yet: the summary has the focus, and leads to the field. */
async function mistake(page: Page, send: RegExp | string) {
  await enter(page, button(page, send));
  await page.getByRole("alert").waitFor();
  expect(await focused(page).getAttribute("role")).toBe("alert");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

test("a signal is read and answered with the keys alone", async () => {
  const page = await signIn("voorzitter-arbeidsmarkt");
  await enter(page, link(page, /Bekijk de signalen/));
  await page.waitForURL(/signalen/);
  const own = page.locator("main li", { hasText: "Coördinatiegroep Arbeidsmarkt" });
  await enter(page, own.locator('a[href^="/signalen/"]').first());
  const field = page.getByLabel("Wat doet u met dit signaal?");
  await type(page, field, " ");
  await mistake(page, "Antwoord vastleggen");
  await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.type("Wij bellen deze week.");
  await enter(page, button(page, "Antwoord vastleggen"));
  await page.getByText("Uw antwoord is vastgelegd.").waitFor();
  await page.context().close();
});

test("a meeting is held with the keys alone: minutes, a decision, approved", async () => {
  const page = await signIn("secretaris-bo");
  await enter(page, page.locator('main a[href*="/vergaderingen/"]').first());
  await page.waitForURL(/vergaderingen\/[0-9a-f-]{36}/);
  await confirm(page, "Open de vergadering");
  await page.getByText("De vergadering is bezig").waitFor();

  await tabTo(page, page.getByLabel(/^Uw aantekening bij “/).first());
  await page.keyboard.type("De voorzitter opent.");
  await page
    .getByText(/^bewaard om/)
    .first()
    .waitFor();

  await enter(page, page.getByText("Leg een besluit vast", { exact: true }).first());
  const short = page.getByLabel("Het besluit in één regel");
  await short.waitFor();
  await mistake(page, "Besluit vastleggen");
  await type(page, short, "De regio gaat door");
  await type(page, page.getByLabel("Wat is er precies besloten?"), "Wij gaan door zoals het is.");
  await type(page, page.getByLabel("Waarom?"), "Het werkt.");
  await tabTo(page, page.getByLabel("Niemand had bezwaar"));
  await page.keyboard.press("Space");
  await enter(page, button(page, "Besluit vastleggen"));
  await page.getByRole("list", { name: "Besluiten bij dit punt" }).waitFor();

  await confirm(page, "Sluit de vergadering");
  await page.getByText("De vergadering is geweest").waitFor();
  const chair = await signIn("voorzitter-bo", new URL(page.url()).pathname);
  await confirm(chair, "Stel het verslag vast");
  await chair.getByText("Het verslag is vastgesteld").waitFor();
  await Promise.all([page, chair].map((each) => each.context().close()));
});

/** Opens what asks whether one is sure, and says yes. */
async function confirm(page: Page, label: string) {
  // The minutes of the meeting before may wait for the same, above on the agenda.
  const step = page.locator("details.confirm", { hasText: label }).last();
  await enter(page, step.locator("summary"));
  await enter(page, step.getByRole("button", { name: /^Ja, / }));
}
