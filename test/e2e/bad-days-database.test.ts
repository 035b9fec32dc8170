import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type OpenStore } from "../../src/adapters/postgres/index.ts";
import { startSession } from "../../src/app/sign-in/sessions.ts";
import { hangingServer } from "../contract/hanging-server.ts";
import { findServer, startServer } from "../contract/postgres-server.ts";
import { openBrowser } from "./browser.ts";
import { start, stop } from "./start-site.ts";

const region = "rijk-van-nijmegen";
const [person, meeting, item] = [randomUUID(), randomUUID(), randomUUID()];
const programs = findServer();
const missing = programs === undefined ? ": SKIPPED (no server found)" : "";

describe.skipIf(programs === undefined)(`the database goes away and comes back${missing}`, () => {
  let work: string;
  let server: Awaited<ReturnType<typeof startServer>>;
  let between: Awaited<ReturnType<typeof hangingServer>>;
  let store: OpenStore;
  let site: string;
  let child: ChildProcess;
  let browser: Browser;
  let token: string;

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), "eenlijn-away-"));
    server = await startServer(programs!);
    const { url: databaseUrl } = await server.newDatabase();
    between = await hangingServer(databaseUrl);
    ({ child, url: site } = await start(["serve"], work, { DATABASE_URL: between.url }));
    const opened = await openStore({ dataDir: "not used", databaseUrl });
    if (!opened.ok) throw new Error(opened.error.message);
    store = opened.value;
    token = await takePart();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    if (child !== undefined) await stop(child);
    await store?.close();
    await between?.stop();
    await server?.stop();
    await rm(work, { recursive: true, force: true });
  });

  /** Somebody of the programme office who is signed in, and a meeting that is going on. */
  async function takePart(): Promise<string> {
    const now = new Date();
    await store.people.add(region, {
      id: person,
      name: "Bureau",
      createdAt: now,
      isExample: false,
    });
    const role = { kind: "programme-office", from: "2023-12-22" } as const;
    const subject = `meeting:${meeting}` as const;
    const recorded = await store.register.record(
      region,
      [
        { subject: `person:${person}`, act: { kind: "role-given", data: { role }, words: {} } },
        {
          subject,
          act: {
            kind: "meeting-planned",
            data: {
              body: "tactisch-overleg",
              start: now.toISOString(),
              end: new Date(now.getTime() + 3_600_000).toISOString(),
            },
            words: {},
          },
        },
        {
          subject,
          act: {
            kind: "item-added",
            data: { item, source: { kind: "input" } },
            words: { title: "Opening" },
          },
        },
        { subject, act: { kind: "meeting-opened", data: {}, words: {} } },
      ],
      { by: { kind: "rule" }, at: now, isExample: false },
    );
    if (!recorded.ok) throw new Error(recorded.error.kind);
    return startSession(store.people, region, person, now);
  }

  async function opens(address: string): Promise<Page> {
    const context = await browser.newContext();
    await context.addCookies([{ name: "eenlijn", value: token, url: site }]);
    const page = await context.newPage();
    await page.goto(site + address);
    return page;
  }

  const isReady = async () => (await fetch(`${site}/ready`)).status === 200;
  const again = (page: Page) => page.getByRole("button", { name: "Verstuur opnieuw" });

  test("what is typed comes back, and is saved once when the database is there again", async () => {
    const form = await opens("/partijen/vgz/afspraken/gedeelde-visie");
    await form.getByLabel("nagekomen").check();
    await form.getByLabel("Wat is er gebeurd?").fill("Getypt toen de opslag weg was.");
    const minutes = await opens(`/vergaderingen/${meeting}`);
    const box = minutes.getByLabel("Uw aantekening bij “Opening”");
    await (await fetch(`${site}/tekort`)).text();

    const startAgain = await server.crash();
    expect(await isReady()).toBe(false);
    expect((await fetch(`${site}/health`)).status).toBe(200);
    // What was made before is there; what has to be made says whose fault it is.
    expect((await fetch(`${site}/tekort`)).status).toBe(200);
    const other = await fetch(`${site}/en/partijen`);
    expect([other.status, other.headers.get("Retry-After")]).toEqual([503, "60"]);
    expect(await other.text()).toContain("That is our doing, not yours");

    await box.pressSequentially("Verslag zonder opslag.");
    await minutes.getByText("geen verbinding").waitFor();
    await form.getByRole("button", { name: "Meld dit" }).click();
    await form.getByText("Dat ligt aan ons").waitFor();
    await form.getByText("Getypt toen de opslag weg was.").waitFor();
    await again(form).click();
    await form.getByText("Getypt toen de opslag weg was.").waitFor();

    await startAgain();
    await expect.poll(isReady, { timeout: 10_000 }).toBe(true);
    await again(form).click();
    await form.getByText("Vastgelegd.").waitFor();
    await minutes
      .getByText(/^bewaard om/)
      .first()
      .waitFor({ timeout: 30_000 });

    const entries = await store.register.since(region, 0);
    const kinds = entries.map(({ act }) => act.kind);
    expect(kinds.filter((kind) => kind === "commitment-told")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "note-written")).toHaveLength(1);
    expect((await store.register.verify(region)).broken).toEqual([]);
  });

  test("a database that hangs is not waited for without end", async () => {
    between.hang();
    expect(await isReady()).toBe(false);
    const begun = performance.now();
    const answer = await fetch(`${site}/en/planning`);
    const seconds = (performance.now() - begun) / 1000;
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "60"]);
    expect(await answer.text()).toContain("Our storage does not answer just now");
    // At most as long as the round that was going on, and one more.
    expect(seconds).toBeLessThan(2 * 15 + 5);
    between.goOn();
    await expect.poll(isReady, { timeout: 10_000 }).toBe(true);
    expect((await fetch(`${site}/en/planning`)).status).toBe(200);
  });
});
