import { execFile, spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { read, type CellObject } from "@e965/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicRoutes } from "../../../src/web/rights/public-routes.ts";
import { asPersona } from "../as-persona.ts";
import { openBrowser } from "../browser.ts";
import { evil, type AttackedSite } from "./attacked-site.ts";

const run = promisify(execFile);
// Not asked for: a spreadsheet program that this machine may have.
const office = "soffice";
const hasOffice = spawnSync(office, ["--version"]).status === 0;

const payload = `=1+1"><script>document.title="run"</script><img src=x onerror="document.title='run'">`;

/** What somebody types is text, wherever it comes out. */
export function whatIsTyped({ signedIn, actionThatSays, site, work }: AttackedSite): void {
  describe("what is typed", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    /** Opens a page and tells whether anything that was typed ran. */
    async function runsOn(page: Page, path: string): Promise<boolean> {
      await page.goto(site() + path);
      await page.waitForLoadState("networkidle");
      return (await page.title()) === "run" || (await page.locator("img[src=x]").count()) > 0;
    }

    test("is shown as text on every page that shows it", async () => {
      const address = await actionThatSays(payload);
      const page = await asPersona(browser, site(), "secretaris-to", address);
      for (const path of [address, "/acties", "/mijn", "/signalen", "/sturen"])
        expect(await runsOn(page, path), path).toBe(false);
      await page.goto(site() + address);
      expect(await page.locator("h1").textContent()).toBe(payload);
    });

    test("in an address is shown as text", async () => {
      const page = await asPersona(browser, site(), "beheerder", "/mijn");
      const typed = encodeURIComponent(payload);
      for (const path of [
        `/initiatieven?zoek=${typed}`,
        `/acties?wie=${typed}`,
        `/mensen?rol=${typed}`,
        `/logboek?over=${typed}&wie=${typed}&van=${typed}`,
        `/logboek/controle?kenmerk=${typed}`,
        `/monitor?op=${typed}`,
        `/${typed}`,
        `/inloggen?terug=${typed}`,
      ])
        expect(await runsOn(page, path), path).toBe(false);
    });

    test("would not run even where it came through, for pages run no script of their own", async () => {
      const page = await asPersona(browser, site(), "secretaris-to", "/acties");
      await page.evaluate(() => {
        const script = document.createElement("script");
        script.textContent = `document.title = "run"`;
        document.body.append(script);
      });
      expect(await page.title()).not.toBe("run");
    });

    test("never begins a formula in what people download", async () => {
      await actionThatSays(`=HYPERLINK("${evil}")`);
      const auditor = await signedIn("controleur");
      const lists = [
        ...publicRoutes,
        "/logboek.csv",
        "/risicos.csv",
        "/financiering.csv",
        "/oplossingen.csv",
      ].filter((path) => path.endsWith(".csv") && !path.includes(":"));
      expect(lists.length).toBeGreaterThan(15);
      for (const path of lists) {
        const csv = await auditor.text(path);
        expect(csv, path).not.toMatch(/(^|,|\n)"?[=@\t]/);
      }
      expect(await auditor.text("/logboek.csv")).toContain("'=HYPERLINK");
    });

    describe("is text in a spreadsheet too", () => {
      const typed = `=1+1;HYPERLINK("${evil}")`;
      let file: Uint8Array;
      beforeAll(async () => {
        await actionThatSays(typed);
        const answer = await (await signedIn("controleur")).go("/uitwisselen/alles.xlsx");
        file = await answer.bytes();
      });

      test("as it stands in the file", () => {
        const { Sheets } = read(file);
        const cells = Object.values(Sheets).flatMap(
          (sheet) => Object.values(sheet) as CellObject[],
        );
        expect(cells.filter(({ v }) => v === typed).map(({ t }) => t)).toEqual(["s"]);
        expect(cells.filter(({ f, l }) => f !== undefined || l !== undefined)).toEqual([]);
      });

      test.skipIf(!hasOffice)(
        `as LibreOffice opens it${hasOffice ? "" : ": SKIPPED"}`,
        async () => {
          const folder = join(work(), "office");
          await mkdir(folder);
          await writeFile(join(folder, "alles.xlsx"), file);
          // Every sheet, as it is shown: a formula would be its outcome.
          const csv =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
          const home = `-env:UserInstallation=file://${join(folder, "home")}`;
          const args = [home, "--headless", "--convert-to", csv, "--outdir", folder];
          await run(office, [...args, join(folder, "alles.xlsx")], { timeout: 50_000 });
          const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
          const shown = await Promise.all(
            names.map((name) => readFile(join(folder, name), "utf8")),
          );
          expect(names.length).toBeGreaterThan(5);
          expect(shown.join("\n")).toContain(`"${typed.replaceAll('"', '""')}"`);
        },
      );
    });
  });
}
