import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ChildProcess } from "node:child_process";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../src/adapters/postgres/index.ts";
import { createEntryLink } from "../../src/app/entry-links.ts";
import { openBrowser, usePage } from "./browser.ts";
import { start, stop } from "./start-site.ts";

const initiative = "leefstijlloket";
let work: string;
let site: string;
let server: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-progress-"));
  ({ url: site, child: server } = await start(["serve"], work));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  if (server !== undefined) await stop(server);
  await rm(work, { recursive: true, force: true });
});

/** Runs the command line beside the site. @returns what it printed */
async function eenlijn(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, EENLIJN_DATA: work, DATABASE_URL: "", EENLIJN_URL: site };
  const run = promisify(execFile);
  return (await run(process.execPath, ["dist/main.js", ...args], { env })).stdout.trim();
}
async function newLink(scope = `initiative:${initiative}`) {
  const made = await eenlijn("link", "create", "--for", scope, "--json");
  return JSON.parse(made) as { readonly id: string; readonly address: string };
}

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

const withPage = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
  usePage(browser, options, use);

const formOf = (address: string) => `${address}/voortgang/${initiative}`;
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).innerText();
const reports = async () =>
  (await (await fetch(`${site}/initiatieven/${initiative}`)).text()).match(/door de trekker/g)
    ?.length ?? 0;

describe("a lead with a phone and a link", () => {
  test("reports with the keyboard alone, and everybody sees it at once", async () => {
    const { address } = await newLink();
    await withPage(phone, async (page) => {
      await page.goto(address);
      expect(await heading(page)).toBe("Wat wilt u melden?");
      await page.getByRole("link", { name: "Meld hoe het gaat" }).focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/voortgang/);
      const { height } = (await page.locator("main").boundingBox())!;
      expect(height, "one screen and a half").toBeLessThan(1.5 * 844);
      await page.getByLabel("Op koers").focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Het tweede loket is open.");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Wij tellen wie er komt.");
      await page.getByRole("button", { name: "Melding bewaren" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Uw melding is bewaard" }).waitFor();
      await page.getByRole("link", { name: "de pagina van het initiatief" }).click();
      await page.getByText("Het tweede loket is open.").waitFor();
      await page.getByText("op koers").first().waitFor();
    });
  });

  test("hears what is wrong at once, and keeps what was typed", async () => {
    const { address } = await newLink();
    await withPage(phone, async (page) => {
      await page.goto(formOf(address));
      await page.getByLabel("Zit vast").check();
      await page.getByLabel("Wat is er gedaan?").fill("Niets.");
      await page.getByLabel("Wat komt er nu?").fill("");
      await page.getByText(/^Mijlpalen/).click();
      await page.getByLabel("Nieuws").first().selectOption("klaar, op");
      await page.getByLabel("Dag").first().fill("2099-01-01");
      await page.getByRole("button", { name: "Melding bewaren" }).click();
      const summary = page.getByRole("alert");
      await summary.getByText("Er kloppen nog drie dingen niet").waitFor();
      expect(await page.title()).toMatch(/^Fout:/);
      expect(await page.getByLabel("Wat is er gedaan?").inputValue()).toBe("Niets.");
      expect(await page.getByLabel("Zit vast").isChecked()).toBe(true);
      expect(await page.getByLabel("Dag").first().inputValue()).toBe("2099-01-01");
      await summary.getByRole("link", { name: "Schrijf op wat de reden is" }).click();
      expect(await page.locator(":focus").getAttribute("name")).toBe("reden");
      await page.keyboard.type("Er is geen ruimte.");
      await page.getByLabel("Wat komt er nu?").fill("Zoeken.");
      await page.getByLabel("Overleg").selectOption({ label: "Tactisch Overleg" });
      await page.getByLabel("Dag").first().fill("2024-03-31");
      await page.getByRole("button", { name: "Melding bewaren" }).click();
      await page.getByRole("heading", { name: "Uw melding is bewaard" }).waitFor();
      await page.goto(`${site}/planning#aandacht`);
      const attention = page.locator("#aandacht");
      await attention.getByText("zit vast").waitFor();
      await attention.getByRole("link", { name: "Tactisch Overleg" }).waitFor();
    });
  });

  test("does the same without JavaScript", async () => {
    const { address } = await newLink();
    await withPage({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.goto(formOf(address));
      await page.getByLabel("Op koers").check();
      await page.getByLabel("Wat is er gedaan?").fill("Zonder script.");
      await page.getByLabel("Wat komt er nu?").fill("Verder.");
      await page.getByRole("button", { name: "Melding bewaren" }).click();
      expect(await heading(page)).toBe("Uw melding is bewaard");
    });
  });

  test("gives figures too, of which small numbers are not kept", async () => {
    const { address } = await newLink();
    await withPage(phone, async (page) => {
      await page.goto(formOf(address));
      await page.getByText(/^Cijfers over/).click();
      await page.getByLabel(/Mensen die het initiatief bereikte/).fill("4");
      await fill(page, "Wij zijn begonnen.");
      await page.getByText("Kleine aantallen laten wij niet zien").waitFor();
    });
  });

  test("reads a colleague's report first when both write at once", async () => {
    const { address } = await newLink();
    await withPage(phone, async (mine) => {
      await mine.goto(formOf(address));
      await withPage(phone, async (theirs) => {
        await theirs.goto(formOf(address));
        await fill(theirs, "Van een collega.");
        await theirs.getByRole("heading", { name: "Uw melding is bewaard" }).waitFor();
      });
      await fill(mine, "Van mij.");
      await mine.getByRole("alert").getByText("Er is net al iets gemeld").waitFor();
      await mine.getByText("Van een collega.").waitFor();
      expect(await mine.getByLabel("Wat is er gedaan?").inputValue()).toBe("Van mij.");
      await mine.getByRole("button", { name: "Melding bewaren" }).click();
      await mine.getByRole("heading", { name: "Uw melding is bewaard" }).waitFor();
    });
  });

  async function fill(page: Page, done: string): Promise<void> {
    await page.getByLabel("Op koers").check();
    await page.getByLabel("Wat is er gedaan?").fill(done);
    await page.getByLabel("Wat komt er nu?").fill("Verder.");
    await page.getByRole("button", { name: "Melding bewaren" }).click();
  }
});

