import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";

const site = inject("site");
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
});
afterEach(async () => {
  await page.context().close();
  expect(errors.splice(0)).toEqual([]);
});

const open = (path: string) => page.goto(site + path);
const heading = () => page.getByRole("heading", { level: 1 }).innerText();

describe("a resident of Druten on a phone", () => {
  test("reads what is at stake and finds an initiative", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open("/");
    expect(await heading()).toMatch(/In 2032 komen er in de zorg hier zo'n 3\.\d{3} mensen tekort/);
    await page.getByRole("link", { name: "Menu" }).click();
    await page
      .getByRole("navigation", { name: "Alle pagina's" })
      .getByRole("link", { name: "Initiatieven" })
      .click();
    await page.getByRole("searchbox").fill("dementie");
    await page.keyboard.press("Enter");
    await page.waitForURL(/zoek=dementie/);
    await page
      .getByRole("link", { name: /Dementievriendelijke wijk/ })
      .first()
      .click();
    expect(await heading()).toContain("Dementievriendelijke wijk");
  });
});

describe("a board member with five minutes", () => {
  test("sees the gap, the claim beside the outcome, and who bears the work", async () => {
    await open("/tekort");
    const main = page.getByRole("main");
    await main.getByText(/Het plan hoopt op 1\.000 mensen, wij komen gemiddeld op/).waitFor();
    await main.getByText(/Het werk verschuift/).waitFor();
    await main.getByText("minder dan 3 %").waitFor();
    await main.getByText("25 tot 30 %").first().waitFor();
  });

  test("reads the same in English", async () => {
    await open("/tekort");
    await page.getByRole("link", { name: "English" }).click();
    expect(await heading()).toBe("Will the plan close the gap by 2032?");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("link", { name: "Nederlands" }).click();
    expect(await heading()).toBe("Sluit het plan het gat in 2032?");
  });
});

describe("an analyst", () => {
  test("reads one number in tile, table and CSV", async () => {
    await open("/tekort");
    await page.getByText("Bekijk als tabel").first().click();
    const cells = await page
      .locator("table")
      .first()
      .locator("tr", { hasText: "2032" })
      .locator("td")
      .allInnerTexts();
    const csv = await (await fetch(`${site}/tekort/waaier.csv`)).text();
    const line = csv
      .split("\r\n")
      .find((row) => row.startsWith("2032"))!
      .split(",")
      .slice(1);
    expect(cells.map((cell) => cell.replace(".", ""))).toEqual(line);
    const home = await (await fetch(`${site}/`)).text();
    expect(home).toContain(`zo&#39;n ${cells[1]} mensen`);
  });
});

describe("everybody", () => {
  test("skips to the content with the keyboard", async () => {
    await open("/");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("inhoud");
  });

  test("reads that nothing was reported since the plan was adopted", async () => {
    await open("/");
    await page
      .getByText(/Sinds het plan op 22 december 2023 werd vastgesteld, is hier niets gemeld/)
      .waitFor();
    expect(await page.getByText("Dit is een voorbeeld.").count()).toBe(0);
  });

  test("sees on every page of the demo that its progress is made up", async () => {
    for (const path of ["/", "/tekort", "/initiatieven", "/en/planning"]) {
      await page.goto(inject("demo") + path);
      await page.getByText(/Dit is een voorbeeld\.|This is an example\./).waitFor();
    }
  });
});
