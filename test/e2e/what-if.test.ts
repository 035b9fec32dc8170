import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";

const site = inject("site");
const address = `${site}/tekort/wat-als`;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await tab(context);
});
afterEach(async () => {
  await context.close();
  expect(errors.splice(0)).toEqual([]);
});

async function tab(of: BrowserContext): Promise<Page> {
  const one = await of.newPage();
  one.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  one.on("pageerror", (error) => errors.push(String(error)));
  return one;
}

/** The page with its script at work. */
async function live(query = "", on = page): Promise<void> {
  await on.goto(address + query);
  await on.locator("body[data-live]").waitFor();
}

const answer = (on = page) => on.locator("[data-part=answer]").innerText();
const figures = (on = page) => on.locator("[data-figures]").innerText();
const query = (on = page) => decodeURIComponent(new URL(on.url()).search);

/** Everything that the page says in figures: sentence, figures, tables. */
const allFigures = (on = page) =>
  on.evaluate(() =>
    ["[data-part=answer]", "[data-figures]", "[data-chart] table"].map((selector) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent),
    ),
  );

async function changes(act: () => Promise<unknown>, on = page): Promise<void> {
  const before = await figures(on);
  await act();
  await expect.poll(() => figures(on), { timeout: 20_000 }).not.toBe(before);
}

const valve = "Valpreventie voor ouderen";
const dispenser = /medicijndispenser/;

describe("with a script", () => {
  test("a choice moves the answer, stands in the address, and a reload shows the same", async () => {
    await live();
    expect(await answer()).toMatch(/^Met het plan zoals het er ligt blijft in 2032/);
    await changes(() => page.getByRole("checkbox", { name: dispenser }).uncheck());
    await expect.poll(() => query()).toMatch(/^\?zonder=[a-z-]+medicijndispenser$/);
    expect(await answer()).toMatch(/^Zonder .*medicijndispenser.* dat zijn er gemiddeld \d+ meer/);
    const inBrowser = await allFigures();
    await page.reload();
    expect(await allFigures()).toEqual(inBrowser);
    expect(await page.getByRole("checkbox", { name: dispenser }).isChecked()).toBe(false);
  });

  test("a start, a size and an assumption move it too, with the same digits as on the server", async () => {
    await live("?over=mentaal-gezondheidsplein");
    await changes(() =>
      page
        .getByLabel("Wanneer het begint", { exact: true })
        .selectOption({ label: "eerste kwartaal 2029" }),
    );
    expect(await answer()).toContain("14 kwartalen later");
    await changes(() =>
      page.getByRole("spinbutton", { name: /^Hoeveel mensen meedoen/ }).fill("50"),
    );
    await changes(() => page.getByRole("slider", { name: /Kans dat het lukt/ }).fill("20"));
    expect(await page.getByLabel("Kans dat het lukt (in procenten)").inputValue()).toBe("20");
    await expect
      .poll(() => query())
      .toBe(
        "?stel=mentaal-gezondheidsplein.begin:2029-K1,mentaal-gezondheidsplein.omvang:0.5,mentaal-gezondheidsplein.slagen:0.2&over=mentaal-gezondheidsplein",
      );
    const inBrowser = await allFigures();
    await page.reload();
    expect(await allFigures()).toEqual(inBrowser);
  });

  test("what makes no sense is not computed", async () => {
    await live("?over=mentaal-gezondheidsplein");
    const before = await figures();
    await page.getByLabel("Kans dat het lukt (in procenten)").fill("120");
    await page.waitForTimeout(500);
    expect(await figures()).toBe(before);
    expect(query()).toBe("?over=mentaal-gezondheidsplein");
  });

  test("two choices stand beside each other, and going back goes back", async () => {
    await live("?zonder=valpreventie-voor-ouderen");
    await page.getByRole("button", { name: "Zet er een tweede keuze naast" }).click();
    await page.getByRole("button", { name: "Keuze B", pressed: true }).waitFor();
    expect(query()).toBe(
      "?zonder=valpreventie-voor-ouderen&b-zonder=valpreventie-voor-ouderen&bewerk=b",
    );
    await changes(() => page.getByRole("checkbox", { name: dispenser }).uncheck());
    expect(await answer()).toMatch(/^Met keuze B blijft .* keuze A .* gemiddeld \d+ meer\.$/);
    await page.getByRole("button", { name: `Haal weg: Zonder ${valve}` }).click();
    await expect.poll(() => query()).not.toContain(",valpreventie");
    await page.goBack();
    await expect.poll(() => query()).toContain(",valpreventie");
    await page.getByRole("button", { name: `Haal weg: Zonder ${valve}` }).waitFor();
    await expect.poll(() => page.getByRole("checkbox", { name: valve }).isChecked()).toBe(false);
  });

  test("the keyboard alone does it", async () => {
    await live();
    await page.getByRole("checkbox", { name: dispenser }).focus();
    await changes(() => page.keyboard.press("Space"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator("#pas-aan").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("pas-aan");
    await page.keyboard.press("Tab");
    await page.getByRole("slider", { name: /Kans dat het lukt/ }).focus();
    await page.keyboard.press("Home");
    await expect.poll(() => query()).toMatch(/slagen:0/);
    await page.getByRole("button", { name: /^Haal weg: Zonder/ }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => query()).not.toContain("zonder=");
  });

  test("the focus stays where something is done, and the answer is said", async () => {
    await live("?zonder=valpreventie-voor-ouderen&over=mentaal-gezondheidsplein");
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? "");
    await page.getByRole("button", { name: "Sluit: Mentaal gezondheidsplein" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("#pas-aan").waitFor({ state: "detached" });
    expect(await focused()).toContain("Pas aan: Mentaal gezondheidsplein");
    await page.keyboard.press("Enter");
    await page.locator("#pas-aan").waitFor();
    await page.getByRole("button", { name: `Haal weg: Zonder ${valve}` }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => query()).not.toContain("zonder=");
    await expect.poll(focused).toContain('data-part="changed"');
    await expect
      .poll(() => page.locator("[data-said]").textContent())
      .toMatch(/^Met het plan zoals het er ligt/);
  });

  test("on a phone what has the focus is never below the line that stays in sight", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await live();
    await page.getByText("Kies wat er anders gaat").click();
    await page.getByRole("searchbox", { name: "Zoek een initiatief" }).focus();
    const line = page.locator("[data-part=line]");
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press("Tab");
      const box = await page.locator(":focus").boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual((await line.boundingBox())!.y + 1);
    }
  });

  test("finds initiatives by name", async () => {
    await live();
    await page.getByRole("searchbox", { name: "Zoek een initiatief" }).fill("valprev");
    await page.getByRole("checkbox", { name: dispenser }).waitFor({ state: "hidden" });
    expect(await page.getByRole("checkbox", { name: valve }).isVisible()).toBe(true);
  });

  test("two tabs each keep their own choice", async () => {
    const other = await tab(context);
    await live();
    await live("", other);
    await changes(() => page.getByRole("checkbox", { name: dispenser }).uncheck());
    await changes(() => other.getByRole("checkbox", { name: valve }).uncheck(), other);
    await expect
      .poll(() => [query(), query(other)])
      .toEqual([expect.stringContaining("medicijndispenser"), "?zonder=valpreventie-voor-ouderen"]);
    expect(await figures()).not.toBe(await figures(other));
  });

  test("what is chosen before the script is there is answered once it is", async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route("**/what-if-worker*", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address);
    const before = await figures();
    await page.getByRole("checkbox", { name: dispenser }).uncheck();
    letGo();
    await expect.poll(() => figures(), { timeout: 20_000 }).not.toBe(before);
    await expect.poll(() => query()).toMatch(/^\?zonder=[a-z-]+medicijndispenser$/);
  });

  test("on a phone the answer comes first and the choice is folded", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await live();
    expect(await page.getByRole("checkbox", { name: valve }).isVisible()).toBe(false);
    await page.getByText("Kies wat er anders gaat").click();
    await changes(() => page.getByRole("checkbox", { name: valve }).uncheck());
    expect(await page.locator("[data-part=line]").innerText()).toMatch(/^Tekort in 2032: /);
  });
});

