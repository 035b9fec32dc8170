import { CFB } from "@e965/xlsx";
import { Hono } from "hono";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { readSheets } from "../../../adapters/sources/index.ts";
import { importDesk } from "../../../app/exchange/import-desk.ts";
import { registerSheets } from "../../../app/exchange/registers.ts";
import { sheetCsv } from "../../../app/exchange/sheet-csv.ts";
import { toldRegion } from "../../../../test/sample/told-region.ts";
import type { Role } from "../../../core/rights/index.ts";
import type { SiteEnv } from "../../render.ts";
import { guard } from "../../rights/guard.ts";
import { exchangeRoutes } from "./routes.ts";

const programmeOffice: Role = { kind: "programme-office", from: "2020-01-01" };
const auditor: Role = { kind: "auditor", from: "2020-01-01" };
const ids = {
  office: "aaaaaaaa-bbbb-4ccc-8ddd-000000000001",
  colleague: "aaaaaaaa-bbbb-4ccc-8ddd-000000000002",
  auditor: "aaaaaaaa-bbbb-4ccc-8ddd-000000000003",
};
const roles = { office: programmeOffice, colleague: programmeOffice, auditor };
type Who = keyof typeof ids;

let region: Awaited<ReturnType<typeof toldRegion>>;
let site: Hono<SiteEnv>;
let sample: Awaited<ReturnType<typeof sampleView>>;
beforeAll(async () => {
  sample = await sampleView();
});
beforeEach(async () => {
  region = await toldRegion();
  const known = await region.known();
  const view = { ...sample, ...known };
  const imports = importDesk(readSheets);
  site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const who = c.req.header("X-Who") as Who;
    const set = c.set as (key: string, value: unknown) => void;
    const query = new URL(c.req.url).searchParams;
    set("visit", { language: "nl", path: c.req.path, query, origin: "https://x.nl", base: "" });
    set("view", view);
    set("steering", region.desk);
    set("register", await region.desk.upToDate());
    set("actor", { person: ids[who], roles: [roles[who]] });
    set("person", { id: ids[who], name: who });
    set("people", { all: async () => known.people });
    set("imports", imports);
    await next();
  });
  site.use(guard("", { signIn: (c) => c.text("", 401), refuse: (c) => c.text("", 403) }));
  exchangeRoutes(site);
});

async function ask(who: Who, path: string, body?: BodyInit) {
  const answer = await site.request(path, {
    headers: { "X-Who": who },
    ...(body !== undefined && { method: "POST", body }),
  });
  return { status: answer.status, to: answer.headers.get("Location"), text: await answer.text() };
}

const send = (who: Who, name: string, bytes: BlobPart) => {
  const form = new FormData();
  form.set("bestand", new File([bytes], name));
  return ask(who, "/uitwisselen/inlezen", form);
};

/** The goals and preconditions as files; in each the first is changed. */
async function edited(id: "randvoorwaarden" | "doelen") {
  const sheet = registerSheets(await region.known(), () => true).find((one) => one.id === id)!;
  const at = (title: string) => sheet.columns.findIndex((column) => column.title === title);
  const [column, value] =
    id === "doelen" ? ["doel", "Iets <b>anders</b>"] : ["stand", "geblokkeerd"];
  const row = sheet.rows[0]!.with(at(column), value).with(at("reden van wijziging"), "=Daarom");
  return sheetCsv({ ...sheet, rows: sheet.rows.with(0, row) });
}

/** What the form on a preview sends. */
function fieldsOf(html: string): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [, name, value] of html.matchAll(/name="(\w+)"[^>]*? value="([^"]*)"/g))
    fields.set(name!, value!);
  return fields;
}
const head = async () => (await region.desk.upToDate()).head;

