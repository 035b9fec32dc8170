import { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import type { PastForecast } from "../../../core/impact/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { scoresRoutes } from "./routes.ts";

let view: RegionView;
beforeAll(async () => {
  view = await sampleView();
});

const range = (mean: number) => ({
  mean,
  p5: mean - 200,
  p50: mean,
  p95: mean + 200,
  meanError: 1,
});
const past = (day: string, ...middles: readonly number[]): PastForecast => ({
  madeAt: new Date(`${day}T12:00:00Z`),
  years: [2023, 2024, 2025, 2026],
  withPlan: middles.map(range),
  start: { year: 2023, people: 1500 },
});

async function get(
  path: string,
  forecasts: readonly PastForecast[],
  came: Readonly<Record<string, number>>,
  { language = "nl", isChosen = true } = {},
): Promise<string> {
  const points = Object.entries(came).map(([period, value]) => ({
    period,
    value: { kind: "known", value },
  }));
  const indicators = [{ indicator: { id: "tekort-per-jaar" }, headline: { points } }];
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const query = new URLSearchParams();
    const visit = { language: language as Language, path: c.req.path, query };
    c.set("visit", { ...visit, origin: "https://x.nl", base: "" });
    c.set("view", {
      ...view,
      assumptions: { baseline: isChosen ? { observedBy: "tekort-per-jaar" } : {} },
      measured: { ...view.measured!, monitor: { knownOn: view.today, indicators } },
    } as unknown as RegionView);
    c.set("history", {
      revisions: async () => [],
      expectations: async () => [],
      forecasts: async (until) => forecasts.filter(({ madeAt }) => madeAt <= until),
    });
    await next();
  });
  scoresRoutes(site);
  return (await site.request(path)).text();
}

const page = "/tekort/eerdere-verwachtingen";
const two = [
  past("2025-01-31", 1500, 1700, 1950, 2200),
  past("2024-01-31", 1500, 1700, 1900, 2100),
];
const came = { "2023": 1520, "2024": 1760, "2025": 2250 };

test("how often what came lay within the range, and how far off the forecast was", async () => {
  const html = await get(page, two, came);
  // 2024 and 2025 of the first, 2025 of the second: one of three lies within.
  expect(html).toContain("Van 3 keer dat wij iets verwachtten");
  expect(html).toContain("lag die één keer binnen onze marge");
  expect(html).toMatch(
    /lag de uitkomst gemiddeld \d+ mensen van onze verwachting af\. .* lag zij 490 mensen af/,
  );
  expect(html).toContain("Ons midden was gemiddeld 240 mensen te laag.");
  expect(html).toContain("Dit zijn nog weinig uitkomsten");
  expect(html).toContain("2025, verwacht in januari 2024");
  expect(html).not.toContain("NaN");
});

test("in English, and as a file with the same figures", async () => {
  expect(await get(page, two, came, { language: "en" })).toContain("once it lay within our range");
  const csv = await get(`${page}.csv`, two, came);
  expect(csv).toContain("2024,2024-01-31,0,1500,1700,1900,1760,ja,");
});

test("while nothing is known it says what will be scored", async () => {
  const html = await get(page, [past("2026-11-20", 1500, 1700, 1900, 2100)], { "2025": 2000 });
  expect(html).toContain("Dat is nog niet te zeggen");
  expect(html).toContain("De eerste verwachting is van 20 november 2026.");
  expect(html).toContain("hoe groot het tekort in 2026 was");
});

test("a region that chose no figure for the shortage hears that", async () => {
  const html = await get(page, two, came, { isChosen: false });
  expect(html).toContain("nog niet gekozen welk cijfer");
});
