import { describe, expect, test } from "vitest";
import {
  asked,
  before,
  cell,
  confirm,
  plain,
  saved,
  sheetOf,
  type FigureSite,
} from "./figure-site.ts";
import { workbook, zipBomb } from "./sent-files.ts";

/** What happens to a file with figures. */
export function figuresByFile({
  linkOf,
  withPage,
  everythingKept,
  upload,
  sendFile,
}: FigureSite): void {
  describe("a file", () => {
    test("in the shape of the template is looked at and taken in", async () => {
      const address = await linkOf("zzg-zorggroep");
      await withPage(plain, async (page) => {
        await upload(
          page,
          address,
          "cijfers.xlsx",
          workbook([
            ["instelling", "kwartaal", "personeel in fte", "mensen op de wachtlijst"],
            ["ZZG Zorggroep", before, 2490, 305],
            ["ZZG Zorggroep", asked, 2480.5, 320],
          ]),
        );
        await page.getByText("2 regels gelezen, met 4 cijfers.").waitFor();
        await page
          .getByText("Deze kolommen zitten niet in het bestand: personeel in mensen")
          .waitFor();
        await page.getByText("was 312 mensen, wordt 320 mensen").waitFor();
        await confirm(page);
        expect(await saved(page)).toContain("3 cijfers zijn bewaard");
        await page.getByText("bestand cijfers.xlsx").waitFor();
      });
      expect(await everythingKept(), "figures are kept, the file is not").not.toContain(
        "PK\u0003\u0004",
      );
    });

    test("with other columns is explained once", async () => {
      const address = await linkOf("cwz");
      const csv = (waiting: number) =>
        `Kwartaal;Wachtlijst totaal\n${before};${waiting}\n${asked};${waiting + 5}\n`;
      await withPage(plain, async (page) => {
        await upload(page, address, "wachtlijst.csv", csv(420));
        await page.getByRole("heading", { name: "Wat staat er in de kolommen?" }).waitFor();
        await page
          .getByLabel("Mensen op de wachtlijst")
          .selectOption({ label: "staat in kolom ‘Wachtlijst totaal’" });
        await page.getByRole("button", { name: "Bekijk de cijfers" }).click();
        await page.getByText("425 mensen").waitFor();
        await confirm(page);
        await upload(page, address, "volgende.csv", csv(430));
        await page.getByText("was 425 mensen, wordt 435 mensen").waitFor();
      });
    });

    test("with mistakes is refused with the line, the column and what to do", async () => {
      const address = await linkOf("cwz");
      await withPage(plain, async (page) => {
        await upload(
          page,
          address,
          "fout.csv",
          `instelling;kwartaal;personeel in fte\nCWZ;${asked};veel\nCWZ;herfst;3000\nCWZ;${before};=1+1\n`,
        );
        const alert = page.getByRole("alert");
        await alert
          .getByText("Regel 2, kolom ‘personeel in fte’: dit is geen getal", { exact: false })
          .waitFor();
        await alert
          .getByText("Regel 3, kolom ‘kwartaal’: dit is geen periode", { exact: false })
          .waitFor();
        await alert
          .getByText("Regel 4, kolom ‘personeel in fte’: dit is geen getal", { exact: false })
          .waitFor();
        await page.goto(sheetOf(address, "cwz"));
        expect(await cell(page, "personeel-fte").inputValue()).toBe("");
      });
    });

    test("is what its bytes say, not what its name says", async () => {
      const address = await linkOf("cwz");
      const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
      const tries: readonly (readonly [string, Uint8Array<ArrayBuffer> | string, string])[] = [
        ["cijfers.xlsx", old, "vóór 2007"],
        ["cijfers.csv", "%PDF-1.7 …", "geen Excel- of CSV-bestand"],
        ["cijfers.xlsx", "", "Het bestand is leeg"],
        ["cijfers.csv", zipBomb(), "te groot"],
      ];
      for (const [name, content, why] of tries) {
        const response = await sendFile(address, name, content);
        expect(response.status).toBe(422);
        expect(await response.text()).toContain(why);
      }
      const big = await sendFile(address, "groot.csv", "x".repeat(6 * 2 ** 20));
      expect(big.status).toBe(413);
    });
  });
}
