import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import {
  changedOn,
  regionNow,
  stopped,
  storeOf,
  twoVersions,
} from "../../test/sample/two-versions.ts";
import { planHistory } from "../app/plan-history.ts";
import { regionOn } from "../app/region-on.ts";
import { compile } from "../core/impact/index.ts";
import { DrawnModel } from "../core/impact/engine/index.ts";
import { displacementLedger } from "../core/impact/ledger/index.ts";
import { compareScenarios } from "../core/impact/scenario/index.ts";
import { sensitivityOf, studyOf, type Sensitivity } from "../core/impact/sensitivity/index.ts";
import { lookUp } from "../core/plan/index.ts";
import { register } from "../core/register/index.ts";
import { anonymous } from "../core/rights/index.ts";
import { ok, refused } from "../kernel/result.ts";
import { earlierDay } from "./earlier-day.ts";
import { pageRoutes } from "./pages/routes.ts";
import type { RegionNow } from "../app/live-region.ts";
import type { Portfolios } from "../app/ports/portfolios.ts";
import type { WhatIf } from "../app/ports/what-if.ts";
import type { RegionView } from "./region-view.ts";
import type { SiteEnv } from "./render.ts";
import { publicRoutes } from "./rights/public-routes.ts";

const today = "2026-11-22";
let site: Hono<SiteEnv>;
let now: RegionView;
const draws = { draws: 50, seed: 1 };
let sensitivity: Sensitivity | undefined;

beforeAll(async () => {
  const { kept, set } = await twoVersions();
  const store = storeOf(kept);
  const viewOf = (region: RegionNow): RegionView => ({
    ...region,
    lookup: lookUp(region.plan),
    model: compile(region.plan, region.assumptions),
    rules: { format: 1, bodies: [], signals: [], changes: { lightPath: [] } },
    example: false,
    version: region.version.number,
    inForceSince: region.version.adoptedOn,
  });
  const region = regionNow(kept[0]!, set, today);
  now = viewOf(region);
  const never = { draws: 50, seed: 1, clock: () => new Date(), make: async () => undefined };
  site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url);
    c.set("visit", {
      language: "nl",
      path: pathname,
      query: searchParams,
      origin: "https://x.nl",
      base: "",
    });
    c.set("view", now);
    c.set("register", register());
    c.set("actor", anonymous);
    c.set("plans", planHistory(store, "rijk-van-nijmegen"));
    c.set("history", {
      revisions: async () => [],
      expectations: async () => [],
      forecasts: async () => [],
    });
    const whatIf: Pick<WhatIf, "compare" | "ledger" | "sensitivity"> = {
      compare: async (model, question) =>
        ok(compareScenarios(new DrawnModel(model, draws))(question)),
      ledger: async (model, question) =>
        ok(displacementLedger(new DrawnModel(model, draws), question)),
      sensitivity: async (model, efforts, year) =>
        // The same for every day: it takes long, and what it says is not looked at here.
        ok((sensitivity ??= sensitivityOf(studyOf(model, draws), { efforts, year, seed: 1 }))),
    };
    c.set("whatIf", whatIf as WhatIf);
    c.set("portfolios", {
      best: async () => refused({ kind: "computing" }),
    } as Partial<Portfolios> as Portfolios);
    c.set("data", { status: async () => [] } as unknown as SiteEnv["Variables"]["data"]);
    c.set("entry", { examples: [] } as unknown as SiteEnv["Variables"]["entry"]);
    c.set("people", { all: async () => [] });
    await next();
  });
  site.use(
    earlierDay("", async (day) => {
      const then = await regionOn(store, region, never, day);
      return then.ok ? ok(viewOf(then.value)) : then;
    }),
  );
  pageRoutes(site);
});

const get = async (address: string) => {
  const response = await site.request(address);
  return { status: response.status, text: await response.text() };
};

