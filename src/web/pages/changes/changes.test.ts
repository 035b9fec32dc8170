import { Hono } from "hono";
import { html } from "hono/html";
import { beforeAll, describe, expect, test } from "vitest";
import {
  changedOn,
  regionNow,
  stopped,
  storeOf,
  twoVersions,
} from "../../../../test/sample/two-versions.ts";
import { planHistory, type PlanHistory } from "../../../app/plan-history.ts";
import type { RegionAct } from "../../../app/steering/region-act.ts";
import { compile } from "../../../core/impact/index.ts";
import { lookUp } from "../../../core/plan/index.ts";
import {
  register,
  type Entry,
  type Register,
  type SubjectKey,
} from "../../../core/register/index.ts";
import { anonymous } from "../../../core/rights/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { KnownThen } from "../versions/known-then.tsx";
import { versionsRoutes } from "../versions/routes.ts";
import { LatelyDecided } from "./lately.tsx";
import { changesRoutes } from "./routes.ts";

const proposal = "11111111-1111-4111-8111-111111111111";
const meeting = "22222222-2222-4222-8222-222222222222";
const decision = "bestuurlijk-overleg-2026-3";
let view: RegionView;
let plans: PlanHistory;

beforeAll(async () => {
  const { kept, set } = await twoVersions();
  const region = regionNow(kept[0]!, set, "2026-11-22");
  view = {
    ...region,
    lookup: lookUp(region.plan),
    model: compile(region.plan, region.assumptions),
    rules: { format: 1, bodies: [], signals: [], changes: { lightPath: [] } },
    example: false,
    version: 2,
    inForceSince: changedOn,
  };
  plans = planHistory(storeOf(kept), "rijk-van-nijmegen");
});

const change = {
  kind: "set",
  in: "plan",
  record: `initiatives/${stopped}`,
  field: "course",
  before: null,
  after: [{ kind: "stopped", on: changedOn }],
} as const;

/** What was recorded: a proposal, and with `decided` the decision of a meeting that adopted it. */
function recorded({
  decided = false,
  approved = false,
  reason = "Te duur <nu>." as string | null,
}): Register {
  const book = register();
  const add = (subject: SubjectKey, act: RegionAct) => {
    const entry: Entry = {
      number: book.head + 1,
      at: new Date(`${changedOn}T09:00:00Z`),
      by: { kind: "person", person: "p" },
      subject,
      act,
    };
    book.add(entry);
  };
  add(`proposal:${proposal}`, {
    kind: "proposal-drafted",
    data: {},
    words: { title: "Stop ermee" },
  });
  add(`proposal:${proposal}`, {
    kind: "change-set",
    data: { change: structuredClone(change) as never },
    words: {},
  });
  if (decided) {
    add(`meeting:${meeting}`, {
      kind: "meeting-planned",
      data: {
        body: "bestuurlijk-overleg",
        start: `${changedOn}T08:00:00Z`,
        end: `${changedOn}T10:00:00Z`,
      },
      words: {},
    });
    add(`decision:${decision}`, {
      kind: "decision-taken",
      data: {
        body: "bestuurlijk-overleg",
        meeting,
        year: 2026,
        sequence: 3,
        effectiveOn: changedOn,
        manner: { kind: "consent" },
        answers: [],
        proposals: [{ proposal, outcome: "adopted" }],
        known: { plan: 1, day: changedOn },
      },
      words: { title: "Het loket stopt", text: "Wij stoppen.", reason },
    });
  }
  add(`proposal:${proposal}`, {
    kind: "proposal-adopted",
    data: { version: 2, effectiveOn: changedOn, ...(decided && { decision }) },
    words: {},
  });
  if (approved) {
    add(`meeting:${meeting}`, { kind: "meeting-opened", data: {}, words: {} });
    add(`meeting:${meeting}`, { kind: "meeting-closed", data: {}, words: {} });
    add(`meeting:${meeting}`, { kind: "minutes-approved", data: {}, words: {} });
  }
  return book;
}

async function get(path: string, book: Register, language: Language = "nl"): Promise<string> {
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const { pathname, searchParams: query } = new URL(c.req.url);
    c.set("visit", { language, path: pathname, query, origin: "https://x.nl", base: "" });
    c.set("view", view);
    c.set("plans", plans);
    c.set("register", book);
    c.set("actor", anonymous);
    await next();
  });
  changesRoutes(site);
  versionsRoutes(site);
  // Parts of other pages.
  const known = { plan: 1, day: "2026-05-31" };
  site.get("/replay", (c) => c.html(html`<main>${KnownThen({ c, known })}</main>`));
  site.get("/lately", (c) => c.html(html`<main>${LatelyDecided({ c, near: true })}</main>`));
  return (await site.request(path)).text();
}
const words = (page: string) =>
  page
    .split("<main")[1]!
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");

