import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { asPersona } from "./as-persona.ts";
import { openBrowser } from "./browser.ts";
import { confirm } from "./confirm.ts";
import { dayAhead } from "./days-later.ts";

const site = inject("demo");
const group = "coordinatiegroep-acute-zorg";
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const as = (persona: string, address: string, options = {}) =>
  asPersona(browser, site, persona, address, options);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The ids of all meetings, from the calendar that everybody may read. */
async function meetings(): Promise<readonly string[]> {
  const calendar = await (await fetch(`${site}/vergaderingen/agenda.ics`)).text();
  return [...calendar.matchAll(/^UID:([0-9a-f-]{36})/gm)].map(([, id]) => id!);
}

/** Fills in one day for the group, and leaves the form unsent. */
async function fillPlan(page: Page, day: string) {
  await page.goto(`${site}/vergaderingen/overleg/${group}`);
  for (const field of await page.locator('[name^="dag-"]').all()) await field.fill("");
  await page.getByLabel("Dag 1", { exact: true }).fill(day);
}

/** A meeting of the group that nobody else uses. @returns its address */
async function newMeeting(page: Page, day: string): Promise<string> {
  const before = await meetings();
  await fillPlan(page, day);
  await press(page, "Zet in de agenda");
  await page.waitForURL(/vergaderingen#/);
  const added = (await meetings()).find((id) => !before.includes(id));
  return `/vergaderingen/${added}`;
}

test("who goes back and sends a form again does it once", async () => {
  const page = await as("programmamanager", "/vergaderingen");
  const before = await meetings();
  await fillPlan(page, dayAhead(200));
  await page.getByRole("button", { name: "Zet in de agenda" }).dblclick();
  await page.waitForURL(/vergaderingen#/);
  await page.goBack();
  await page.getByRole("button", { name: "Zet in de agenda" }).waitFor();
  // The browser may show the form as it was sent, or as it begins.
  for (const field of await page.locator('[name^="dag-"]').all()) await field.fill("");
  await page.getByLabel("Dag 1", { exact: true }).fill(dayAhead(200));
  await press(page, "Zet in de agenda");
  await page.waitForURL(/vergaderingen#/);
  expect(await meetings()).toHaveLength(before.length + 1);
  await page.context().close();
});

test("in a tab that was left open somebody sees first what another did meanwhile", async () => {
  const page = await as("programmamanager", "/vergaderingen");
  const address = await newMeeting(page, dayAhead(210));
  const left = await as("medewerker-programmabureau", address);
  await left.getByText("Verzet, zeg af of nodig uit").click();
  await left.getByLabel("Dag", { exact: true }).fill(dayAhead(211));
  await page.goto(site + address);
  await page.getByText("Verzet, zeg af of nodig uit").click();
  await page.getByLabel("Dag", { exact: true }).fill(dayAhead(212));
  await press(page, "Verzet");
  await page.getByText("Deze vergadering is verzet").waitFor();
  await press(left, "Verzet");
  await left.getByText("Iemand anders was u net voor").waitFor();
  expect(await left.getByLabel("Dag", { exact: true }).inputValue()).toBe(dayAhead(211));
  await Promise.all([page, left].map((each) => each.context().close()));
});

test("without a script, what was typed when the session had ended is sent after signing in", async () => {
  const page = await as("programmamanager", "/vergaderingen", { javaScriptEnabled: false });
  await page.goto(site + (await newMeeting(page, dayAhead(220))));
  await page.getByText("Voeg zelf een punt toe", { exact: true }).click();
  await page.getByLabel("Onderwerp").fill("Opening");
  await press(page, "Voeg punt toe");
  await confirm(page, "Open de vergadering");
  const box = page.getByLabel("Uw aantekening bij “Opening”");
  await box.fill("Getypt toen niemand meer ingelogd was.");
  const elsewhere = await as("programmamanager", "/mijn/sessies");
  await press(elsewhere, "Log overal uit");
  await press(page, "Bewaar aantekening");
  await page.locator('a[href*="wie=programmamanager"]').click();
  await page.getByText("Getypt toen niemand meer ingelogd was.").first().waitFor();
  await page.getByRole("main").getByRole("button").first().click();
  expect(await box.inputValue()).toBe("Getypt toen niemand meer ingelogd was.");
  await page.context().close();
});
