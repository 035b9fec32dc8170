import { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { forecastRegion } from "../../../app/forecast-region.ts";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import {
  compile,
  planYearOf,
  type Assumptions,
  type Forecast,
} from "../../../core/impact/index.ts";
import {
  runningEfforts,
  sensitivityOf,
  studyOf,
  type Sensitivity,
} from "../../../core/impact/sensitivity/index.ts";
import { lookUp, type Plan } from "../../../core/plan/index.ts";
import { ok } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { doubtRoutes } from "./routes.ts";

const draws = { draws: 100, seed: 1 };
let plan: Plan;
let assumptions: Assumptions;
let found: Sensitivity;
let forecast: Forecast;

const sensitivityWith = (assumed: Assumptions) => {
  const model = compile(plan, assumed);
  const efforts = runningEfforts(plan, assumed, model);
  return sensitivityOf(studyOf(model, draws), { efforts, year: planYearOf(assumed), seed: 1 });
};

beforeAll(async () => {
  const source = regionFolder("regions/voorbeeld");
  const read = await source.readPlan();
  const assumed = read.ok ? await source.readAssumptions(read.value) : read;
  if (!read.ok || !assumed.ok) throw new Error("files");
  plan = read.value;
  assumptions = assumed.value;
  found = sensitivityWith(assumptions);
  forecast = forecastRegion(plan, assumptions, draws);
}, 60_000);

type Answer = ReturnType<WhatIf["sensitivity"]>;

async function get(
  path: string,
  answer: Answer = Promise.resolve(ok(found)),
  language: Language = "nl",
): Promise<Response> {
  const view: RegionView = {
    plan,
    lookup: lookUp(plan),
    assumptions,
    forecast,
    model: compile(plan, assumptions),
    rules: { format: 1, bodies: [], signals: [], changes: { lightPath: [] } },
    reports: [],
    chainEntries: [],
    evaluations: [],
    example: true,
    version: 1,
    inForceSince: "2026-11-22",
    today: "2026-11-22",
  };
  const whatIf: Partial<WhatIf> = { sensitivity: () => answer };
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const query = new URLSearchParams();
    c.set("visit", { language, path: c.req.path, query, origin: "https://x.nl", base: "" });
    c.set("view", view);
    c.set("whatIf", whatIf as WhatIf);
    await next();
  });
  doubtRoutes(site);
  return site.request(path);
}

const page = "/tekort/wat-weten-we-niet";

test("the answer comes first: the gap, the plan, and what to measure", async () => {
  const html = await (await get(page)).text();
  expect(html).toMatch(/\d+\s% van de onzekerheid over het tekort in 2032 komt van/);
  expect(html).toContain("de vraag naar zorg");
  expect(html).toContain("Het meest waard om eerst te meten");
  expect(html).not.toMatch(/NaN|undefined|\[object/);
  expect(html.length).toBeLessThan(100_000);
});

test("every figure of the pictures is in English too", async () => {
  const html = await (await get(page, undefined, "en")).text();
  expect(html).toContain("What do we not know?");
  expect(html).toContain("the demand for care");
  expect(html).not.toMatch(/NaN|undefined|\[object|onzekerheid/);
  // The names that the plan gives are Dutch, and said to be.
  expect(html).toMatch(/<div class="bar-row__label" lang="nl">/);
  expect(html).toMatch(/<th scope="row" lang="nl">/);
});

test("what is worth measuring leads to the assumption of the initiative", async () => {
  const html = await (await get(page)).text();
  expect(html).toMatch(/href="\/initiatieven\/[a-z-]+#aannames"/);
});

test("while it is being computed the page is there, says so and looks again", async () => {
  const never: Answer = new Promise(() => undefined);
  const answer = await get(page, never);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Refresh")).toBe("5");
  expect(await answer.text()).toContain("Wordt berekend");
  const after = await get(page);
  expect(after.headers.get("Refresh")).toBeNull();
});

test("when too many questions wait it says so", async () => {
  const answer = await get(page, Promise.resolve({ ok: false, error: { kind: "busy" } }));
  expect(answer.status).toBe(503);
});

test.each(["tekort", "opbrengst", "per-jaar", "aannames", "meten", "keuzes"])(
  "%s has a table to take along",
  async (name) => {
    const csv = await (await get(`${page}/${name}.csv`)).text();
    const lines = csv.trim().split("\r\n");
    expect(lines.length).toBeGreaterThan(1);
    expect(csv).not.toMatch(/NaN|undefined/);
  },
);

test("a table that is still being computed is for later", async () => {
  const answer = await get(`${page}/meten.csv`, new Promise(() => undefined));
  expect(answer.status).toBe(503);
  expect(answer.headers.get("Retry-After")).toBe("10");
});

test(
  "a region that says nothing of the work has no choice to measure for",
  { timeout: 60_000 },
  async () => {
    const { delivery: _, ...rest } = assumptions;
    const html = await (await get(page, Promise.resolve(ok(sensitivityWith(rest))))).text();
    expect(html).toContain("is in deze regio niet bekend");
    expect(html).not.toContain("Het meest waard om eerst te meten");
  },
);
