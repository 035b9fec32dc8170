import { Hono, type Context } from "hono";
import * as z from "zod";
import type { LiveRegion, RegionNow } from "../app/live-region.ts";
import { published } from "../core/indicators/index.ts";
import type { Result } from "../kernel/result.ts";
import { ok, refused } from "../kernel/result.ts";
import { indicatorJson, summaryJson } from "./indicator-json.ts";
import { apiVersion, openApi } from "./openapi.ts";
import { sendProblem, type Problem } from "./problem.ts";

/**
 * The indicators for programs, mounted at `/api/v1`: the same figures as on the pages.
 * @param publicAddress where readers find the site; else as they ask for it
 */
export function indicatorApi(region: LiveRegion, publicAddress?: string): Hono {
  const api = new Hono();
  api.use(async (c, next) => {
    c.header("API-Version", apiVersion);
    c.header("Cache-Control", "no-cache");
    await next();
  });
  api.use(async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    c.header("Allow", "GET, HEAD");
    return sendProblem(c, {
      status: 405,
      title: "Read only",
      detail: `This API can be read with GET and HEAD, not changed with ${c.req.method}.`,
    });
  });
  api.get("/openapi.json", (c) => {
    const { origin, pathname } = new URL(c.req.url);
    const path = pathname.replace(/\/openapi\.json$/, "");
    return c.json(openApi((publicAddress || origin) + path, region.now().plan));
  });
  api.get("/indicators", async (c) => {
    const known = await knownOn(c, region);
    if (!known.ok) return sendProblem(c, known.error);
    const { monitor } = known.value;
    return c.json({
      knownOn: monitor.knownOn,
      ...exampleMark(region),
      indicators: monitor.indicators.map((state) => summaryJson(published(state))),
    });
  });
  api.get("/indicators/:id", async (c) => {
    const known = await knownOn(c, region);
    if (!known.ok) return sendProblem(c, known.error);
    const { monitor, set, snapshots } = known.value;
    const id = c.req.param("id");
    const state = monitor.indicators.find(({ indicator }) => indicator.id === id);
    if (state === undefined)
      return sendProblem(c, {
        status: 404,
        title: "No such indicator",
        detail: `There is no indicator "${id}": /indicators lists all.`,
      });
    return c.json({
      knownOn: monitor.knownOn,
      ...exampleMark(region),
      ...indicatorJson(published(state), set, snapshots),
    });
  });
  api.all("*", (c) =>
    sendProblem(c, {
      status: 404,
      title: "No such address",
      detail: "See /openapi.json for all addresses of this API.",
    }),
  );
  return api;
}

/** Said of made-up figures; left out of real ones. */
function exampleMark(region: LiveRegion) {
  const made = region.now().measured?.snapshots.some(({ isExample }) => isExample) ?? false;
  return made ? { isExample: true } : {};
}

const Day = z.iso.date();

type Measured = NonNullable<RegionNow["measured"]>;

/** The indicators of the day that is asked for, or of today. */
async function knownOn(c: Context, region: LiveRegion): Promise<Result<Measured, Problem>> {
  const { measured, today } = region.now();
  if (measured === undefined)
    return refused({
      status: 404,
      title: "No indicators",
      detail: "The files of this region measure nothing yet.",
    });
  const { knownOn: asked, ...others } = c.req.query();
  const [unknown] = Object.keys(others);
  // Left aside in silence, "?op=2025-06-01" would give the figures of today for those of that day.
  if (unknown !== undefined)
    return refused({
      status: 400,
      title: "No such parameter",
      detail: `The only parameter is knownOn, for figures as they were known on a day; not "${unknown}".`,
    });
  if (asked === undefined || asked === today) return ok(measured);
  if (!Day.safeParse(asked).success || asked > today)
    return refused({
      status: 400,
      title: "Not a day up to today",
      detail: `knownOn must be a day such as ${today}, not "${asked}".`,
    });
  const then = await region.on(asked);
  if (then.ok) return ok(then.value.measured ?? measured);
  switch (then.error.kind) {
    case "before-the-plan":
      return refused({
        status: 404,
        title: "No plan yet on that day",
        detail: `The plan was adopted on ${then.error.adoptedOn}.`,
      });
    case "busy":
      return refused({
        status: 503,
        title: "Too busy to calculate",
        detail: "That day needs a calculation, and too many wait: ask again in a minute.",
      });
  }
}
