import { execFile, spawnSync, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { read, type CellObject } from "@e965/xlsx";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicRoutes } from "../../src/web/rights/public-routes.ts";
import { asPersona } from "./as-persona.ts";
import { openBrowser } from "./browser.ts";
import { start, stop } from "./start-site.ts";

const run = promisify(execFile);
// Not asked for: a spreadsheet program that this machine may have.
const office = "soffice";
const hasOffice = spawnSync(office, ["--version"]).status === 0;

// A site of its own: what is tried here stands in the way of other tests.
let work: string;
let site: string;
let server: ChildProcess;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "eenlijn-security-"));
  ({ child: server, url: site } = await start(["serve", "--demo"], join(work, "demo")));
});
afterAll(async () => {
  await stop(server);
  await rm(work, { recursive: true, force: true });
});

const payload = `=1+1"><script>document.title="run"</script><img src=x onerror="document.title='run'">`;
const evil = "https://evil.example";

/** A browser as far as cookies go; it says of forms where they come from. */
function visitor() {
  const cookies = new Map<string, string>();
  const go = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await fetch(new URL(path, site), { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    return answer;
  };
  const post = (
    path: string,
    fields: Readonly<Record<string, string>> = {},
    from: Readonly<Record<string, string>> = { "Sec-Fetch-Site": "same-origin" },
  ) =>
    go(path, {
      method: "POST",
      body: new URLSearchParams({ verzending: randomUUID(), ...fields }),
      headers: from,
    });
  const signIn = async (persona: string, terug = "/mijn") => {
    const query = new URLSearchParams({ wie: persona, terug });
    const begun = await go(`/inloggen/met/voorbeeld?${query.toString()}`);
    return go(begun.headers.get("Location")!);
  };
  const text = async (path: string) => (await go(path)).text();
  return { cookies, go, post, signIn, text };
}

async function signedIn(persona: string) {
  const browser = visitor();
  await browser.signIn(persona);
  return browser;
}

const owner = (html: string) => /<option value="([0-9a-f-]{36})"/.exec(html)![1]!;

/** An action that says what somebody means ill with. @returns its address */
async function actionThatSays(what: string): Promise<string> {
  const secretary = await signedIn("secretaris-to");
  const form = "/acties/nieuw/tactisch-overleg";
  const sent = await secretary.post(form, {
    wat: what,
    wie: owner(await secretary.text(form)),
    dag: "2099-01-01",
  });
  expect(sent.status).toBe(303);
  return sent.headers.get("Location")!;
}

describe("a form", () => {
  const forms = ["/mensen/nieuw", "/logboek/1/wissen", "/partijen/cwz/vertrek", "/uitloggen"];
  test.each(forms)("from another site does nothing: %s", async (path) => {
    const administrator = await signedIn("beheerder");
    for (const from of [
      { "Sec-Fetch-Site": "cross-site", Origin: evil },
      { "Sec-Fetch-Site": "same-site" },
      { Origin: evil },
      { Origin: "null" },
      {},
    ])
      expect((await administrator.post(path, {}, from)).status).toBe(403);
    expect((await administrator.go("/mensen")).status).toBe(200);
  });
});

describe("a session", () => {
  test("is never the one that was there before signing in", async () => {
    const victim = visitor();
    await victim.signIn("beheerder");
    const planted = new Map(victim.cookies);
    await victim.signIn("secretaris-to");
    const attacker = visitor();
    for (const [name, value] of planted) attacker.cookies.set(name, value);
    expect((await attacker.go("/mensen")).headers.get("Location")).toMatch(/^\/inloggen/);
    expect((await victim.go("/mijn")).status).toBe(200);
  });

  test("ends with the role, at the next request", async () => {
    const administrator = await signedIn("beheerder");
    const analyst = await signedIn("analist");
    const people = await administrator.text("/mensen?rol=analyst");
    const [, person] = /\/mensen\/([0-9a-f-]{36})/.exec(people)!;
    expect((await analyst.go("/voorstellen/nieuw")).status).toBe(200);
    const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
    const page = await administrator.text(`/mensen/${person}`);
    const seen = /name="gezien" value="(\d+)"/.exec(page)![1]!;
    const dag = today.format(new Date());
    const ended = await administrator.post(`/mensen/${person}/rol/0/einde`, { dag, gezien: seen });
    expect(ended.status).toBe(303);
    expect((await analyst.go("/voorstellen/nieuw")).status).toBe(403);
    // As it was, for the tests that come after.
    const again = /name="gezien" value="(\d+)"/.exec(
      await administrator.text(`/mensen/${person}/rol`),
    )![1]!;
    const given = await administrator.post(`/mensen/${person}/rol`, {
      rol: "analyst",
      van: dag,
      gezien: again,
    });
    expect(given.status).toBe(303);
    expect((await analyst.go("/voorstellen/nieuw")).status).toBe(200);
  });
});

test.each([
  "/inloggen?terug=https%3A%2F%2Fevil.example",
  "/inloggen?terug=%2F%2Fevil.example",
  "//evil.example/",
  "/%5Cevil.example/",
  "/en//evil.example/",
  "/.//evil.example/",
])("nobody is led elsewhere: %s", async (path) => {
  const answer = await (await signedIn("analist")).go(site + path);
  const to = new URL(answer.headers.get("Location") ?? "/", site + path);
  expect(to.origin).toBe(site);
  expect(answer.headers.get("Location") ?? "").not.toMatch(/^[/\\]{2}/);
  expect(await answer.text()).not.toMatch(/(href|action)="([/\\]{2}|https?:\/\/)evil/);
});

describe("what is typed", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Opens a page and tells whether anything that was typed ran. */
  async function runsOn(page: Page, path: string): Promise<boolean> {
    await page.goto(site + path);
    await page.waitForLoadState("networkidle");
    return (await page.title()) === "run" || (await page.locator("img[src=x]").count()) > 0;
  }

  test("is shown as text on every page that shows it", async () => {
    const address = await actionThatSays(payload);
    const page = await asPersona(browser, site, "secretaris-to", address);
    for (const path of [address, "/acties", "/mijn", "/signalen", "/sturen"])
      expect(await runsOn(page, path), path).toBe(false);
    await page.goto(site + address);
    expect(await page.locator("h1").textContent()).toBe(payload);
  });

  test("in an address is shown as text", async () => {
    const page = await asPersona(browser, site, "beheerder", "/mijn");
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
    const page = await asPersona(browser, site, "secretaris-to", "/acties");
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
      const cells = Object.values(Sheets).flatMap((sheet) => Object.values(sheet) as CellObject[]);
      expect(cells.filter(({ v }) => v === typed).map(({ t }) => t)).toEqual(["s"]);
      expect(cells.filter(({ f, l }) => f !== undefined || l !== undefined)).toEqual([]);
    });

    test.skipIf(!hasOffice)(`as LibreOffice opens it${hasOffice ? "" : ": SKIPPED"}`, async () => {
      const folder = join(work, "office");
      await mkdir(folder);
      await writeFile(join(folder, "alles.xlsx"), file);
      // Every sheet, as it is shown: a formula would be its outcome.
      const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
      const home = `-env:UserInstallation=file://${join(folder, "home")}`;
      const args = [home, "--headless", "--convert-to", csv, "--outdir", folder];
      await run(office, [...args, join(folder, "alles.xlsx")], { timeout: 50_000 });
      const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
      const shown = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      expect(names.length).toBeGreaterThan(5);
      expect(shown.join("\n")).toContain(`"${typed.replaceAll('"', '""')}"`);
    });
  });
});