describe("a file that was edited", () => {
  test("is shown first, and recorded once however often it is sent", async () => {
    const before = await head();
    const { status, to } = await send(
      "office",
      "randvoorwaarden.csv",
      await edited("randvoorwaarden"),
    );
    expect(status).toBe(303);
    const preview = await ask("office", to!);
    expect(preview.text).toContain("U wijzigt 1 rij");
    expect(preview.text).toContain("geblokkeerd");
    expect(await head()).toBe(before);
    const fields = fieldsOf(preview.text);
    const first = await ask("office", to!, fields);
    expect(first).toMatchObject({
      status: 303,
      to: expect.stringContaining("?bewaard=1&bestand="),
    });
    expect((await ask("office", to!, fields)).to).toBe(first.to);
    expect((await ask("office", to!)).to).toBe(first.to);
    expect(await head()).toBe(before + 1);
    const { act } = (await region.desk.upToDate()).entries.at(-1)!;
    expect(act.words).toEqual({ reason: "=Daarom" });
    const { text } = await ask("office", first.to!);
    expect(text).toContain("Vastgelegd: 1 rij.");
    expect(text).toContain('href="/randvoorwaarden/');
    expect((await ask("colleague", first.to!)).text).not.toContain('href="/randvoorwaarden/');
  });

  test("tells what was not taken over, before and after the rest was recorded", async () => {
    const list = await edited("randvoorwaarden");
    const refused = await send("office", "mijn lijst.TXT", `${list}weg,,,,,,,,,,,\r\n`);
    const preview = await ask("office", refused.to!);
    expect(preview.text).toContain("mijn lijst.TXT");
    const done = await ask("office", refused.to!, fieldsOf(preview.text));
    for (const { text } of [preview, await ask("office", done.to!)])
      expect(text).toContain("Deze id kennen wij niet");
    const none = await send(
      "office",
      "randvoorwaarden.csv",
      "id,stand,wijziging\r\nweg,klaar,1\r\n",
    );
    expect((await ask("office", none.to!)).text).toContain("Wij nemen niets uit dit bestand over");
  });

  test("changes the plan by a proposal, whose name can be mended", async () => {
    const { to } = await send("office", "doelen.csv", await edited("doelen"));
    const preview = await ask("office", to!);
    expect(preview.text).toContain("Iets &lt;b&gt;anders&lt;/b&gt;");
    const fields = fieldsOf(preview.text);
    fields.set("titel", "");
    expect(await ask("office", to!, fields)).toMatchObject({ status: 422 });
    fields.set("titel", "Doelen korter");
    const done = await ask("office", to!, fields);
    expect(done.to).toMatch(/bewaard=1&bestand=[0-9a-zA-Z_-]+&voorstel=[0-9a-f-]{36}$/);
    expect((await ask("office", done.to!)).text).toContain("/voorstellen/");
  });

  test("is recorded once when it is confirmed in two windows at once", async () => {
    const { to } = await send("office", "doelen.csv", await edited("doelen"));
    const windows = await Promise.all([ask("office", to!), ask("office", to!)]);
    const done = await Promise.all(windows.map(({ text }) => ask("office", to!, fieldsOf(text))));
    expect(done[0]!.to).toMatch(/&voorstel=/);
    expect(done[1]!.to).toBe(done[0]!.to);
  });

  test("says that judging a closed risk opens it again", async () => {
    const risksOf = async () =>
      registerSheets(await region.known(), () => true).find(({ id }) => id === "risicos")!;
    const preview = async () => {
      const { rows, columns, ...sheet } = await risksOf();
      const at = (title: string) => columns.findIndex((column) => column.title === title);
      const row = rows[0]!
        .with(at("kans"), rows[0]![at("kans")] === 5 ? 4 : 5)
        .with(at("gevolg"), 3)
        .with(at("reden van wijziging"), "Terug.");
      const list = sheetCsv({ ...sheet, columns, rows: [row] });
      return (await ask("office", (await send("office", "risicos.csv", list)).to!)).text;
    };
    const opens = "Met deze inschatting staat het weer open";
    expect(await preview()).not.toContain(opens);
    const id = String((await risksOf()).rows[0]![0]);
    const data = { on: "2026-11-01" };
    await region.desk.record(region.by, [
      { subject: `risk:${id}`, act: { kind: "risk-closed", data, words: { reason: "Voorbij." } } },
    ]);
    expect(await preview()).toContain(opens);
  });

  test("is of whoever sent it alone", async () => {
    const before = await head();
    const { to } = await send("office", "randvoorwaarden.csv", await edited("randvoorwaarden"));
    const fields = fieldsOf((await ask("office", to!)).text);
    expect((await ask("colleague", to!)).status).toBe(404);
    expect((await ask("colleague", to!, fields)).status).toBe(404);
    expect(await head()).toBe(before);
  });

  test("is refused, row by row, to who may not change it by hand", async () => {
    const { to } = await send("auditor", "randvoorwaarden.csv", await edited("randvoorwaarden"));
    const preview = await ask("auditor", to!);
    expect(preview.text).toContain("U mag deze rij niet wijzigen");
    const before = await head();
    const sent = await ask("auditor", to!, new URLSearchParams({ gezien: "x" }));
    expect([sent.status, await head()]).toEqual([409, before]);
  });

  test("is shown anew when something changed after it was shown", async () => {
    const { to } = await send("office", "randvoorwaarden.csv", await edited("randvoorwaarden"));
    const fields = fieldsOf((await ask("office", to!)).text);
    const [first] = (await region.known()).plan.preconditions.toSorted(
      (a, b) => a.number - b.number,
    );
    const owner = { kind: "person", person: region.by.person } as const;
    await region.desk.record(region.by, [
      {
        subject: `precondition:${first!.id}`,
        act: { kind: "precondition-entrusted", data: { owner }, words: {} },
      },
    ]);
    const before = await head();
    const again = await ask("office", to!, fields);
    expect(again.status).toBe(409);
    expect(again.text).toContain("Iemand anders was eerder");
    expect(await head()).toBe(before);
  });
});

