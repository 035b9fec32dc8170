import { execFile, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { deflateRawSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/adapters/postgres/index.ts";
import { periodAsked } from "../../src/app/delivering/asked-periods.ts";
import { isoDay } from "../../src/app/iso-day.ts";
import { shiftPeriod } from "../../src/core/observations/index.ts";
import { date } from "../../src/web/format.ts";
import { openBrowser } from "./browser.ts";
import { violationsOf } from "./pages.ts";
import { start, stop } from "./start-site.ts";

/** Passes the eleven test; nobody's. */
const bsn = "123456782";
const asked = periodAsked("quarter", isoDay(new Date()))!;
const before = shiftPeriod(asked, -1)!;
const askedName = date(asked, "nl");
const beforeName = date(before, "nl");

let work: string;
let site: string;
let server: ChildProcess;
let browser: Browser;
let log = "";

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-figures-"));
  await mkdir(join(work, "tmp"));
  const environment = { EENLIJN_LOG: "on", TMPDIR: join(work, "tmp") };
  ({ url: site, child: server } = await start(["serve"], join(work, "data"), environment));
  for (const stream of [server.stdout!, server.stderr!])
    stream.on("data", (chunk: Buffer) => (log += String(chunk)));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  if (server !== undefined) await stop(server);
  await rm(work, { recursive: true, force: true });
});

/** Runs the command line beside the site. */
function eenlijn(...args: readonly string[]) {
  const env = {
    ...process.env,
    EENLIJN_DATA: join(work, "data"),
    DATABASE_URL: "",
    EENLIJN_URL: site,
  };
  return promisify(execFile)(process.execPath, ["dist/main.js", ...args], { env });
}
const newLink = async (scope: string) =>
  (await eenlijn("link", "create", "--for", scope)).stdout.trim();
const linkOf = (organisation: string) => newLink(`organisation:${organisation}`);
const sheetOf = (address: string, organisation: string) =>
  `${address}/cijfers/opgave-instellingen/organisation:${organisation}`;

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
const plain: BrowserContextOptions = { javaScriptEnabled: false };

async function withPage(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const cell = (page: Page, measure: string, period = asked) =>
  page.locator(`[name="cijfer-${measure}-${period}"]`);
const preview = (page: Page) =>
  page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
const confirm = (page: Page) => page.getByRole("button", { name: "Cijfers opgeven" }).click();
const saved = (page: Page) => page.getByRole("status").innerText();

/** Every byte that the site left somewhere, as text. */
async function everythingKept(): Promise<string> {
  const files = await readdir(work, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name), "latin1")),
  );
  return texts.join("\n") + log;
}

/** What is kept of every delivery, unpacked. */
async function deliveriesKept(): Promise<string> {
  const store = await openStore({ dataDir: join(work, "data") });
  if (!store.ok) throw new Error(store.error.message);
  const { observations } = store.value;
  const chunks: Uint8Array[] = [];
  for (const { id } of await observations.snapshots("rijk-van-nijmegen"))
    for await (const chunk of observations.bytes("rijk-van-nijmegen", id)) chunks.push(chunk);
  await store.value.close();
  return Buffer.concat(chunks).toString();
}

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
      await page.goto(`${site}/monitor/wachtenden-per-instelling`);
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
    const told = await eenlijn("data", "import", elsewhere, "--template", "opgave-instelling").then(
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

describe("a link", () => {
  test("of one institution delivers for no other", async () => {
    const address = await linkOf("cwz");
    const other = sheetOf(address, "radboudumc");
    expect((await fetch(other)).status).toBe(404);
    const fields = { [`cijfer-wachtenden-${asked}`]: "99", stap: "bewaar" };
    expect((await send(other, fields)).status).toBe(404);
    const file = `instelling;kwartaal;personeel in fte\nRadboudumc;${asked};9000\n`;
    const refused = await sendFile(address, "cijfers.csv", file);
    expect(await refused.text()).toContain("Het bestand gaat ook over: Radboudumc");
    const codes = `instelling;kwartaal;personeel in fte\nCWZ;${asked};3001\n`;
    const waiting = (await sendFile(address, "cijfers.csv", codes)).headers.get("location")!;
    const stolen = waiting.replace(new URL(address).pathname, "");
    const thief = await linkOf("radboudumc");
    expect(await (await fetch(`${thief}${stolen}`)).text()).toContain("wacht niet meer");
  });

  test("of a lead or a municipality is for no figures", async () => {
    for (const scope of ["initiative:leefstijlloket", "municipality:GM0268"]) {
      const address = await newLink(scope);
      expect((await fetch(sheetOf(address, "cwz"))).status).toBe(404);
      expect((await sendFile(address, "x.csv", "a;b\nc;d\n")).status).toBe(404);
    }
  });

  test("of the programme office delivers for all, and counts for the plan itself", async () => {
    const address = await newLink("programme-office");
    const page = await (await fetch(address)).text();
    expect(page).toContain("organisation:radboudumc");
    expect(page).toContain("opgave-programmabureau/area:plan");
  });

  test("takes nothing from another site", async () => {
    const address = await linkOf("cwz");
    const body = new FormData();
    body.set("bestand", new File(["a;b\n1;2\n"], "a.csv"));
    for (const headers of [{}, { Origin: "https://elders.example" }]) {
      const response = await fetch(`${address}/bestand`, { method: "POST", body, headers });
      expect(response.status).toBe(403);
    }
  });
});

const send = (address: string, fields: Record<string, string>) =>
  fetch(address, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: site },
    redirect: "manual",
  });

/** Fills cells in that nobody knew yet. */
async function give(address: string, organisation: string, fields: Record<string, string>) {
  const seen = Object.keys(fields).map((name) => [name.replace("cijfer-", "was-"), ""]);
  const sent = { ...fields, ...Object.fromEntries(seen), stap: "bewaar" };
  expect((await send(sheetOf(address, organisation), sent)).status).toBe(303);
}

async function upload(page: Page, address: string, name: string, content: Uint8Array | string) {
  await page.goto(`${address}/bestand`);
  await page
    .getByLabel("Kies het bestand")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: "Bestand bekijken" }).click();
}

function sendFile(address: string, name: string, content: Uint8Array<ArrayBuffer> | string) {
  const body = new FormData();
  body.set("bestand", new File([content], name));
  return fetch(`${address}/bestand`, {
    method: "POST",
    body,
    headers: { Origin: site },
    redirect: "manual",
  });
}

function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "Blad1");
  return new Uint8Array(write(book, { bookType: "xlsx", type: "array" }) as ArrayBuffer);
}

/** A zip file of some hundred kilobytes with one part of 300 MB. */
function zipBomb(): Uint8Array<ArrayBuffer> {
  const packed = deflateRawSync(Buffer.alloc(300 * 2 ** 20));
  const name = Buffer.from("xl/workbook.xml");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.byteLength, 18);
  local.writeUInt16LE(name.byteLength, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.byteLength, 20);
  central.writeUInt16LE(name.byteLength, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.byteLength, 12);
  end.writeUInt32LE(30 + name.byteLength + packed.byteLength, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]));
}