describe("an invitation", () => {
  const invited = {
    naam: "Voorbeeld: nieuw lid",
    "e-mail": "nieuw.lid@voorbeeld.example",
    rol: "analyst",
    van: "2026-01-01",
  };

  test.each([
    ["naam", "Lid\r\nBcc: eve@evil.example"],
    ["naam", "Lid\u2028Bcc: eve@evil.example"],
    ["e-mail", "lid@voorbeeld.example\r\nBcc: eve@evil.example"],
    ["e-mail", "lid@voorbeeld.example, eve@evil.example"],
    ["rol", "seat/chair/nergens"],
  ])("takes no header, no second reader and no made-up role in %s", async (name, value) => {
    const administrator = await signedIn("beheerder");
    const sent = await administrator.post("/mensen/nieuw", { ...invited, [name]: value });
    expect(sent.status).toBe(422);
    expect(await administrator.text("/mensen")).not.toContain("eve@evil");
  });

  test("goes out a number of times, and then waits", async () => {
    const administrator = await signedIn("beheerder");
    const link = await (await administrator.post("/mensen/nieuw", invited)).text();
    expect(link).toMatch(/\/uitnodiging\/[\w-]{43}/);
    const [, person] = /href="\/mensen\/([0-9a-f-]{36})"/.exec(link)!;
    const again = () => administrator.post(`/mensen/${person}/uitnodiging`);
    const statuses: number[] = [];
    for (let times = 0; times < 30; times++) statuses.push((await again()).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
  });
});

test("signing in is not begun without end", async () => {
  const somebody = visitor();
  const headers = { "X-Forwarded-For": "203.0.113.7" };
  let status = 0;
  for (let times = 0; times < 301; times++)
    ({ status } = await somebody.go("/inloggen/met/voorbeeld?wie=analist", { headers }));
  expect(status).toBe(429);
});

test("a link sends a number of files, and then waits", async () => {
  const page = await visitor().text("/invoer");
  const [address] = /\/invoer\/[\w-]{43}/.exec(page)!;
  const body = new FormData();
  body.set("bestand", new File(["a;b\n"], "a.csv"));
  const statuses: number[] = [];
  for (let times = 0; times < 61; times++) {
    const init = { method: "POST", body, headers: { "Sec-Fetch-Site": "same-origin" } };
    statuses.push((await visitor().go(`${address}/bestand`, init)).status);
  }
  expect(statuses[0]).not.toBe(429);
  expect(statuses.at(-1)).toBe(429);
});

describe("an edited list", () => {
  const send = (browser: ReturnType<typeof visitor>, name: string, bytes: BlobPart) => {
    const body = new FormData();
    body.set("bestand", new File([bytes], name));
    const headers = { "Sec-Fetch-Site": "same-origin" };
    return browser.go("/uitwisselen/inlezen", { method: "POST", body, headers });
  };

  test("waits for whoever sent it alone", async () => {
    const manager = await signedIn("programmamanager");
    const list = await manager.text("/uitwisselen/randvoorwaarden.csv");
    const sent = await send(manager, "randvoorwaarden.csv", list);
    const address = sent.headers.get("Location")!;
    expect(await manager.text(address)).toContain("Er is niets te wijzigen");
    const other = await signedIn("secretaris-to");
    expect((await other.go(address)).status).toBe(404);
    expect((await other.post(address)).status).toBe(404);
  });

  test("with names that a program has of its own does nothing", async () => {
    const manager = await signedIn("programmamanager");
    const list = "id,__proto__,constructor,stand\r\n__proto__,x,y,klaar\r\ntoString,x,y,klaar\r\n";
    const sent = await send(manager, "acties.csv", list);
    const preview = await manager.text(sent.headers.get("Location")!);
    expect(preview).toContain("Wij nemen niets uit dit bestand over");
    expect(preview.split("Deze id kennen wij niet").length - 1).toBe(2);
    expect((await manager.go("/acties")).status).toBe(200);
  });
});

// Last: the server hangs up on who sends this much.
test("a form that is larger than any is not read", async () => {
  const secretary = await signedIn("secretaris-to");
  const sent = await secretary.post("/acties/nieuw/tactisch-overleg", {
    wat: "x".repeat(2 ** 20),
  });
  expect(sent.status).toBe(413);
});
