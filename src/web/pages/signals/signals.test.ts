import { Hono } from "hono";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import type { Person } from "../../../app/ports/people-store.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { anonymous, type Role } from "../../../core/rights/index.ts";
import { signalIn, type SignalAct } from "../../../core/signals/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { guard } from "../../rights/guard.ts";
import { signalAddress } from "./signal-address.ts";
import { signalsRoutes } from "./routes.ts";

const from = "2023-12-22";
const lead: Role = { kind: "lead", initiative: "leefstijlloket", from };
const inTactical: Role = { kind: "seat", seat: "member", body: "tactisch-overleg", from };
const auditor: Role = { kind: "auditor", from };
const submission = "11111111-2222-4333-8444-555555555555";

const silent = "geen-melding.initiative:leefstijlloket";
const stalled = "initiatief-komt-niet-verder.initiative:mentaal-gezondheidsplein";
let view: RegionView;
let desk: SteeringDesk;

beforeAll(async () => {
  const sample = await sampleView();
  const rules = await regionFolder("regions/rijk-van-nijmegen").readSteering(sample.plan);
  if (!rules.ok) throw new Error(JSON.stringify(rules.error));
  view = { ...sample, rules: rules.value };
});

beforeEach(async () => {
  const clock = () => new Date(`${view.today}T09:00:00Z`);
  desk = steeringDesk(memoryRegister(), { region: "x", isExample: true, clock });
  await raise(silent, { kind: "lead", initiative: "leefstijlloket" }, "2026-11-01");
  await raise(stalled, { kind: "body", body: "tactisch-overleg" }, "2026-12-10");
});

type Raised = Extract<SignalAct, { kind: "signal-raised" }>["data"];

async function raise(key: string, step: Raised["step"], answerBy: string) {
  const [rule, about] = key.split(".") as [string, Raised["about"]];
  const challenge = about.includes("mentaal") ? "mentale-gezondheid" : "preventie";
  const skipped = step.kind === "body" ? { skipped: challenge } : {};
  const place = { step, on: "2026-10-18", answerBy, estimated: false, ...skipped };
  const data = { rule, about, challenge, ...place, evidence: { last: "2026-09-10" } };
  const act = { kind: "signal-raised", data, words: {} } as const;
  await desk.record({ kind: "rule" }, [{ subject: `signal:${key}`, act }]);
}

function site(roles: readonly Role[], language: Language = "nl", query = "") {
  const pages = new Hono<SiteEnv>();
  pages.use(async (c, next) => {
    const search = new URLSearchParams(query);
    const { path } = c.req;
    c.set("visit", { language, path, query: search, origin: "https://x.nl", base: "" });
    c.set("view", view);
    c.set("steering", desk);
    c.set("register", await desk.upToDate());
    c.set("actor", roles.length > 0 ? { person: ann, roles } : anonymous);
    c.set("person", roles.length > 0 ? ({ id: ann, name: "Voorbeeld: Ann" } as Person) : undefined);
    c.set("people", { all: async () => [{ id: ann, name: "Voorbeeld: Ann" } as Person] });
    await next();
  });
  pages.use(guard("", { signIn: (c) => c.text("sign in", 401), refuse: (c) => c.text("no", 403) }));
  signalsRoutes(pages);
  return pages;
}
const ann = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

async function get(roles: readonly Role[], path: string, language?: Language, query?: string) {
  const got = await site(roles, language, query).request(path);
  const text = (await got.text()).replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  return `${got.status} ${text}`;
}

async function answer(roles: readonly Role[], key: string, sent: Record<string, string> = {}) {
  const way = key === silent ? "kartrekker" : "overleg";
  return post(roles, `${signalAddress(key)}/${way}`, {
    antwoord: "Wij melden volgende week.",
    tot: "2026-12-31",
    verzending: submission,
    na: String((await desk.upToDate()).lastOn(`signal:${key}`)),
    ...sent,
  });
}

async function post(roles: readonly Role[], path: string, fields: Record<string, string>) {
  return site(roles).request(path, {
    method: "POST",
    body: new URLSearchParams(fields).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });
}

const stateOf = async (key: string) => signalIn(await desk.upToDate(), key)?.state;

