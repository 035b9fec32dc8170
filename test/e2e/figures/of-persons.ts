import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asked, bsn, cell, phone, preview, sheetOf, type FigureSite } from "./figure-site.ts";
import { workbook } from "./sent-files.ts";

/** Data about persons are refused, and kept nowhere. */
export function figuresOfPersons({
  eenlijn,
  linkOf,
  withPage,
  everythingKept,
  deliveriesKept,
  sendFile,
}: FigureSite): void {
  describe("what looks like data about persons", () => {
    const persons = (separator: string) =>
      [
        ["bsn", "naam client", "geboortedatum"],
        [bsn, "Jansen-Testpersoon", "14-02-1951"],
        ["111222333", "De Vries-Testpersoon", "03-11-1948"],
      ]
        .map((row) => row.join(separator))
        .join("\n");

    test("is refused in a paste, a file and on the command line, and kept nowhere", async () => {
      const address = await linkOf("cwz");
      await withPage(phone, async (page) => {
        await page.goto(sheetOf(address, "cwz"));
        await cell(page, "wachtenden").fill("431");
        await page.getByText("Of plak uit Excel").click();
        await page.getByLabel("Plak hier").fill(persons("\t"));
        await preview(page);
        const alert = page.getByRole("alert");
        await alert.getByText("Hier lijken gegevens over personen in te staan").waitFor();
        await alert.getByText(/burgerservicenummer in kolom 1: regel/).waitFor();
        expect(await page.content()).not.toMatch(new RegExp(`${bsn}|Testpersoon`));
      });
      for (const [name, content] of [
        ["clienten.csv", persons(";")],
        [
          "clienten.xlsx",
          workbook(
            persons(";")
              .split("\n")
              .map((line) => line.split(";")),
          ),
        ],
        [`clienten-${bsn}.csv`, `instelling;kwartaal;personeel in fte\nCWZ;${asked};1\n`],
        [
          "wachtlijst.csv",
          `instelling;kwartaal;mensen op de wachtlijst;bsn\nCWZ;${asked};1;${bsn}\n`,
        ],
      ] as const) {
        const response = await sendFile(address, name, content);
        expect(response.status, name).toBe(422);
        const html = await response.text();
        expect(html).toMatch(/gegevens over personen|over een persoon/);
        expect(html).not.toMatch(new RegExp(`${bsn}|Testpersoon`));
      }
      const outside = await mkdtemp(join(tmpdir(), "eenlijn-sent-"));
      const elsewhere = join(outside, "clienten.xlsx");
      await writeFile(
        elsewhere,
        workbook(
          persons(";")
            .split("\n")
            .map((line) => line.split(";")),
        ),
      );
      const told = await eenlijn(
        "data",
        "import",
        elsewhere,
        "--template",
        "opgave-instelling",
      ).then(
        () => "taken in",
        (error: { readonly stderr: string }) => error.stderr,
      );
      await rm(outside, { recursive: true });
      expect(told).toContain("data about persons");
      expect(told).not.toMatch(new RegExp(`${bsn}|Testpersoon`));
      const kept = (await everythingKept()) + (await deliveriesKept());
      expect(kept, "the log is looked at too").toContain("/bestand");
      expect(kept).not.toMatch(new RegExp(`${bsn}|Testpersoon`));
    });
  });
}