describe("a form that is sent", () => {
  const send = (address: string, fields: Record<string, string>, headers: HeadersInit) =>
    fetch(address, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers,
      redirect: "manual",
    });
  async function filledIn(address: string): Promise<Record<string, string>> {
    const html = await (await fetch(address)).text();
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;
    return {
      verzending: value("verzending"),
      na: value("na"),
      koers: "on-course",
      gedaan: "Iets.",
      straks: "Meer.",
    };
  }

  test("twice is saved once", async () => {
    const address = formOf((await newLink()).address);
    const before = await reports();
    const filled = await filledIn(address);
    const both = await Promise.all([1, 2].map(() => send(address, filled, { Origin: site })));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(both[0]!.headers.get("location")).toBe(both[1]!.headers.get("location"));
    expect(await reports()).toBe(before + 1);
  });

  test("from another site is refused, and so is one that does not say where it comes from", async () => {
    const address = formOf((await newLink()).address);
    const before = await reports();
    const filled = await filledIn(address);
    const foreign: HeadersInit[] = [
      {},
      { Origin: "https://elders.example" },
      { Origin: site, "Sec-Fetch-Site": "cross-site" },
    ];
    for (const headers of foreign) expect((await send(address, filled, headers)).status).toBe(403);
    expect(await reports()).toBe(before);
  });

  test("with a novel in it is refused", async () => {
    const address = formOf((await newLink()).address);
    const filled = { ...(await filledIn(address)), gedaan: "x".repeat(100_000) };
    expect((await send(address, filled, { Origin: site })).status).toBe(413);
  });
});

describe("a link", () => {
  test("whose time is over says nothing but that", async () => {
    const store = await openStore({ dataDir: work });
    if (!store.ok) throw new Error(store.error.message);
    const { token } = await createEntryLink(
      store.value,
      "rijk-van-nijmegen",
      { kind: "programme-office" },
      { days: 1, now: new Date(Date.now() - 2 * 86_400_000), isExample: false },
    );
    await store.value.close();
    const response = await fetch(`${site}/invoer/${token}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("Deze link werkt niet");
  });

  test("that is wrong, withdrawn or for something else gives one calm page", async () => {
    const { id, address } = await newLink();
    const other = `${address}/voortgang/welzijn-op-recept`;
    expect((await fetch(other)).status).toBe(404);
    expect(await eenlijn("link", "revoke", id)).toBe("The link no longer works.");
    for (const gone of [address, formOf(address), `${site}/en/invoer/abc`, `${site}/invoer/abc`]) {
      const response = await fetch(gone);
      expect(response.status).toBe(404);
      const html = await response.text();
      expect(html).toMatch(/Deze link werkt niet|This link does not work/);
      expect(html).not.toContain(address.split("/").at(-1));
    }
    expect(await eenlijn("link", "list")).toContain(`${id}  initiative:${initiative}  revoked`);
  });

  test("is kept by nobody and named to nobody", async () => {
    const { address } = await newLink();
    for (const path of [address, formOf(address), `${site}/invoer/abc`]) {
      const { headers } = await fetch(path);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("strict-origin");
      expect(headers.get("x-robots-tag")).toContain("noindex");
    }
  });

  test("of the programme office reaches every initiative", async () => {
    const office = await (await fetch((await newLink("programme-office")).address)).text();
    expect(office).toContain("Voortgang van 116 initiatieven");
  });

  test("is not made for who is not in the plan", async () => {
    await expect(newLink("initiative:bestaat-niet")).rejects.toThrow(/The plan has no/);
  });

  // Last: it uses up the guesses of this address.
  test("cannot be found by trying", async () => {
    const statuses = new Set<number>();
    for (let guess = 0; guess < 25; guess++)
      statuses.add((await fetch(`${site}/invoer/${guess}`)).status);
    expect([...statuses]).toEqual([404, 429]);
    const waiting = await fetch(`${site}/invoer/weer-een`);
    expect(waiting.headers.get("retry-after")).toBe("60");
  });
});