describe("a file that is none", () => {
  test("is refused with why", async () => {
    expect(await ask("office", "/uitwisselen/inlezen", new FormData())).toMatchObject({
      status: 422,
    });
    const pdf = await send("office", "x.xlsx", "%PDF-1.7");
    expect(pdf.status).toBe(422);
    expect(pdf.text).toContain("geen Excel- of CSV-bestand");
  });

  test("that unpacks to more than is read is refused", async () => {
    const parts = CFB.utils.cfb_new();
    CFB.utils.cfb_add(parts, "/xl/workbook.xml", Buffer.alloc(80 * 2 ** 20));
    const options = { type: "buffer", fileType: "zip", compression: true } as const;
    const bomb = new Uint8Array(CFB.write(parts, options) as Buffer);
    expect(bomb.byteLength).toBeLessThan(2 ** 20);
    const sent = await send("office", "bom.xlsx", bomb);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("te groot");
  });

  test("of more than 5 MB is refused", async () => {
    expect((await send("office", "x.csv", "x".repeat(6 * 2 ** 20))).status).toBe(413);
  });

  test("comes twenty times a minute from one person, and then waits", async () => {
    const statuses: number[] = [];
    for (let times = 0; times < 21; times++)
      statuses.push((await send("office", "x.csv", "a,b\n1,2\n")).status);
    expect([statuses[19], statuses[20]]).toEqual([303, 429]);
    expect((await send("colleague", "x.csv", "a,b\n1,2\n")).status).toBe(303);
  });

  test("is compared anew twenty times a minute for one person, read or confirmed", async () => {
    const { to } = await send("office", "randvoorwaarden.csv", await edited("randvoorwaarden"));
    const statuses: number[] = [];
    for (let times = 1; times < 20; times++)
      statuses.push((await ask("office", to!, times % 2 ? undefined : new FormData())).status);
    expect(new Set(statuses)).toEqual(new Set([200, 409]));
    expect((await ask("office", to!)).status).toBe(429);
    expect((await ask("office", to!, new FormData())).status).toBe(429);
    expect((await ask("office", "/uitwisselen/inlezen")).status).toBe(200);
  });
});
