import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { forecastRegion } from "../../../app/forecast-region.ts";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import { compile, displacementLedger, DrawnModel } from "../../../core/impact/index.ts";
import { lookUp } from "../../../core/plan/index.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { deliveryRoutes } from "../delivery/routes.ts";
import { explainRoutes } from "../explain/routes.ts";
import { ledgerRoutes } from "./routes.ts";

const draws = { draws: 200, seed: 1 };
let view: RegionView;

beforeAll(async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  const rules = plan.ok ? await source.readSteering(plan.value) : plan;
  if (!plan.ok || !assumptions.ok || !rules.ok) throw new Error("files");
  view = {
    plan: plan.value,
    lookup: lookUp(plan.value),
    assumptions: assumptions.value,
    forecast: forecastRegion(plan.value, assumptions.value, draws),
    model: compile(plan.value, assumptions.value),
    rules: rules.value,
    reports: [],
    chainEntries: [],
    evaluations: [],
    example: true,
    version: 1,
    inForceSince: "2026-11-22",
    today: "2026-11-22",
  };
});

const answering: Partial<WhatIf> = {
  ledger: async (model, question) => ok(displacementLedger(new DrawnModel(model, draws), question)),
};
const busy: Partial<WhatIf> = { ledger: async () => refused({ kind: "busy" }) };

async function get(
  path: string,
  { language = "nl", whatIf = answering, of = view }: Asked = {},
): Promise<Response> {
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const query = new URL(c.req.url).searchParams;
    c.set("visit", { language, path: c.req.path, query, origin: "https://x.nl", base: "" });
    c.set("view", of);
    c.set("whatIf", whatIf as WhatIf);
    await next();
  });
  site.onError((error) => {
    throw error;
  });
  for (const routes of [ledgerRoutes, deliveryRoutes, explainRoutes]) routes(site);
  return site.request(path);
}
interface Asked {
  readonly language?: Language;
  readonly whatIf?: Partial<WhatIf>;
  readonly of?: RegionView;
}

/** The cells of a CSV without quotes in it. */
const rows = async (answer: Promise<Response>) =>
  (await (await answer).text())
    .replace("\uFEFF", "")
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.match(/("([^"]*)"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, "")));

describe("who gets less work", () => {
  test("every division ends with the same whole, to which its lines add up", async () => {
    const totals = await Promise.all(
      ["sector", "party", "payer"].map(async (per) => {
        const lines = await rows(get(`/tekort/balans.csv?per=${per}&jaar=2032`));
        const [won, borne] = [1, 2].map((at) =>
          lines.slice(0, -1).reduce((sum, line) => sum + Number(line[at]), 0),
        );
        const [, wonTogether, borneTogether] = lines.at(-1)!;
        // A tenth of a job is what a line is rounded to.
        expect(Math.abs(won! - Number(wonTogether))).toBeLessThan(0.05 * lines.length);
        expect(Math.abs(borne! - Number(borneTogether))).toBeLessThan(0.05 * lines.length);
        return lines.at(-1);
      }),
    );
    expect(totals[1]).toEqual(totals[0]);
    expect(totals[2]).toEqual(totals[0]);
  });

  test("another year is another answer, and a year without one is said", async () => {
    expect(await (await get("/tekort/balans?jaar=2028")).text()).toContain("In 2028");
    const wrong = await (await get("/tekort/balans?jaar=1999", { language: "en" })).text();
    expect(wrong).toContain("There is no forecast for “1999”");
    expect(wrong).toContain("In 2032");
  });

  test("who comes when too many wait is asked to come again", async () => {
    expect((await get("/tekort/balans", { whatIf: busy })).status).toBe(503);
  });
});

describe("people to carry it out", () => {
  test("unknown capacity is a word, and no chance is made of it", async () => {
    const lines = await rows(get("/planning/trekkracht.csv"));
    const sterker = lines.find(([name]) => name === "Sterker sociaal werk")!;
    expect(sterker.slice(5, 8)).toEqual(["onbekend", "onbekend", "onbekend"]);
    const cwz = lines.find(([name]) => name === "CWZ")!;
    expect(cwz[1]).toBe("2026-Q4");
    expect(cwz.slice(5, 7)).toEqual(["2", "10"]);
  });

  test("a region that says nothing of it has a page that says so", async () => {
    const { delivery: _, ...assumptions } = view.assumptions;
    const page = await get("/planning/trekkracht", { of: { ...view, assumptions } });
    expect(await page.text()).toContain("nog niet opgeschreven hoeveel werk");
  });
});

describe("a figure taken apart", () => {
  test("the shown steps add up to the shown outcome", async () => {
    const lines = await rows(get("/initiatieven/mentaal-gezondheidsplein/uitleg.csv"));
    const values = lines.map(([, value]) => Number(value));
    const [gross, chance, growth, overlap, burden, byHand, skewed, together, mean] = values;
    expect(gross! + chance! + growth! + overlap! + burden!).toBeCloseTo(byHand!, 9);
    expect(byHand! + skewed! + together!).toBeCloseTo(mean!, 9);
  });

  test("every estimate has a page without holes; where there is none, the initiative says why", async () => {
    const pages = await Promise.all(
      view.assumptions.initiatives.map(async (assumption) => {
        const id = assumption.initiative ?? assumption.priority!;
        const answer = await get(`/initiatieven/${id}/uitleg`);
        const html = await answer.text();
        return {
          id,
          isModelled: "mechanisms" in assumption,
          leadsTo: answer.headers.get("Location"),
          isWhole:
            html.includes("Hoe komen we aan dit getal?") && !/NaN|undefined|Infinity/.test(html),
        };
      }),
    );
    expect(pages.filter(({ isModelled, isWhole }) => isModelled !== isWhole)).toEqual([]);
    const [led, silent] = [true, false].map((with_) =>
      pages.filter(({ leadsTo }) => (leadsTo !== null) === with_),
    );
    expect(silent!.every(({ isModelled }) => isModelled)).toBe(true);
    expect(led!.map(({ leadsTo }) => leadsTo)).toEqual(
      led!.map(({ id }) => `/initiatieven/${id}#opbrengst`),
    );
    expect((await get("/initiatieven/verzonnen/uitleg")).status).toBe(404);
  });
});
