import { Hono } from "hono";
import { beforeAll, describe, expect, test } from "vitest";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { evaluateFile, EvaluationRequest } from "../../../app/evaluate-file.ts";
import { forecastRegion } from "../../../app/forecast-region.ts";
import type { KeptEvaluation } from "../../../app/ports/evaluation-store.ts";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import { compile, simulate, type Subject } from "../../../core/impact/index.ts";
import { lookUp } from "../../../core/plan/index.ts";
import { anonymous } from "../../../core/rights/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { initiativesRoutes } from "../initiatives/routes.ts";
import { evaluationsRoutes } from "./routes.ts";

const draws = { draws: 200, seed: 1 };
let view: RegionView;

beforeAll(async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  const examples = await source.readExampleEvaluations();
  if (!plan.ok || !assumptions.ok || !examples.ok) throw new Error("files");
  const evaluations = examples.value.map(({ initiative, about, data, ...one }): KeptEvaluation => {
    const outcome = evaluateFile(data.toString(), EvaluationRequest.parse(one.request));
    if (!outcome.ok) throw new Error(outcome.error);
    const subject: Subject = `initiative:${initiative}`;
    return {
      id: initiative,
      subject,
      question: one.question,
      request: one.request,
      outcome: outcome.value,
      dataSha256: "ab".repeat(32),
      isExample: true,
      ...(about && { about: mechanisms[initiative]! }),
      keptAt: new Date(one.keptOn),
    };
  });
  view = {
    plan: plan.value,
    lookup: lookUp(plan.value),
    assumptions: assumptions.value,
    forecast: forecastRegion(plan.value, assumptions.value, draws),
    model: compile(plan.value, assumptions.value),
    rules: { format: 1, bodies: [], signals: [], changes: { lightPath: [] } },
    reports: [],
    chainEntries: [],
    evaluations,
    example: true,
    version: 1,
    inForceSince: "2026-11-22",
    today: "2026-11-22",
  };
});

const mechanisms: Readonly<Record<string, string>> = {
  "welzijn-op-recept": "initiative:welzijn-op-recept/avoided-demand@ha-psychosociaal#1",
  "lokale-netwerksamenwerking-dementie":
    "initiative:lokale-netwerksamenwerking-dementie/shift@msz-dementie-thuis#1",
};

const whatIf: Partial<WhatIf> = {
  forecast: async (_, model) => ({ ok: true, value: simulate(model, draws) }),
};

async function get(path: string, language: Language = "nl"): Promise<string> {
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const query = new URLSearchParams();
    c.set("visit", { language, path: c.req.path, query, origin: "https://x.nl", base: "" });
    c.set("view", view);
    c.set("actor", anonymous);
    c.set("whatIf", whatIf as WhatIf);
    c.set("history", {
      revisions: async () => [],
      forecasts: async () => [],
      expectations: async () => [
        {
          madeAt: new Date("2025-02-03T12:00:00Z"),
          plan: 1,
          assumptions: 2,
          freed: { mean: 5, p5: 2, p50: 5, p95: 11, meanError: 0.1 },
        },
      ],
    });
    await next();
  });
  initiativesRoutes(site);
  evaluationsRoutes(site);
  const response = await site.request(path);
  return `${response.status} ${await response.text()}`;
}
const words = (html: string) => html.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

describe("an evaluation", () => {
  test("puts what was measured beside what is assumed, and says that nothing changed", async () => {
    const text = words(await get(`/initiatieven/welzijn-op-recept/evaluatie/welzijn-op-recept`));
    expect(text).toMatch(/^200/);
    expect(text).toContain("Wij nemen aan 2,3 tot 27,1 %");
    expect(text).toContain("Dit stelt voor 6,8 tot 17,6 %");
    expect(text).toContain("pas een besluit verandert de verwachting");
  });

  test("shows and gives the same figures in table and file", async () => {
    const address = "/initiatieven/welzijn-op-recept/evaluatie/welzijn-op-recept";
    const page = await get(address, "en");
    const csv = (await get(`${address}/verloop.csv`, "en")).trim().split("\r\n").slice(1);
    const rows = [...page.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/(?:^|<td[^>]*>)([^<]*)/g)].map(([, cell]) => cell),
    );
    expect(csv).toHaveLength(54);
    for (const [i, line] of csv.entries()) {
      const [, ...figures] = line.split(",");
      expect(rows[i]!.slice(1, 6)).toEqual(figures);
    }
  });

  test("without an answer says why, and proposes nothing", async () => {
    const text = words(await get("/initiatieven/leefstijlloket/evaluatie/leefstijlloket"));
    expect(text).toContain("De gegevens kunnen deze vraag niet dragen. Er zijn 2 perioden");
    expect(text).toContain("Zonder antwoord is er geen voorstel.");
    expect(await get("/initiatieven/leefstijlloket/evaluatie/leefstijlloket/verloop.csv")).toMatch(
      /^404/,
    );
  });

  test("belongs to its own initiative", async () => {
    expect(await get("/initiatieven/leefstijlloket/evaluatie/welzijn-op-recept")).toMatch(/^404/);
    expect(await get("/initiatieven/leefstijlloket/evaluatie/nergens")).toMatch(/^404/);
  });

  test("that was withdrawn says so and proposes nothing", async () => {
    const all = view.evaluations;
    const withdrawn = { at: new Date("2026-11-20T12:00:00Z"), reason: "Verkeerd bestand." };
    view = { ...view, evaluations: all.map((one) => ({ ...one, withdrawn })) };
    const address = "/initiatieven/welzijn-op-recept/evaluatie/welzijn-op-recept";
    const text = words(await get(address));
    view = { ...view, evaluations: all };
    expect(text).toContain("Ingetrokken op 20 november 2026.");
    expect(text).toContain("Verkeerd bestand.");
    expect(text).not.toContain("Met dit voorstel");
  });
});

test("an initiative shows what was measured and what was expected earlier", async () => {
  const measured = words(await get("/initiatieven/welzijn-op-recept"));
  expect(measured).toContain("Komen mensen na een gesprek met de welzijnscoach");
  expect(measured).toContain("3 februari 2025 2 tot 11 mensen vrij");
  const never = words(await get("/initiatieven/gem-jeugd", "en"));
  expect(never).toContain("No evaluation of this initiative stands in Eenlijn yet.");
});
