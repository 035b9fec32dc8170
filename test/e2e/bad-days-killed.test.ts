import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type OpenStore } from "../../src/adapters/postgres/index.ts";
import { findServerPlace } from "../../src/adapters/postgres/server-place.ts";
import { packFormats } from "../../src/app/ports/pack-writer.ts";
import { asPersona, cookieOf } from "./as-persona.ts";
import { openBrowser } from "./browser.ts";
import { daysLater } from "./days-later.ts";
import { start, stop } from "./start-site.ts";

const region = "rijk-van-nijmegen";
let work: string;
let site: string;
let child: ChildProcess;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-killed-"));
  ({ child, url: site } = await start(["serve", "--demo"], work));
});
afterAll(async () => {
  await stop(child);
  await rm(work, { recursive: true, force: true });
});

/** Looks into the store of the site, as the command line does. */
async function look<T>(at: (store: OpenStore) => Promise<T>): Promise<T> {
  const store = await openStore({ dataDir: work });
  if (!store.ok) throw new Error(store.error.message);
  try {
    return await at(store.value);
  } finally {
    await store.value.close();
  }
}

/** What was told of promises until now, each in the words that were typed. */
const told = () =>
  look(async (store) =>
    (await store.register.since(region, 0)).flatMap(({ act }) =>
      act.kind === "commitment-told" ? [act.words.reason] : [],
    ),
  );

/** Lets PostgreSQL itself end, within the process of the site. */
async function breakDatabase() {
  const { directory } = findServerPlace(work)!;
  const client = new Client({ host: directory, user: "eenlijn", database: "eenlijn" });
  client.on("error", () => {});
  await client.connect();
  // Not supported: PostgreSQL finds no data after this message and ends.
  await client.query("copy region from stdin").catch(() => {});
}

test("when the embedded database ends, what is typed then is saved once it is back", async () => {
  const browser = await openBrowser();
  const form = "/partijen/vgz/afspraken/gedeelde-visie";
  const page = await asPersona(browser, site, "programmamanager", form);
  await page.getByLabel("nagekomen").check();
  await page.getByLabel("Wat is er gebeurd?").fill("Getypt toen de database viel.");
  const before = await told();
  await breakDatabase();
  await page.getByRole("button", { name: "Meld dit" }).click();
  await page.getByText("Dat ligt aan ons").waitFor();
  await page.getByText("Getypt toen de database viel.").waitFor();
  const saved = page.getByText("Vastgelegd.");
  await expect
    .poll(
      async () => {
        const again = page.getByRole("button", { name: "Verstuur opnieuw" });
        if (await again.isVisible()) await again.click();
        return saved.isVisible();
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBe(true);
  await browser.close();
  expect(await told()).toEqual([...before, "Getypt toen de database viel."]);
  expect((await fetch(`${site}/ready`)).status).toBe(200);
});

test(
  "papers that were half made when the process was killed are made by the next",
  { timeout: 120_000 },
  async () => {
    const cookie = await cookieOf(site, "secretaris-bo");
    const calendar = await (
      await fetch(`${site}/vergaderingen/agenda.ics?overleg=bestuurlijk-overleg`)
    ).text();
    const meeting = /^UID:([0-9a-f-]{36})/m.exec(calendar)![1]!;
    const asked = await fetch(`${site}/vergaderingen/${meeting}/stukken`, {
      method: "POST",
      body: new URLSearchParams({ verzending: randomUUID() }),
      headers: { cookie, "Sec-Fetch-Site": "same-origin" },
      redirect: "manual",
    });
    expect(asked.status).toBe(303);
    const files = (store: OpenStore) =>
      store.packs.of(region, meeting).then(([pack]) => pack?.files ?? []);
    await look(async (store) => {
      const made = async () => (await files(store)).length;
      await expect.poll(made, { timeout: 30_000, interval: 20 }).toBeGreaterThan(0);
    });
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    const killedAt = new Date();
    expect((await look(files)).length).toBeLessThan(packFormats.length);

    // Of a worker that is gone nobody knows until its time is over: minutes, of which we skip a day.
    ({ child, url: site } = await start(["serve", "--demo"], work, daysLater(1)));
    const made = await look(async (store) => {
      const allMade = async () => {
        const all = await files(store);
        return all.length === packFormats.length && all.every(({ keptAt }) => keptAt > killedAt);
      };
      await expect.poll(allMade, { timeout: 40_000, interval: 200 }).toBe(true);
      expect((await store.register.verify(region)).broken).toEqual([]);
      return files(store);
    });
    for (const { size } of made) expect(size).toBeGreaterThan(1000);
  },
);
