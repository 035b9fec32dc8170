import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChildProcess } from "node:child_process";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asPersona } from "./as-persona.ts";
import { openBrowser } from "./browser.ts";
import { confirm } from "./confirm.ts";
import { start, stop } from "./start-site.ts";

let work: string;
let site: string;
let server: ChildProcess;
let browser: Browser;
let meeting: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-minutes-"));
  ({ url: site, child: server } = await start(["serve", "--demo"], work));
  browser = await openBrowser();
  meeting = await openedMeeting();
});
afterAll(async () => {
  await browser?.close();
  if (server !== undefined) await stop(server);
  await rm(work, { recursive: true, force: true });
});

const as = (persona: string, address: string, options = {}) =>
  asPersona(browser, site, persona, address, options);

/** Opens a meeting of the governing board that has two items alone. @returns its address */
async function openedMeeting(): Promise<string> {
  const page = await as("secretaris-bo", "/vergaderingen");
  // The first to come has the agenda of the example; those after it are folded.
  const later = page
    .locator("#bestuurlijk-overleg a")
    .filter({ hasText: /20\d\d$/ })
    .nth(1);
  await page.goto(site + (await later.getAttribute("href")));
  for (const subject of ["Opening", "Thuiszorg"]) {
    await page.getByText("Voeg zelf een punt toe", { exact: true }).click();
    await page.getByLabel("Onderwerp").fill(subject);
    await page.getByRole("button", { name: "Voeg punt toe" }).click();
  }
  await confirm(page, "Open de vergadering");
  await page.getByText("De vergadering is bezig").waitFor();
  const { pathname } = new URL(page.url());
  await page.context().close();
  return pathname;
}

const box = (page: Page) => page.getByLabel("Uw aantekening bij “Opening”");

test("two people type at once, each sees the other, and no word is lost", async () => {
  const secretary = await as("secretaris-bo", meeting);
  const member = await as("lid-bo-vgz", meeting, { viewport: { width: 390, height: 844 } });
  await Promise.all([
    box(secretary).pressSequentially("De voorzitter opent.", { delay: 20 }),
    box(member).pressSequentially("VGZ is er ook.", { delay: 25 }),
  ]);
  for (const page of [secretary, member]) {
    const saved = page.getByText(/^bewaard om \d\d\.\d\d$/).first();
    await saved.waitFor();
  }
  await secretary.getByText("VGZ is er ook.").waitFor();
  await member.getByText("De voorzitter opent.").waitFor();
  await secretary.reload();
  expect(await box(secretary).inputValue()).toBe("De voorzitter opent.");
  await Promise.all([secretary, member].map((page) => page.context().close()));
});

test("a session that ends while somebody types loses nothing", async () => {
  const page = await as("voorzitter-bo", meeting);
  await page.context().clearCookies();
  await box(page).pressSequentially("Getypt zonder sessie.");
  await page.getByText("u bent uitgelogd").waitFor();
  expect(await box(page).inputValue()).toBe("Getypt zonder sessie.");
  const [other] = await Promise.all([
    page.context().waitForEvent("page"),
    page.getByRole("link", { name: "Log in een nieuw venster in" }).click(),
  ]);
  await other.locator('a[href*="wie=voorzitter-bo"]').click();
  await page
    .getByText(/^bewaard om/)
    .first()
    .waitFor({ timeout: 20_000 });
  await other.reload();
  expect(await box(other).inputValue()).toBe("Getypt zonder sessie.");
  await page.context().close();
});

test("what is typed while the server is away arrives when it is back", async () => {
  const page = await as("lid-bo-gemeente", meeting);
  await stop(server);
  await box(page).pressSequentially("Getypt zonder server.");
  await page.getByText("geen verbinding").waitFor();
  const onDevice = () => page.evaluate(() => Object.values(localStorage).join());
  expect(await onDevice()).toContain("Getypt zonder server.");
  const port = new URL(site).port;
  ({ child: server } = await start(["serve", "--demo"], work, { PORT: port }));
  await page
    .getByText(/^bewaard om/)
    .first()
    .waitFor({ timeout: 30_000 });
  expect(await onDevice()).toBe("");
  await page.context().close();
});

test("what was left behind on one device does not overwrite what was written on another", async () => {
  const left = await as("medewerker-programmabureau", meeting);
  const elsewhere = await as("medewerker-programmabureau", meeting);
  await left.route("**/verslag", (route) => route.abort());
  await box(left).fill("Van de telefoon.");
  await left.getByText("geen verbinding").waitFor();
  await box(elsewhere).fill("Van de laptop.");
  await elsewhere.getByText(/^bewaard om/).waitFor();
  await left.unroute("**/verslag");
  await left.reload();
  await left.getByText("intussen ook ergens anders veranderd").waitFor();
  await left.getByRole("button", { name: "Bewaar aantekening" }).first().click();
  await left.getByText("Van de laptop.").waitFor();
  expect(await box(left).inputValue()).toBe("Van de telefoon.");
  await Promise.all([left, elsewhere].map((page) => page.context().close()));
});

test("without a script there is a button for it", async () => {
  const page = await as("programmamanager", meeting, { javaScriptEnabled: false });
  await box(page).fill("Met de knop.");
  await page.getByRole("button", { name: "Bewaar aantekening" }).first().click();
  expect(await box(page).inputValue()).toBe("Met de knop.");
  await page.context().close();
});
