import { execFile, type ChildProcess } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { date } from "../../src/web/format.ts";
import { asPersona } from "./as-persona.ts";
import { openBrowser } from "./browser.ts";
import { confirm } from "./confirm.ts";
import { dayAhead, daysLater } from "./days-later.ts";
import { start, stop } from "./start-site.ts";

/** When bodies meet, in days from the start of the story. */
const meetings = {
  "coordinatiegroep-arbeidsmarkt": 10,
  "tactisch-overleg": 20,
  "bestuurlijk-overleg": 40,
} as const;
const boardMeets = meetings["bestuurlijk-overleg"];
const indicator = "Ontwikkeling van het personeel per instelling";
/** It frees enough for the forecast to move by more than it is rounded to. */
const scaled = "Skills based opleiden (ROC/WZW)";
const stopped = "Lokale netwerksamenwerking Dementie";

let work: string;
let site: string;
let server: ChildProcess | undefined;
let browser: Browser;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-story-"));
  await quietRegion(join(work, "region"));
  browser = await openBrowser();
  await startOnDay(0);
});
afterAll(async () => {
  await browser?.close();
  if (server !== undefined) await stop(server);
  await rm(work, { recursive: true, force: true });
});

const steadyStaff = `measure: personeel-fte
    levels: { "organisation:radboudumc": 8900 }
    from: 2021-Q1
    to: 2026-Q3
    season: { height: 400, peak: 2 }`;

/**
 * The region as it is, with the people of its example but nothing that they did, and with staff
 * figures that were steady for long enough to see a change.
 */
async function quietRegion(folder: string) {
  await cp("regions/rijk-van-nijmegen", folder, { recursive: true });
  const example = join(folder, "example-steering");
  for (const name of await readdir(example))
    if (name !== "personas.yaml") await rm(join(example, name));
  const series = join(folder, "example-series/care-and-staff.yaml");
  const recipes = (await readFile(series, "utf8")).split("\n  - ");
  const steady = recipes.map((recipe) =>
    recipe.startsWith("measure: personeel-fte\n") ? steadyStaff : recipe,
  );
  expect(steady, "the example has staff figures").not.toEqual(recipes);
  await writeFile(series, steady.join("\n  - "));
}

const environment = (day: number) => ({
  EENLIJN_REGION: join(work, "region"),
  ...daysLater(day),
});

async function startOnDay(day: number) {
  if (server !== undefined) await stop(server);
  const data = join(work, "data");
  ({ url: site, child: server } = await start(["serve", "--demo"], data, environment(day)));
}

const as = (persona: string, address: string) => asPersona(browser, site, persona, address);

/** Does something as an example person, in a browser of their own. */
async function lets(persona: string, address: string, does: (page: Page) => Promise<void>) {
  const page = await as(persona, address);
  try {
    await does(page);
  } finally {
    await page.context().close();
  }
}

/** What everybody reads at an address. */
async function read(address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(site + address);
  const text = await page.locator("main").innerText();
  await page.close();
  return text;
}

/** A name in a pattern: its brackets are not those of the pattern. */
const inPattern = (name: string) => name.replaceAll(/[()]/g, String.raw`\$&`);

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** What the plan is expected to free, as everybody reads it. */
const expected = async (on = "") =>
  /Vrijgespeeld in \d{4}\s+([^\n]+)/.exec(await read(`/tekort/wat-als${on}`))![1];

const signal = "/signalen/cijfer-de-verkeerde-kant-op.indicator:personeel-per-instelling";
const boardPlan = "/vergaderingen/overleg/bestuurlijk-overleg";

