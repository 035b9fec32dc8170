import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";

const site = inject("site");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

const answer = () => page.getByText(/^De beste keuze is/);

describe("the portfolio, without a script", () => {
  test("is reached from the gap, and comes by itself once it is computed", async () => {
    await page.goto(`${site}/tekort`);
    await page.getByRole("link", { name: "welke initiatieven samen" }).first().click();
    await answer().waitFor();
    expect(await answer().textContent()).toMatch(/van de 37 initiatieven.* in 2032 gemiddeld/);
    expect(await page.getByText(/is bewezen dat/).isVisible()).toBe(true);
    const chart = page.getByRole("img", { name: /^Beste keuze bij elk bedrag/ }).first();
    expect(await chart.isVisible()).toBe(true);
  });

  test("a budget leaves some out, and says why", async () => {
    await page.getByLabel("Geld voor alles samen").fill("0,5");
    await page.getByRole("button", { name: "Kies opnieuw" }).click();
    await answer().waitFor();
    expect(new URL(page.url()).searchParams.get("budget")).toBe("0,5");
    expect(await page.getByText("€ 500.000 per jaar kosten").isVisible()).toBe(true);
    const reasons = page.getByRole("table", { name: /^Initiatieven die niet gekozen zijn/ });
    expect(await reasons.getByText(/past niet: in 20\d\d komt er €\s/).count()).toBeGreaterThan(0);
    expect(await page.getByText(/^€\s100.000 per jaar meer scheelt ongeveer/).count()).toBe(1);
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Download als CSV" }).last().click(),
    ]);
    expect(csv.suggestedFilename()).toBe("portefeuille-niet-gekozen.csv");
  });

  test("a budget that is no amount is told beside the field, and stays there", async () => {
    await page.goto(`${site}/tekort/portefeuille?budget=veel`);
    await answer().waitFor();
    expect(await page.getByText("“veel” is geen bedrag").isVisible()).toBe(true);
    expect(await page.getByLabel("Geld voor alles samen").inputValue()).toBe("veel");
  });

  test("an initiative in the table leads to its page", async () => {
    const chosen = page.getByRole("table", { name: /^Gekozen initiatieven/ });
    const first = chosen.getByRole("link").first();
    const name = await first.textContent();
    await first.click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(name);
  });
});
