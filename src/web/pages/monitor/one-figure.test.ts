import { parse } from "csv-parse/sync";
import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { latestOf, published, type IndicatorState } from "../../../core/indicators/index.ts";
import { register } from "../../../core/register/index.ts";
import { anonymous } from "../../../core/rights/index.ts";
import { indicatorApi } from "../../../api/indicator-api.ts";
import type { LiveRegion } from "../../../app/live-region.ts";
import { number } from "../../format.ts";
import { languages, type Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { amount } from "./amount.ts";
import { monitorRoutes } from "./routes.ts";
import { sampleView } from "../../../../test/sample/measured-region.ts";

let view: RegionView;
let states: readonly IndicatorState[];
let api: Hono;

beforeAll(async () => {
  view = await sampleView();
  states = view.measured!.monitor.indicators.map(published);
  const region = { now: () => view };
  api = indicatorApi(region as unknown as LiveRegion);
});

/** A page or file of the monitor, as the site sends it. */
async function get(path: string, language: Language): Promise<string> {
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const query = new URL(c.req.url).searchParams;
    const asOf = query.get("op") ?? undefined;
    c.set("visit", {
      language,
      path: c.req.path,
      query,
      origin: "https://x.nl",
      base: "",
      ...(asOf !== undefined && { asOf }),
    });
    c.set("view", view);
    c.set("actor", anonymous);
    c.set("register", register());
    c.set("history", {
      revisions: async () => [],
      forecasts: async () => [],
      expectations: async () => [],
    });
    await next();
  });
  monitorRoutes(site);
  const response = await site.request(path);
  expect(response.status).toBe(200);
  return response.text();
}

interface JsonIndicator {
  readonly id: string;
  readonly latest?: { readonly period: string; readonly value: number };
  readonly series: readonly {
    readonly area: string;
    readonly points: readonly { readonly period: string; readonly value?: number }[];
    readonly limits: readonly { readonly mean: number; readonly lower: number }[];
  }[];
}
async function json(id: string) {
  const response = await api.request(`/indicators/${id}`);
  return (await response.json()) as JsonIndicator;
}

const texts = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, text]) => text!.replaceAll("&amp;", "&"));

describe("the sample covers what there is", () => {
  test("every indicator, with long, short, parted and empty series", () => {
    const kinds = new Set(states.map(({ judgement }) => judgement.kind));
    expect(states.length).toBeGreaterThan(28);
    expect([...kinds]).toEqual(expect.arrayContaining(["judged", "too-short", "no-data"]));
  });
});

describe.each(languages)("one number comes from one place (%s)", (language) => {
  test("tile, row, sentence, picture, table, file and API agree on every last figure", async () => {
    const monitor = await get("/monitor", language);
    const wrong: string[] = [];
    for (const state of states) {
      const { id } = state.indicator;
      const latest = latestOf(state.headline);
      if (latest === undefined) continue;
      const said = amount(latest.value.value, state.indicator, language);
      const page = await get(`/monitor/${id}`, language);
      const row = monitor.split(`id="${id}"`)[1]!.split("</li>")[0]!;
      const seen = {
        tile: texts(page, /class="big-number">([^<]*)</g)[0],
        row: texts(row, /class="monitor-row__value">([^<]*)</g)[0],
      };
      const lead = texts(page, /<p class="lead">([^<]*)</g)[0]!;
      if (seen.tile !== said || seen.row !== said || !lead.includes(said))
        wrong.push(`${id}: ${said}, but ${JSON.stringify({ ...seen, lead })}`);
      const told = await json(id);
      if (told.latest?.value !== latest.value.value || told.latest.period !== latest.period)
        wrong.push(`${id}: API ${JSON.stringify(told.latest)}`);
    }
    expect(wrong).toEqual([]);
  });

  test("the file has every figure of the API, and the API every figure of the file", async () => {
    for (const state of states) {
      const { id } = state.indicator;
      const csv = parse(await get(`/monitor/${id}.csv`, language), { bom: true, from_line: 2 });
      const inFile = csv
        .map(([period = "", , figure = ""]: string[]) => `${period} ${Number(figure)}`)
        .filter((line: string) => !line.endsWith("NaN"));
      const told = (await json(id)).series.flatMap(({ points }) =>
        points.flatMap(({ period, value }) => (value === undefined ? [] : [`${period} ${value}`])),
      );
      expect(inFile.toSorted(), id).toEqual(told.toSorted());
    }
  });

  test("the table below a chart and the words in it are those figures", async () => {
    for (const state of states.filter(({ headline }) => latestOf(headline) !== undefined)) {
      const { indicator, nation } = state;
      const page = await get(`/monitor/${indicator.id}`, language);
      const told = (await json(indicator.id)).series[0]!;
      const cells = texts(page.split("<tbody>")[1]!.split("</tbody>")[0]!, /<td[^>]*>([^<]*)</g);
      const figures = told.points.flatMap(({ value }) => (value === undefined ? [] : [value]));
      const inTable = figures.map((value) => number(value, language, indicator.decimals));
      expect(cells, indicator.id).toEqual(expect.arrayContaining(inTable));
      const drawn = page.split('role="img"')[2]!.split("</svg>")[0]!;
      const beside = nation && latestOf(nation);
      const named = [
        ...told.limits
          .slice(-1)
          .flatMap(({ mean, lower }) => [mean, lower])
          .map((limit) => number(limit, language, indicator.decimals + 1)),
        ...(beside ? [number(beside.value.value, language, indicator.decimals)] : []),
      ];
      expect(named.filter((figure) => !drawn.includes(`>${figure}<`))).toEqual([]);
    }
  });

  test("whoever looks at an earlier day stays with it", async () => {
    const { id } = states.find(({ headline }) => headline.judgement.kind === "judged")!.indicator;
    for (const path of ["/monitor", `/monitor/${id}`]) {
      const main = (await get(`${path}?op=2026-06-01`, language)).split("<main")[1]!;
      const links = texts(main.split("</main>")[0]!, /href="([^"]*\/monitor[^"]*)"/g);
      const leaving = links.filter((link) => !link.includes("?op="));
      expect(leaving, path).toEqual([]);
    }
  });

  test("a picture stands by itself: every figure of the chart, the source and the address", async () => {
    const state = states.find(({ headline }) => headline.judgement.kind === "judged")!;
    const svg = await get(`/monitor/${state.indicator.id}.svg`, language);
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toContain(`https://x.nl/monitor/${state.indicator.id}?op=2026-11-21`);
    expect(svg).not.toMatch(/var\(--|class=/);
  });
});

test("no page of an indicator holds what is no text", async () => {
  for (const language of languages)
    for (const { indicator } of states) {
      const page = await get(`/monitor/${indicator.id}`, language);
      expect(page.replaceAll(/<[^>]*>/g, ""), indicator.id).not.toMatch(
        /undefined|NaN|\[object|Infinity/,
      );
      expect(page, indicator.id).not.toMatch(/ style="|NaN|Infinity/);
    }
});