describe("from a figure to a decision and back", () => {
  let board: string;
  let expectedBefore: string | undefined;

  test("the bodies know when they meet", async () => {
    for (const [body, day] of Object.entries(meetings))
      await lets("programmamanager", `/vergaderingen/overleg/${body}`, async (page) => {
        for (const field of await page.locator('[name^="dag-"]').all()) await field.fill("");
        await page.getByLabel("Dag 1", { exact: true }).fill(dayAhead(day));
        await press(page, "Zet in de agenda");
        await page.waitForURL(/vergaderingen#/);
      });
  });

  test("an institution reports far fewer staff, and the figure asks for an answer", async () => {
    await lets("voorzitter-arbeidsmarkt", "/signalen", async (page) => {
      expect(await page.locator("main").innerText()).not.toContain(indicator);
      await reportStaff();
      await page.reload();
      await page.getByRole("link", { name: indicator }).click();
      await page
        .getByText(
          `Dit signaal wacht op de Coördinatiegroep Arbeidsmarkt: antwoord uiterlijk ${shown(10)}.`,
        )
        .waitFor();
    });
  });

  test("without an answer the signal climbs two steps, and waits for the board", async () => {
    await startOnDay(boardMeets);
    await lets("secretaris-bo", signal, async (page) => {
      const text = (await page.locator("main").innerText()).replace(/\n+/g, "\n");
      expect(text).toContain(
        `Dit signaal wacht op het Bestuurlijk Overleg: antwoord uiterlijk ${shown(boardMeets)}.`,
      );
      expect(text).toContain(
        // What was due while the site was off stands there on its own day.
        [
          shown(21),
          `Geen antwoord op tijd: doorgegeven aan het Bestuurlijk Overleg.`,
          `Antwoord uiterlijk ${shown(boardMeets)}.`,
          shown(11),
          `Geen antwoord op tijd: doorgegeven aan het Tactisch Overleg.`,
        ].join("\n"),
      );
    });
  });

  test("the programme office proposes to scale one initiative and to stop another", async () => {
    expectedBefore = await expected();
    await lets("programmamanager", "/voorstellen/nieuw/stap/scaled", async (page) => {
      await page.getByLabel("Initiatief", { exact: true }).selectOption({ label: scaled });
      await page.getByLabel("Hoe groot wordt het").fill("400");
      await propose(page, `${scaled} wordt vier keer zo groot`);
      await page.getByText(new RegExp(`“${inPattern(scaled)}” zelf, in \\d{4}: van`)).waitFor();
    });
    await lets("programmamanager", "/voorstellen/nieuw/stap/stopped", async (page) => {
      await page.getByLabel("Initiatief", { exact: true }).selectOption({ label: stopped });
      await propose(page, `${stopped} stopt`);
    });
  });

  test("signal and proposals are on the agenda of the board, and the meeting opens", async () => {
    await lets("secretaris-bo", boardPlan, async (page) => {
      await page.goto(`${site}/vergaderingen`);
      await page
        .locator("#bestuurlijk-overleg")
        .getByRole("link", { name: /20\d\d$/ })
        .first()
        .click();
      for (const title of [indicator, `${scaled} wordt vier keer zo groot`, `${stopped} stopt`])
        await page
          .getByRole("button", { name: new RegExp(`Zet op de agenda: “.*${inPattern(title)}`) })
          .click();
      await confirm(page, "Open de vergadering");
      await page.getByText("De vergadering is bezig").waitFor();
      board = new URL(page.url()).pathname;
    });
  });

  test("two people type the minutes at once while the chair records the decision", async () => {
    const [secretary, member, chair] = await Promise.all([
      as("secretaris-bo", board),
      as("lid-bo-vgz", board),
      as("voorzitter-bo", board),
    ]);
    const box = (page: Page) => page.getByLabel(/^Uw aantekening bij “/).first();
    await Promise.all([
      box(secretary).pressSequentially("Radboudumc verliest mensen."),
      box(member).pressSequentially("VGZ betaalt mee."),
      decide(chair),
    ]);
    for (const page of [secretary, member])
      await page
        .getByText(/^bewaard om/)
        .first()
        .waitFor();
    await chair.goto(site + board);
    for (const typed of ["Radboudumc verliest mensen.", "VGZ betaalt mee."])
      await chair.locator("[data-notes] .said").getByText(typed).waitFor();
    await confirm(chair, "Sluit de vergadering");
    await confirm(chair, "Stel het verslag vast");
    await chair.getByText("Het verslag is vastgesteld").waitFor();
    await Promise.all([secretary, member, chair].map((page) => page.context().close()));
  });

  test("everybody reads version 2, its forecast and in plain Dutch what was decided", async () => {
    const changes = await read("/wijzigingen");
    for (const sentence of [
      `Op ${shown(boardMeets)} besloot het Bestuurlijk Overleg:`,
      `het initiatief “${scaled}” wordt vanaf ${shown(boardMeets)} groter: voor 4 keer zo veel mensen als in het plan.`,
      `het initiatief “${stopped}” stopt op ${shown(boardMeets)}.`,
      "Waarom: Instellingen verliezen mensen.",
    ])
      expect(changes).toContain(sentence);
    expect(changes).toMatch(/De verwachting voor \d{4} gaat van [\d.]+ naar [\d.]+ mensen tekort/);
    expect(await read("/versies")).toContain("Van het plan zijn er 2 versies");
    expect(await expected()).not.toBe(expectedBefore);
    await lets("controleur", signal, (page) =>
      page.getByText("Een besluit geeft antwoord op dit signaal.").waitFor(),
    );
  });

  test("the day before still shows version 1 and its forecast", async () => {
    const yesterday = `?op=${dayAhead(boardMeets - 1)}`;
    expect(await expected(yesterday)).toBe(expectedBefore);
    expect(await read(`/wijzigingen${yesterday}`)).toContain("Het plan is nog zoals het");
    expect(await read(`/versies${yesterday}`)).not.toContain("2 versies");
  });

  test("the chain of the register is whole", async () => {
    await stop(server!);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["dist/main.js", "audit", "verify"],
      {
        env: {
          ...process.env,
          DATABASE_URL: "",
          EENLIJN_DATA: join(work, "data"),
          ...environment(boardMeets),
        },
      },
    );
    expect(stdout).toContain("The register is whole.");
  });

  async function reportStaff() {
    const page = await browser.newPage();
    await page.goto(`${site}/invoer`);
    await page.getByRole("link", { name: /Radboudumc/ }).click();
    await page.getByRole("link", { name: "Geef cijfers op" }).click();
    await page.locator('[name^="cijfer-personeel-fte-"]').last().fill("7.000");
    await press(page, "Bekijk wat er verandert");
    await press(page, "Cijfers opgeven");
    await page.getByRole("status").getByText("bewaard").waitFor();
    await page.close();
  }

  /** Fills in the rest of the form of a proposal, saves it and puts it to the board. */
  async function propose(page: Page, title: string) {
    await page.getByLabel("Vanaf welke dag?").fill(dayAhead(boardMeets));
    await page.getByLabel("Titel van het voorstel").fill(title);
    await page.getByLabel("Waarom stelt u dit voor?").fill("Er zijn te weinig mensen.");
    await press(page, "Bewaar als voorstel");
    await page.getByLabel("Aan welk overleg?").selectOption("bestuurlijk-overleg");
    await press(page, "Leg voor");
    await page.getByText("Voorgelegd aan het Bestuurlijk Overleg").waitFor();
  }

  /** Records one decision on both proposals and on the signal, at the item that is on the table. */
  async function decide(page: Page) {
    await page.getByText("Leg een besluit vast", { exact: true }).first().click();
    await page.getByLabel("Het besluit in één regel").fill("De regio leidt samen meer mensen op");
    await page
      .getByLabel("Wat is er precies besloten?")
      .fill(`${scaled} groeit. ${stopped} stopt.`);
    await page.getByLabel("Waarom?").fill("Instellingen verliezen mensen.");
    for (const choice of await page.getByLabel("aangenomen").all()) await choice.check();
    await page.getByLabel("Niemand had bezwaar").check();
    await page.getByLabel("Gaat in op").fill(dayAhead(boardMeets));
    await press(page, "Besluit vastleggen");
    // The items of the proposals that it settles name it as well.
    await page.getByRole("list", { name: "Besluiten bij dit punt" }).first().waitFor();
  }
});

const shown = (day: number) => date(dayAhead(day), "nl");