/** An address of each kind; what the sample does not have is not found, on every day. */
const filled: Readonly<Record<string, string>> = {
  "/opgaven/:id": "/opgaven/preventie",
  "/monitor/:id": "/monitor/eenzaamheid",
  "/monitor/:id{.+\\.csv}": "/monitor/eenzaamheid.csv",
  "/initiatieven/:slug": `/initiatieven/${stopped}`,
  "/initiatieven/:slug/effect.csv": `/initiatieven/${stopped}/effect.csv`,
  "/initiatieven/:slug/planning.csv": `/initiatieven/${stopped}/planning.csv`,
  "/partijen/:id": "/partijen/cwz",
};
const nowhere = (route: string) => route.replaceAll(/:[a-z]+(\{.*?\})?/g, "bestaat-niet");

/** A choice among initiatives is still computed here; its tables can be had when it is done. */
const statusOf = (address: string) =>
  address.includes("bestaat-niet") ? 404 : /portefeuille\/.*csv$/.test(address) ? 503 : 200;

const days = ["2026-05-31", changedOn, "2026-06-02"];
const versionOn = (day: string) => (day < changedOn ? 1 : 2);

describe.each(days)("on %s", (day) => {
  test.each(publicRoutes)("%s answers", async (route) => {
    const address = filled[route] ?? nowhere(route);
    const { status, text } = await get(`${address}?op=${day}`);
    expect(status).toBe(statusOf(address));
    if (!text.startsWith("<!doctype html>")) return;
    expect(text).toContain("U kijkt naar");
    const since = versionOn(day) === 1 ? "22 december 2023" : "1 juni 2026";
    expect(text).toContain(`Versie ${versionOn(day)} van het plan, sinds ${since}.`);
    // Whoever looks at a day stays with it.
    const links = [...text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, link]) => link!);
    const leaving = links.filter((link) => !/[?;]op=\d{4}|knownOn=/.test(link));
    const { pathname } = new URL(`https://x.nl${address}`);
    expect(leaving.filter((link) => link !== pathname)).toEqual([]);
  });

  test("what was decided later is not told", async () => {
    const { text } = await get(`/wijzigingen?op=${day}`);
    expect(text.includes("stopt op 1 juni 2026")).toBe(versionOn(day) === 2);
  });

  test("forms that choose stay with the day", async () => {
    const { text } = await get(`/partijen?op=${day}`);
    const form = text.split("<main")[1]!.split("</main>")[0]!;
    expect(form).toContain(`<input type="hidden" name="op" value="${day}"/>`);
  });
});

test("the page of today is as it was, and has no band", async () => {
  for (const address of ["/versies", `/versies?op=${today}`, "/versies?op="]) {
    const { status, text } = await get(address);
    expect(status).toBe(200);
    expect(text).not.toContain("U kijkt naar");
  }
});

test.each([
  ["gisteren", "Die dag kennen wij niet"],
  ["2026-02-30", "Die dag kennen wij niet"],
  ["2026-11-23", "Die dag kennen wij niet"],
  ["2023-12-21", "Het plan is vastgesteld op 22 december 2023"],
])("%s is answered with what is wrong", async (day, said) => {
  const { status, text } = await get(`/monitor?op=${day}`);
  expect(status).toBe(404);
  expect(text).toContain(said);
});

test("what the address says is written as text", async () => {
  const { text } = await get(`/?op=${encodeURIComponent("<script>alert(1)</script>")}`);
  expect(text).not.toContain("<script>alert");
});

test("nothing can be sent to an earlier day, and a form does not open", async () => {
  const posted = await site.request("/invoer/x/preventie?op=2026-05-31", { method: "POST" });
  expect(posted.status).toBe(409);
  expect(await posted.text()).toContain("Er is niets verstuurd");
  expect((await get("/invoer/x/preventie?op=2026-05-31")).text).toContain("Dit kan niet op");
});

test("a day before the first forecast says which one is shown", async () => {
  const { text } = await get("/?op=2024-06-01");
  expect(text).toContain(
    "Op die dag was er nog geen verwachting. U ziet de eerste, van 15 januari 2026.",
  );
});