describe("the public change log", () => {
  test("tells who decided what, why, and what it does to the forecast", async () => {
    const page = await get("/wijzigingen", recorded({ decided: true, approved: true }));
    const text = words(page);
    expect(text).toContain("Op 1 juni 2026 besloot het Bestuurlijk Overleg");
    expect(text).toMatch(/het initiatief “Leefstijlloket[^”]*” stopt op 1 juni 2026\./);
    expect(text).toContain("Waarom: Te duur &lt;nu&gt;.");
    expect(text).toMatch(/in 2032|voor 2032/);
    expect(page).toContain(`href="/besluiten/${decision}"`);
  });

  test("keeps the reason until the minutes are approved", async () => {
    const page = await get("/wijzigingen", recorded({ decided: true }));
    expect(words(page)).toContain(
      "de reden staat hier zodra het verslag van het overleg is vastgesteld",
    );
    expect(page).not.toContain("Te duur");
    expect(page).not.toContain(`href="/besluiten/`);
    expect(await get("/wijzigingen/feed.xml", recorded({ decided: true }))).not.toContain(
      "Te duur",
    );
  });

  test("says that a reason was erased", async () => {
    const book = recorded({ decided: true, approved: true, reason: null });
    expect(words(await get("/wijzigingen", book, "en"))).toContain("text removed on request");
  });

  test("tells a small fact as one without a decision", async () => {
    expect(words(await get("/wijzigingen", recorded({})))).toContain(
      "Op 1 juni 2026 is dit verbeterd, zonder besluit: het initiatief",
    );
  });

  test("tells what was read from files by what differs", async () => {
    expect(words(await get("/wijzigingen", register()))).toMatch(
      /heeft de regio het plan bijgewerkt: het initiatief “Leefstijlloket[^”]*” stopt/,
    );
  });

  test("can be chosen by challenge", async () => {
    const { challenge } = view.lookup.initiative(stopped)!;
    expect(words(await get(`/wijzigingen?opgave=${challenge}`, register()))).toContain(
      "1 verandering",
    );
    expect(words(await get("/wijzigingen?opgave=nergens", register()))).toContain(
      "“nergens” kennen wij niet",
    );
  });

  test("tells who lives somewhere what may be felt there, two clicks from home", async () => {
    const home = await get("/lately", recorded({ decided: true, approved: true }));
    expect(home).toContain('href="/wijzigingen?gemeente=GM0225"');
    const page = await get("/wijzigingen?gemeente=GM0225", register());
    expect(words(page)).toContain("Wat is er veranderd in Druten?");
    const named = view.lookup.initiative(stopped)!.municipalities;
    expect(words(page)).toContain(
      named.length === 0 ? "noemt geen gemeente" : "Bij deze keuze hoort geen verandering",
    );
    expect(page).toContain('href="/initiatieven?gemeente=GM0225"');
  });

  test("is a feed that is well-formed, with what was typed as text", async () => {
    const feed = await get("/wijzigingen/feed.xml", recorded({ decided: true, approved: true }));
    expect(feed).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    expect(feed).toContain("Te duur &lt;nu&gt;.");
    expect(feed).toContain("<id>https://x.nl/wijzigingen#versie-2</id>");
    expect(feed.match(/<entry>/g)).toHaveLength(1);
  });
});

describe("versions", () => {
  test("say what changed, and where that came from", async () => {
    const text = words(await get("/versies", recorded({ decided: true })));
    expect(text).toContain("Van het plan zijn er 2 versies");
    expect(text).toMatch(
      /Versie 2, 1 juni 2026: geldt nu Het initiatief “Leefstijlloket[^”]*” stopt/,
    );
    expect(text).toMatch(/Besluit \S+ 2026-03/);
  });

  test("stand side by side, on the page and in the file", async () => {
    const text = words(await get("/versies/vergelijken?van=1&naar=2", register()));
    expect(text).toContain("Wat veranderde er van versie 1 naar versie 2?");
    expect(text).toContain("1 verschil in 1 onderdeel");
    expect(text).toMatch(/Verloop Versie 1 zoals in het plan Versie 2 stopt op 1 juni 2026/);
    const csv = await get("/versies/vergelijken.csv?van=1&naar=2", register());
    expect(csv.trim().split("\r\n").at(-1)).toMatch(
      /Verloop,zoals in het plan,stopt op 1 juni 2026$/,
    );
  });

  test("that do not exist are told, and the last two are shown", async () => {
    const text = words(await get("/versies/vergelijken?van=7&naar=2", register()));
    expect(text).toContain("Versie “7” kennen wij niet");
    expect(text).toContain("van versie 1 naar versie 2");
  });

  test("the other way round undo each other", async () => {
    const text = words(await get("/versies/vergelijken?van=2&naar=1", register()));
    expect(text).toMatch(/Versie 2 stopt op 1 juni 2026 Versie 1 zoals in het plan/);
  });
});

test("a decision is replayed with what was known that day", async () => {
  const text = words(await get("/replay", recorded({ decided: true })));
  expect(text).toContain("Wat was er bekend op 31 mei 2026?");
  expect(text).toContain("Versie 1 van het plan , van 22 december 2023.");
  expect(text).toMatch(/in 2032 waarschijnlijk tussen [\d.]+ en [\d.]+ mensen tekort/);
  expect(text).toContain("Er stond geen signaal open.");
});

test("home tells decisions, and nothing while there are none", async () => {
  expect(words(await get("/lately", recorded({ decided: true })))).toContain(
    "Op 1 juni 2026 besloot het Bestuurlijk Overleg: het initiatief",
  );
  expect(await get("/lately", recorded({}))).toBe("<main></main>");
});