describe("the page of signals", () => {
  test("says first how many ask for an answer, where they are and what is late", async () => {
    const text = await get([auditor], "/signalen");
    expect(text).toContain("Twee signalen vragen een antwoord");
    expect(text).toContain("Geen daarvan staat bij het bestuur.");
    expect(text).toContain("Op één had vandaag al antwoord moeten zijn.");
    expect(text).toContain("Mentaal gezond blijven heeft geen coördinatiegroep.");
    expect(text).toContain("de kartrekker van Leefstijlloket");
  });

  test("shows what was chosen, and tells of a choice that does not exist", async () => {
    const one = await get([auditor], "/signalen", "nl", "opgave=mentale-gezondheid");
    expect(one).toContain("Mentaal gezondheidsplein");
    expect(one).not.toContain("niets gemeld: Leefstijlloket");
    expect(await get([auditor], "/signalen", "en", "stap=weg")).toContain("We do not know “weg”");
  });

  test("stays a page when ten thousand signals come at once", async () => {
    const acts = Array.from({ length: 10_000 }, (_, at) => {
      const about = `initiative:${view.plan.initiatives[at % 100]!.id}-${at}` as const;
      const step = { kind: "body", body: "tactisch-overleg" } as const;
      const place = { step, on: "2026-10-18", answerBy: "2026-12-10", estimated: false };
      const data = { rule: "mijlpaal-te-laat", about, ...place, evidence: {} };
      const act = { kind: "signal-raised", data, words: {} } as const;
      return { subject: `signal:mijlpaal-te-laat.${about}` as const, act };
    });
    await desk.record({ kind: "rule" }, acts);
    const page = await get([auditor], "/signalen");
    expect(page).toContain("10002 signalen vragen een antwoord");
    expect(page).toContain("9901 signalen staan hier niet.");
    expect(page.length).toBeLessThan(100_000);
  });

  test("is not for who is not signed in", async () => {
    expect(await get([], "/signalen")).toBe("401 sign in");
    expect(await get([], signalAddress(silent))).toBe("401 sign in");
  });
});

describe("an answer", () => {
  test("is recorded from who is asked, once however often it is sent", async () => {
    const last = String((await desk.upToDate()).lastOn(`signal:${silent}`));
    for (const sent of [1, 2]) {
      const answered = await answer([lead], silent, { na: last });
      expect([sent, answered.status]).toEqual([sent, 303]);
    }
    expect(await stateOf(silent)).toMatchObject({ kind: "answered", until: "2026-12-31" });
    expect((await desk.upToDate()).of(`signal:${silent}`)).toHaveLength(2);
    const text = await get([auditor], signalAddress(silent));
    expect(text).toContain("Antwoord van Voorbeeld: Ann.");
    expect(text).toContain("Wij melden volgende week.");
  });

  test.each<[string, readonly Role[], string, number]>([
    ["nobody", [], silent, 401],
    ["an auditor", [auditor], silent, 403],
    ["a lead of the signal of a body", [lead], stalled, 403],
    ["a member of a body of the signal of a lead", [inTactical], silent, 403],
    ["a member of the body", [inTactical], stalled, 303],
  ])("of %s", async (_who, roles, key, status) => {
    expect((await answer(roles, key)).status).toBe(status);
  });

  test("sent to the address of another step is not recorded, whatever it claims to have seen", async () => {
    const fields = { antwoord: "x", tot: "2026-12-31", verzending: submission };
    for (const na of ["2", "999999"]) {
      const path = `${signalAddress(stalled)}/kartrekker`;
      expect((await post([lead], path, { ...fields, na })).status).toBe(403);
    }
    expect(await stateOf(stalled)).toEqual({ kind: "open" });
  });

  test("that is not right comes back with what was typed", async () => {
    const back = await answer([lead], silent, { antwoord: "", tot: "2027-12-31" });
    expect(back.status).toBe(422);
    const page = await back.text();
    expect(page).toContain("Kies een dag tot en met 19 februari 2027.");
    expect(page).toContain('value="2027-12-31"');
  });

  test("to a signal that moved on meanwhile is shown back, and not recorded", async () => {
    const na = String((await desk.upToDate()).lastOn(`signal:${silent}`));
    const place = { step: { kind: "body", body: "tactisch-overleg" }, on: view.today } as const;
    const data = { ...place, answerBy: "2026-12-10", estimated: false };
    const act = { kind: "signal-climbed", data, words: {} } as const;
    await desk.record({ kind: "rule" }, [{ subject: `signal:${silent}`, act }]);
    for (const roles of [[inTactical, lead], [lead]]) {
      const late = await answer(roles, silent, { na, antwoord: "Dit typte ik." });
      expect(late.status).toBe(409);
      expect(await late.text()).toContain("Dit typte ik.");
    }
    expect(await stateOf(silent)).toEqual({ kind: "open" });
  });

  test("to a signal that is closed loses no word", async () => {
    const na = String((await desk.upToDate()).lastOn(`signal:${silent}`));
    const act = { kind: "signal-closed", data: { on: view.today }, words: {} } as const;
    await desk.record({ kind: "rule" }, [{ subject: `signal:${silent}`, act }]);
    for (const seen of [na, "999999"]) {
      const late = await answer([lead], silent, { na: seen, antwoord: "Dit typte ik." });
      expect(late.status).toBe(409);
      expect(await late.text()).toContain("Dit typte ik.");
    }
  });
});
