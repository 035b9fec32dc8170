import { execFile, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { openStore } from "../../../src/adapters/postgres/index.ts";
import { periodAsked } from "../../../src/app/delivering/asked-periods.ts";
import { isoDay } from "../../../src/app/iso-day.ts";
import { shiftPeriod } from "../../../src/core/observations/index.ts";
import { date } from "../../../src/web/format.ts";
import { openBrowser, usePage } from "../browser.ts";
import { start, stop } from "../start-site.ts";

/** Passes the eleven test; nobody's. */
export const bsn = "123456782";
export const asked = periodAsked("quarter", isoDay(new Date()))!;
export const before = shiftPeriod(asked, -1)!;
export const askedName = date(asked, "nl");
export const beforeName = date(before, "nl");

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
export const plain: BrowserContextOptions = { javaScriptEnabled: false };

export const cell = (page: Page, measure: string, period = asked) =>
  page.locator(`[name="cijfer-${measure}-${period}"]`);
export const preview = (page: Page) =>
  page.getByRole("button", { name: "Bekijk wat er verandert" }).click();
export const confirm = (page: Page) =>
  page.getByRole("button", { name: "Cijfers opgeven" }).click();
export const saved = (page: Page) => page.getByRole("status").innerText();

/** The address of the form of one institution, below a link. */
export const sheetOf = (address: string, organisation: string) =>
  `${address}/cijfers/opgave-instellingen/organisation:${organisation}`;

export type FigureSite = ReturnType<typeof figureSite>;

/** A site where institutions give figures, with a browser; one for all tests of a file. */
export function figureSite() {
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

  const withPage = (options: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
    usePage(browser, options, use);

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

  return {
    eenlijn,
    newLink,
    linkOf,
    withPage,
    everythingKept,
    deliveriesKept,
    send,
    give,
    upload,
    sendFile,
    site: () => site,
  };
}
