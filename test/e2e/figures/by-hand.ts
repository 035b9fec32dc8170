import { describe, expect, test } from "vitest";
import {
  asked,
  askedName,
  before,
  beforeName,
  cell,
  confirm,
  phone,
  plain,
  preview,
  saved,
  sheetOf,
  type FigureSite,
} from "./figure-site.ts";

/** What an institution can do with its link. */
export function figuresByHand({ linkOf, withPage, give, site }: FigureSite): void {
  describe("an institution with a link", () => {
    test("fills in the quarter on a phone with the keyboard, and everybody sees it", async () => {
      const address = await linkOf("zzg-zorggroep");
      await withPage(phone, async (page) => {
        await page.goto(address);
        await page.getByText(`0 van 2 opgegeven`).waitFor();
        await page.getByRole("link", { name: "Geef cijfers op" }).focus();
        await page.keyboard.press("Enter");
        await page.waitForURL(/cijfers/);
        expect(await cell(page, "wachtenden", before).isVisible(), "one period at a time").toBe(
          false,
        );
        await page.getByRole("textbox", { name: "Personeel in voltijdbanen (fte)" }).last().focus();
        await page.keyboard.type("2.480,5");
        await page.keyboard.press("Tab");
        await page.keyboard.type("312");
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { name: "Klopt dit?" }).waitFor();
        await page.getByText("2.480,5 fte").waitFor();
        await page.getByRole("button", { name: "Cijfers opgeven" }).focus();
        await page.keyboard.press("Enter");
        expect(await saved(page)).toContain("2 cijfers zijn bewaard");
        await page.getByText(`${askedName} is opgegeven`).waitFor();
        await page.getByRole("link", { name: "Mensen op de wachtlijst per instelling" }).click();
        await page.getByText("312", { exact: false }).first().waitFor();
        await page
          .getByText(/opgegeven door/)
          .first()
          .waitFor();
      });
    });

    test("chooses another period on a phone, and sees what is known of it", async () => {
      const address = await linkOf("cwz");
      await give(address, "cwz", { [`cijfer-wachtenden-${before}`]: "410" });
      await withPage(phone, async (page) => {
        await page.goto(sheetOf(address, "cwz"));
        await page.getByRole("radio", { name: beforeName }).check();
        expect(await cell(page, "wachtenden", before).inputValue()).toBe("410");
        expect(await cell(page, "wachtenden", before).isVisible()).toBe(true);
        expect(await cell(page, "wachtenden").isVisible()).toBe(false);
      });
    });

    test("pastes from Excel without JavaScript, and corrects what it gave", async () => {
      const address = await linkOf("pro-persona");
      const sheet = sheetOf(address, "pro-persona");
      await withPage(plain, async (page) => {
        await page.goto(sheet);
        await page.getByText("Of plak uit Excel").click();
        await page
          .getByLabel("Plak hier")
          .fill(`\t${before}\t${asked}\nMensen op de wachtlijst\t620\tonbekend\n`);
        await preview(page);
        await page.getByText(`Mensen op de wachtlijst, ${beforeName}:`).waitFor();
        await confirm(page);
        expect(await saved(page)).toContain("2 cijfers zijn bewaard");

        await page.goto(sheet);
        expect(await cell(page, "wachtenden", before).inputValue()).toBe("620");
        expect(await cell(page, "wachtenden").inputValue()).toBe("onbekend");
        await cell(page, "wachtenden", before).fill("6.200");
        await preview(page);
        await page.getByText("was 620 mensen, wordt 6.200 mensen").waitFor();
        await page.getByRole("button", { name: "Terug om te veranderen" }).click();
        expect(await cell(page, "wachtenden", before).inputValue()).toBe("6.200");
        await cell(page, "wachtenden", before).fill("640");
        await preview(page);
        await confirm(page);
        await page.goto(`${site()}/monitor/wachtenden-per-instelling`);
        const main = await page.locator("main").innerText();
        expect(main, "the value before and after").toMatch(/620[\s\S]*640|640[\s\S]*620/);
      });
    });

    test("is asked about a figure that is ten times the one before", async () => {
      const address = await linkOf("cwz");
      await give(address, "cwz", { [`cijfer-personeel-fte-${before}`]: "3050" });
      await withPage(plain, async (page) => {
        await page.goto(sheetOf(address, "cwz"));
        await cell(page, "personeel-fte").fill("30.500");
        await preview(page);
        await page.getByText("Staat de komma goed?").waitFor();
      });
    });

    test("hears what is wrong at once, and keeps what was typed", async () => {
      const address = await linkOf("cwz");
      await withPage(plain, async (page) => {
        await page.goto(sheetOf(address, "cwz"));
        await cell(page, "personeel-fte").fill("3O50");
        await cell(page, "wachtenden").fill("12,5");
        await preview(page);
        const summary = page.getByRole("alert");
        await summary.getByText("Er kloppen nog twee dingen niet").waitFor();
        await summary.getByRole("link", { name: /dit zijn mensen/ }).waitFor();
        expect(await page.title()).toMatch(/^Fout:/);
        expect(await cell(page, "personeel-fte").inputValue()).toBe("3O50");
        expect(await cell(page, "personeel-fte").getAttribute("aria-invalid")).toBe("true");
        await cell(page, "personeel-fte").fill("-");
        await cell(page, "wachtenden").fill("");
        await preview(page);
        await summary.getByText(/streepje/).waitFor();
      });
    });

    test("gives a small number, of which only that it is small is kept", async () => {
      const address = await linkOf("radboudumc");
      await withPage(plain, async (page) => {
        await page.goto(sheetOf(address, "radboudumc"));
        await cell(page, "wachtenden").fill("7");
        await preview(page);
        await page.getByText("klein: wij bewaren alleen").waitFor();
        await confirm(page);
        expect(await saved(page)).toContain("Eén cijfer is klein");
        await page.goto(sheetOf(address, "radboudumc"));
        expect(await cell(page, "wachtenden").inputValue()).toBe("geheim");
      });
    });
  });
}
