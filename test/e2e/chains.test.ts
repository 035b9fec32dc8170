import type { ChildProcess } from "node:child_process";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { violationsOf } from "./pages.ts";
import { start, stop } from "./start-site.ts";

let work: string;
let site: string;
let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-chains-"));
  ({ url: site, child: server } = await start(["serve"], work));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  if (server !== undefined) await stop(server);
  await rm(work, { recursive: true, force: true });
});

/** The address of a new link, made beside the site. */
async function linkFor(scope: string): Promise<string> {
  const env = { ...process.env, EENLIJN_DATA: work, DATABASE_URL: "", EENLIJN_URL: site };
  const args = ["dist/main.js", "link", "create", "--for", scope, "--json"];
  const made = await promisify(execFile)(process.execPath, args, { env });
  return (JSON.parse(made.stdout) as { readonly address: string }).address;
}

/** A page without JavaScript on a phone: the forms need neither script nor width. */
async function onPhone(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const year = new Date().getUTCFullYear();
const firstQuestion = (page: Page, chain: string) =>
  page.locator(`section#${chain}`).getByRole("group").first();
const save = (page: Page) => page.getByRole("button", { name: "Antwoorden bewaren" }).click();
const round = async () => (await fetch(`${site}/keten-en-aanbod/rondes/${year}`)).text();

describe("a municipality with a link", () => {
  test("answers in part, goes on later, and everybody sees it", async () => {
    const address = await linkFor("municipality:GM0225");
    await onPhone(async (page) => {
      await page.goto(address);
      await page.getByRole("link", { name: "Ketenaanpakken: hoe ver is uw gemeente?" }).click();
      await firstQuestion(page, "valpreventie").getByLabel("deels").check();
      await save(page);
      await page.getByText("1 van de 20 vragen zijn beantwoord").waitFor();
      expect(await firstQuestion(page, "valpreventie").getByLabel("deels").isChecked()).toBe(true);
      await firstQuestion(page, "kansrijke-start").getByLabel("onbekend").check();
      await save(page);
      await page.getByText("2 van de 20 vragen zijn beantwoord").waitFor();
    });
    const html = await round();
    expect(html).toContain(`Ronde ${year}: op 0 van de 140 vragen is het antwoord`);
    expect(html).toContain("nog 18 van de 20 vragen");
    expect(html).toContain("Nog niet beantwoord: 138 vragen");
    const csv = await (await fetch(`${site}/keten-en-aanbod/rondes/${year}.csv`)).text();
    expect(csv.trim().split("\r\n")).toHaveLength(1 + 7 * 25);
    expect(csv).toContain(`${year},GM0225,Druten,Valpreventie bij ouderen`);
  });

  test("hears that words need an answer, and keeps what was written", async () => {
    const address = await linkFor("municipality:GM0252");
    await onPhone(async (page) => {
      await page.goto(`${address}/keten`);
      const question = firstQuestion(page, "valpreventie");
      await question.getByText("Toelichting", { exact: true }).first().click();
      await question.getByLabel("Toelichting (mag leeg blijven)").fill("Het komt eraan.");
      await save(page);
      await page.getByRole("alert").getByText("nog niets bewaard").waitFor();
      await page.getByRole("link", { name: /Kies ook een antwoord bij: Valpreventie/ }).waitFor();
      expect(await question.getByRole("textbox").inputValue()).toBe("Het komt eraan.");
    });
    expect(await round()).not.toContain("Het komt eraan.");
  });

  test("two at once: the second is told and decides", async () => {
    const address = await linkFor("municipality:GM0268");
    await onPhone(async (first) => {
      await onPhone(async (second) => {
        await first.goto(`${address}/keten`);
        await second.goto(`${address}/keten`);
        await firstQuestion(first, "valpreventie").getByLabel("volledig").check();
        await save(first);
        await first.getByText("Bewaard.").waitFor();
        await firstQuestion(second, "valpreventie").getByLabel("nog niet").check();
        await save(second);
        await second.getByText("Iemand anders heeft net ook iets bewaard").waitFor();
        await firstQuestion(second, "valpreventie")
          .getByText(/Bewaard op .*: volledig/)
          .waitFor();
        await save(second);
        await second.getByText("1 van de 20 vragen zijn beantwoord").waitFor();
      });
    });
  });

  test("cannot answer for another, nor tell of the region", async () => {
    const address = await linkFor("municipality:GM0209");
    for (const path of ["/keten/GM0268", "/preventie", "/cruciale-ggz"])
      expect((await fetch(address + path)).status, path).toBe(404);
  });
});

test("the programme office tells that a provider stops, and sees who is left", async () => {
  const address = await linkFor("programme-office");
  await onPhone(async (page) => {
    await page.goto(`${address}/cruciale-ggz`);
    await page.getByRole("button", { name: "Verandering bewaren" }).click();
    await page.getByRole("alert").getByRole("link", { name: "Kies een aanbieder" }).waitFor();
    await page.getByLabel("Welke soort zorg?").selectOption({ label: "24/7 crisisdienst" });
    await page.getByLabel("Welke aanbieder?").selectOption({ label: "Pro Persona" });
    await page.getByLabel("Stopt", { exact: true }).check();
    await page.getByLabel("Vanaf welke dag?").fill(`${year + 1}-01-01`);
    await page.getByRole("button", { name: "Verandering bewaren" }).click();
    await page.getByRole("link", { name: "Bekijk de veranderingen" }).click();
    await page.getByText("Daarna is hier geen aanbieder van bekend.").waitFor();
  });
});

test("the programme office shows that a requirement is met", async () => {
  const address = await linkFor("programme-office");
  await onPhone(async (page) => {
    await page.goto(`${address}/preventie`);
    await page.getByLabel("Over welke eis gaat het?").selectOption({ index: 5 });
    await page.getByLabel("Klaar", { exact: true }).check();
    await page.getByLabel("Wat is er gebeurd?").fill("De colleges besloten.");
    await page.getByLabel("Op welke dag?").fill(`${year}-01-05`);
    await page.getByRole("button", { name: "Melding bewaren" }).click();
    await page.getByRole("link", { name: "Bekijk de eis op de site" }).click();
    await page.getByText(`klaar, gemeld over 5 januari ${year}`).waitFor();
    await page.getByText("5 van de 6 eisen zijn klaar").waitFor();
  });
});

test.each(["municipality:GM1945", "programme-office"])(
  "the forms of %s work for everybody",
  async (scope) => {
    const address = await linkFor(scope);
    const paths =
      scope === "programme-office" ? ["", "/preventie", "/cruciale-ggz"] : ["", "/keten/GM1945"];
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    try {
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(address + path);
        expect(await violationsOf(page), path).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, path).toBe(390);
      }
    } finally {
      await context.close();
    }
  },
);
