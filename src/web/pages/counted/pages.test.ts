import { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { read } from "../../../../test/sample/read.ts";
import { regionView } from "../../../../test/sample/region-view.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { countedInPractice } from "../../../app/counted-in-practice.ts";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import { simulate } from "../../../core/impact/index.ts";
import type { IndicatorSet } from "../../../core/indicators/index.ts";
import { known, missing, type Value } from "../../../core/observations/index.ts";
import { anonymous, type Actor } from "../../../core/rights/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { accountabilityRoutes } from "../accountability/routes.ts";
import { countedRoutes } from "./routes.ts";

const draws = { draws: 200, seed: 1 };
let view: RegionView;
let set: IndicatorSet;

beforeAll(async () => {
  view = await regionView(draws.draws);
  const source = regionFolder("regions/rijk-van-nijmegen");
  set = read(await source.readIndicators(view.plan))!;
});

const whatIf: Partial<WhatIf> = {
  forecast: async (_, model) => ({ ok: true, value: simulate(model, draws) }),
};

async function get(
  path: string,
  counts: readonly [begun: Value, referred: Value],
  {
    language = "nl",
    actor = anonymous,
    forecast = whatIf.forecast,
  }: {
    readonly language?: Language;
    readonly actor?: Actor;
    readonly forecast?: WhatIf["forecast"] | undefined;
  } = {},
): Promise<string> {
  const observations = (["begonnen", "verwezen"] as const).map((measure, index) => ({
    measure,
    about: "initiative:leefstijlloket",
    group: "total",
    period: "2026-Q3",
    value: counts[index]!,
    state: "final" as const,
  }));
  const counted = countedInPractice(view.assumptions, set, observations);
  const monitor = { knownOn: view.today, indicators: [] };
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const query = new URLSearchParams();
    c.set("visit", { language, path: c.req.path, query, origin: "https://x.nl", base: "" });
    c.set("view", { ...view, measured: { set, monitor, snapshots: [], counted } });
    c.set("actor", actor);
    c.set("whatIf", { ...whatIf, forecast } as WhatIf);
    await next();
  });
  countedRoutes(site);
  accountabilityRoutes(site);
  return (await site.request(path)).text();
}

const page = "/initiatieven/leefstijlloket/geteld";

test("what was counted, what it makes of the range, and what it does to the forecast", async () => {
  const html = await get(page, [known(124), known(400)]);
  expect(html).toContain("Mensen die beginnen na een verwijzing: 124 van de 400, dat is 31\u00A0%");
  expect(html).toMatch(
    /Wij nemen aan: 23 tot 65\u00A0%\. Tellen we dit mee, dan wordt het 24 tot 46\u00A0%/,
  );
  expect(html).toContain("Dit past bij onze aanname");
  expect(html).toContain("Dit initiatief in 2032, netto");
  expect(html).toContain("pas een besluit verandert de verwachting");
  // Who may not propose sees no way to it.
  expect(html).not.toContain("Maak hier een voorstel van");
});

test("what contradicts the assumption is told, in English too", async () => {
  const html = await get(page, [known(12), known(400)], { language: "en" });
  expect(html).toContain("This does not fit our assumption.");
});

test("who may propose finds the form filled in", async () => {
  const office: Actor = {
    person: "p",
    roles: [{ kind: "programme-office", from: "2026-01-01" }],
  };
  const html = await get(page, [known(124), known(400)], { actor: office });
  const address = /href="([^"]+)"[^>]*>Maak hier een voorstel van/.exec(html)![1]!;
  expect(address).toContain("/voorstellen/nieuw/onderdeel/assumptions/initiatives/");
  expect(address).toMatch(/veld-mechanisms_0_adoption-laag=\d+/);
});

test("small counts stay hidden, and nothing is computed of them", async () => {
  const html = await get(page, [missing("secret"), known(40)]);
  expect(html).toContain("De aantallen zijn te klein om te laten zien.");
  expect(html).not.toContain("40 ");
  expect(html).not.toContain("Dit initiatief in 2032");
});

test("the table is there as a file", async () => {
  const csv = await get(`${page}.csv`, [known(124), known(400)]);
  const [head, first] = csv.trim().split("\r\n");
  expect(head).toContain("Samen, midden");
  expect(first).toContain(",124,400,");
});

test("the page of all assumptions tells which are counted", async () => {
  const html = await get("/verantwoording/aannames", [known(124), known(400)]);
  expect(html).toContain("Wat in de praktijk wordt geteld");
  expect(html.match(/124 van de 400, dat is 31\u00A0%/g)).toHaveLength(1);
  expect(html).toContain('href="/initiatieven/leefstijlloket/geteld"');
});

test("an initiative of which nothing is counted has no such page", async () => {
  await expect(
    get("/initiatieven/welzijn-op-recept/geteld", [known(124), known(400)]),
  ).resolves.toContain("Deze pagina bestaat niet");
});

test("the page is there before its forecast is", async () => {
  const never = () => new Promise<never>(() => {});
  const html = await get(page, [known(124), known(400)], { forecast: never });
  expect(html).toContain("124 van de 400");
  expect(html).toContain("De verwachting wordt nu berekend");
});
