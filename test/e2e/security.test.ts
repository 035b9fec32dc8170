import { describe, expect, test } from "vitest";
import { attackedSite, evil } from "./security/attacked-site.ts";
import { whatIsTyped } from "./security/what-is-typed.ts";

const at = attackedSite();
const { visitor, signedIn, site } = at;

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
  const answer = await (await signedIn("analist")).go(site() + path);
  const to = new URL(answer.headers.get("Location") ?? "/", site() + path);
  expect(to.origin).toBe(site());
  expect(answer.headers.get("Location") ?? "").not.toMatch(/^[/\\]{2}/);
  expect(await answer.text()).not.toMatch(/(href|action)="([/\\]{2}|https?:\/\/)evil/);
});

whatIsTyped(at);

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
