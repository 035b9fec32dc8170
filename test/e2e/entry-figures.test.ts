import { describe, expect, test } from "vitest";
import { violationsOf } from "./pages.ts";
import { figuresByFile } from "./figures/by-file.ts";
import { figuresByHand } from "./figures/by-hand.ts";
import {
  asked,
  cell,
  confirm,
  plain,
  preview,
  saved,
  sheetOf,
  figureSite,
} from "./figures/figure-site.ts";
import { linkReach } from "./figures/link-reach.ts";
import { figuresOfPersons } from "./figures/of-persons.ts";

// One site for all: starting one takes seconds.
const at = figureSite();
const { linkOf, withPage, send, give, upload } = at;

figuresByHand(at);
describe("two at once", () => {
  test("the second sees what the first gave", async () => {
    const address = await linkOf("bindkracht10");
    const sheet = sheetOf(address, "bindkracht10");
    await withPage(plain, async (mine) => {
      await mine.goto(sheet);
      await cell(mine, "personeel-fte").fill("310");
      await preview(mine);
      await give(address, "bindkracht10", { [`cijfer-personeel-fte-${asked}`]: "305" });
      await confirm(mine);
      await mine.getByRole("alert").getByText("Iemand anders gaf net ook").waitFor();
      await mine.getByText("nu bekend: 305").waitFor();
      expect(await cell(mine, "personeel-fte").inputValue()).toBe("310");
      await preview(mine);
      await mine.getByText("was 305 fte, wordt 310 fte").waitFor();
      await confirm(mine);
      expect(await saved(mine)).toContain("Eén cijfer is bewaard");
    });
  });

  test("a form that is sent twice counts once", async () => {
    const address = await linkOf("neo-huisartsenzorg");
    const fields = {
      [`cijfer-personeel-fte-${asked}`]: "55",
      [`was-personeel-fte-${asked}`]: "",
      verzending: crypto.randomUUID(),
      stap: "bewaar",
    };
    const sheet = sheetOf(address, "neo-huisartsenzorg");
    const both = await Promise.all([1, 2].map(() => send(sheet, fields)));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(both[0]!.headers.get("location")).toBe(both[1]!.headers.get("location"));
    const given = await (await fetch(`${address}/opgegeven`)).text();
    expect(given.match(/waarvan 1 nieuw/g)).toHaveLength(1);
  });
});

figuresByFile(at);
figuresOfPersons(at);
test.each([390, 1280])("every page is accessible and fits at %i pixels", async (width) => {
  const address = await linkOf("cwz");
  await withPage({ viewport: { width, height: 900 } }, async (page) => {
    const check = async (name: string) => {
      expect(await violationsOf(page), name).toEqual([]);
      const wide = await page.evaluate("document.documentElement.scrollWidth");
      expect(wide, name).toBeLessThanOrEqual(width);
    };
    await page.goto(address);
    await check("start");
    await page.goto(sheetOf(address, "cwz"));
    await check("grid");
    await cell(page, "wachtenden").fill("veel");
    await preview(page);
    await check("grid with a fault");
    await cell(page, "wachtenden").fill("9.999");
    await preview(page);
    await check("preview");
    await page.goto(`${address}/opgegeven?bewaard=2&klein=1`);
    await check("given");
    await page.goto(`${address}/bestand`);
    await check("file");
    await upload(page, address, "anders.csv", `Periode;Stand ${width}\n${asked};500\n`);
    await check("mapping");
    await upload(page, address, "clienten.csv", "bsn;naam client\n123456782;Jansen\n");
    await check("refused");
    const csv = `instelling;kwartaal;personeel in fte\nCWZ;${asked};3001\n`;
    await upload(page, address, "cijfers.csv", csv);
    await check("preview of a file");
  });
});

linkReach(at);