describe("without a script", () => {
  let plain: BrowserContext;
  beforeEach(async () => {
    plain = await browser.newContext({ javaScriptEnabled: false });
    page = await plain.newPage();
  });
  afterEach(() => plain.close());

  test("every step goes by the form, and ends in the same address", async () => {
    await page.goto(address);
    const before = await figures();
    await page
      .getByText("Kies wat er anders gaat")
      .click({ force: true })
      .catch(() => undefined);
    await page.getByRole("checkbox", { name: dispenser }).uncheck();
    await page.getByRole("button", { name: "Bereken" }).click();
    expect(query()).toMatch(/^\?zonder=[a-z-]+medicijndispenser$/);
    expect(await figures()).not.toBe(before);
    await page.getByRole("button", { name: "Pas aan: Mentaal gezondheidsplein" }).click();
    await page.getByLabel("Kans dat het lukt (in procenten)").fill("20");
    await page.keyboard.press("Enter");
    await page.waitForURL(/&stel=mentaal-gezondheidsplein\.slagen:0\.2&over=/);
    await page.getByRole("button", { name: /^Haal weg: Zonder/ }).click();
    expect(query()).toMatch(/^\?stel=mentaal-gezondheidsplein\.slagen:0\.2&over=/);
  });

  test("what an address gets wrong is told, and the rest is computed", async () => {
    await page.goto(
      `${address}?zonder=bestaat-niet,valpreventie-voor-ouderen&stel=leefstijlloket.slagen:1.2`,
    );
    const alert = await page.getByRole("alert").innerText();
    expect(alert).toContain("bestaat-niet");
    expect(alert).toContain(
      "leefstijlloket.slagen:1.2 kan niet: het ligt tussen 0\u00A0% en 100\u00A0%.",
    );
    expect(await answer()).toContain(`Zonder ${valve}`);
  });

  test("the tables are there to take along, with the error of the difference", async () => {
    const get = async (name: string) =>
      (await fetch(`${address}/${name}.csv?zonder=valpreventie-voor-ouderen`)).text();
    const [gap, difference, sectors] = await Promise.all(
      ["waaier", "verschil", "sectoren"].map(get),
    );
    expect(gap).toContain("Vrijgespeeld");
    expect(difference!.split("\r\n")[0]).toMatch(/rekenfout/);
    expect(sectors!.split("\r\n").length).toBeGreaterThan(5);
    for (const csv of [gap, difference, sectors]) expect(csv).not.toMatch(/NaN|undefined/);
  });

  test("an earlier day goes along", async () => {
    await page.goto(`${address}?op=2024-06-01&zonder=valpreventie-voor-ouderen`);
    await page.getByRole("button", { name: `Haal weg: Zonder ${valve}` }).click();
    expect(query()).toBe("?op=2024-06-01");
  });
});
