import { beforeAll, expect, test } from "vitest";
import type { LiveRegion } from "../app/live-region.ts";
import type { IndicatorState } from "../core/indicators/index.ts";
import { known, missing } from "../core/observations/index.ts";
import { indicatorApi } from "./indicator-api.ts";

const text = { nl: "x", en: "x" };
const points = [
  { period: "2022", value: missing("secret"), state: "final", warnings: [] },
  { period: "2023", value: known(12.345, 11, 13), state: "provisional", warnings: [] },
];
const judgement = { kind: "too-short", points: 1, needed: 12 };
const state = {
  indicator: {
    id: "eenzaamheid",
    title: text,
    decimals: 1,
    unit: "percent",
    better: "lower",
    formula: { measure: "m" },
    target: { toBeDetermined: text },
    rebases: [],
  },
  kind: "estimate",
  headline: { about: "area:region", points, judgement },
  parts: [],
  judgement,
  target: { kind: "no-target" },
  freshness: { overdue: false },
  attention: [],
  events: [],
} as unknown as IndicatorState;

const set = { measures: [], sources: [] };
const monitorOf = (knownOn: string) => ({ knownOn, indicators: [state] });
const region = {
  now: () => ({
    today: "2026-11-21",
    plan: { region: { name: "R", collaboration: { name: "NOEL", mailbox: "a@b.nl" } } },
    measured: { set, monitor: monitorOf("2026-11-21"), snapshots: [] },
  }),
  on: async (day: string) =>
    day < "2023-12-22"
      ? { ok: false, error: { kind: "before-the-plan", adoptedOn: "2023-12-22" } }
      : { ok: true, value: { measured: { set, monitor: monitorOf(day), snapshots: [] } } },
} as unknown as LiveRegion;
const api = indicatorApi(region, "https://x.nl");

interface Description {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, unknown>> } }>
  >;
}
let description: Description;
beforeAll(async () => {
  description = (await (await api.request("/openapi.json")).json()) as Description;
});

test("every address that is described answers, with the version of the API", async () => {
  for (const path of Object.keys(description.paths)) {
    const response = await api.request(path.replace("{id}", "eenzaamheid"));
    expect(response.status, path).toBe(200);
    expect(response.headers.get("API-Version"), path).toBe("1.0.0");
  }
});

test("figures are rounded as published, and what is missing says why", async () => {
  const told = await (await api.request("/indicators/eenzaamheid")).json();
  expect(told).toMatchObject({
    knownOn: "2026-11-21",
    latest: { period: "2023", value: 12.3, lower: 11, upper: 13, state: "provisional" },
    series: [{ area: "area:region", points: [{ period: "2022", missing: "secret" }, {}] }],
  });
  expect(JSON.stringify(told)).not.toContain("null");
});

test("a day gives what was known that day", async () => {
  const told = await (await api.request("/indicators?knownOn=2026-06-01")).json();
  expect(told).toMatchObject({ knownOn: "2026-06-01", indicators: [{ id: "eenzaamheid" }] });
});

test.each([
  ["/indicators?knownOn=gisteren", 400],
  ["/indicators?knownOn=2026-02-30", 400],
  ["/indicators?knownOn=2099-01-01", 400],
  ["/indicators?op=2026-06-01", 400],
  ["/indicators/eenzaamheid?knownOn=2026-06-01&asOf=2026-06-01", 400],
  ["/indicators/eenzaamheid?knownOn=", 400],
  ["/indicators?knownOn=2023-12-21", 404],
  ["/indicators/bestaat-niet", 404],
  ["/bestaat-niet", 404],
])("%s is answered with what is wrong: %d", async (path, status) => {
  const response = await api.request(path);
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    status,
    title: expect.stringMatching(/./),
    detail: expect.stringMatching(/./),
  });
});

test.each(["POST", "PUT", "PATCH", "DELETE"])(
  "%s is not for an API that is read",
  async (method) => {
    const response = await api.request("/indicators", { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD");
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      status: 405,
      detail: expect.stringContaining(method),
    });
  },
);

test("HEAD is answered as GET, without a body", async () => {
  const response = await api.request("/indicators", { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([200, ""]);
});

test("where nothing is measured, the list says so as described", async () => {
  const empty = { now: () => ({ today: "2026-11-21" }) } as unknown as LiveRegion;
  const { status } = await indicatorApi(empty).request("/indicators");
  expect(status).toBe(404);
  expect(Object.keys(description.paths["/indicators"]!.get.responses)).toContain(String(status));
});
