import { beforeAll, describe, expect, test } from "vitest";
import {
  bodyResource,
  can,
  initiativeResource,
  rights,
  type Action,
  type Resource,
} from "../../core/rights/index.ts";
import type { GuardedRoute } from "./route-right.ts";
import { routeRights } from "./route-rights.ts";
import { payload } from "../../../test/sample/steered-acts.ts";
import { body, ids, initiative, party } from "../../../test/sample/steered-ids.ts";
import { everybody, personId } from "../../../test/sample/steered-people.ts";
import { origin, sampleSite } from "../../../test/sample/steered-site.ts";
import { addressOf, posts } from "./route-address.test-data.ts";

let sample: Awaited<ReturnType<typeof sampleSite>>;
beforeAll(async () => {
  sample = await sampleSite();
});

const guarded = Object.entries(routeRights).filter(
  (entry): entry is [string, GuardedRoute] => typeof entry[1] === "object",
);

/** What an action is about in the sample, told apart from how the table finds it. */
function aboutOf(action: Action, route: string): Resource {
  switch (rights[action].on) {
    case "region":
      return { kind: "region" };
    case "body":
      return bodyResource(sample.view.plan, body)!;
    case "initiative":
      return initiativeResource(sample.view.lookup, initiative)!;
    case "organisation":
      return { kind: "organisation", id: party };
    case "own":
      return { kind: "own", person: personId(route.includes("/acties/") ? "owner" : "author") };
  }
}

/** What became of a request, in one word. */
function outcomeOf(answer: Response): string {
  const { status } = answer;
  if (status === 303 && answer.headers.get("Location")!.startsWith("/inloggen"))
    return "signs in first";
  if (status === 403) return "refused";
  return [200, 302, 303, 404, 409, 422].includes(status) ? "answered" : `failed with ${status}`;
}

/** What was typed, where a browser would run it. */
const isLive = (html: string) => /<script>alert|<img src=x/.test(html);
const isPage = (answer: Response) => answer.headers.get("Content-Type")?.includes("html") ?? false;

describe.each(guarded)("%s", (route, { action }) => {
  test("answers whoever may, and nobody else", { timeout: 60_000 }, async () => {
    const { method, path } = addressOf(route, sample.view);
    const about = aboutOf(action, route);
    const expected = new Map<string | undefined, string>();
    const outcomes = new Map<string | undefined, string>();
    for (const who of [undefined, ...everybody]) {
      const may = can(sample.actor(who), action, about as never);
      expected.set(who, may ? "answered" : who === undefined ? "signs in first" : "refused");
      const { answer, added } = await sample.ask(method, path, { who });
      const text = await answer.text();
      const faults = [
        ...(added.length > 0 && (!may || method === "GET") ? ["did something"] : []),
        ...(!may && text.includes("alert(1)") ? ["told too much"] : []),
        ...(isPage(answer) && isLive(text) ? ["ran what was typed"] : []),
      ];
      outcomes.set(who, [outcomeOf(answer), ...faults].join(", "));
    }
    expect(outcomes).toEqual(expected);
    // A right that nobody has, or everybody, would prove nothing.
    expect(new Set(expected.values()).has("answered")).toBe(true);
    expect(new Set(expected.values()).has("refused")).toBe(true);
  });
});

test("the log tells an administrator what was done in a meeting, and not what was said", async () => {
  for (const [who, shown] of [
    ["auditor", true],
    ["administrator", false],
  ] as const) {
    const address = `/logboek?over=note:${ids.note}`;
    const log = await (await sample.ask("GET", address, { who })).answer.text();
    expect(log).toContain("schreef een aantekening");
    expect(log.includes("alert(1)")).toBe(shown);
    const csv = await (
      await sample.ask("GET", address.replace("?", ".csv?"), { who })
    ).answer.text();
    expect(csv.includes("alert(1)")).toBe(shown);
  }
});

test("no cell of a list that people download begins as a formula", async () => {
  const lists = Object.keys(routeRights).filter(
    (route) =>
      /^GET \/(logboek|risicos|randvoorwaarden|wie-mag-wat)/.test(route) && route.endsWith(".csv"),
  );
  expect(lists.length).toBeGreaterThan(2);
  let typed = 0;
  for (const route of lists) {
    const { path, method } = addressOf(route, sample.view);
    const text = await (await sample.ask(method, path, { who: "programme office" })).answer.text();
    typed += text.split("alert(1)").length - 1;
    for (const cell of text.replace("\uFEFF", "").split(/\r\n|,(?="?[^"]*)/))
      expect(cell).not.toMatch(/^"?[=+@\t\r]/);
  }
  expect(typed).toBeGreaterThan(5);
  expect(payload).toMatch(/^=/);
});

describe.each(posts)("%s", (route) => {
  test.each([
    ["another site", { "Sec-Fetch-Site": "cross-site" }],
    ["a neighbour of this site", { "Sec-Fetch-Site": "same-site" }],
    ["an address that was typed", { "Sec-Fetch-Site": "none" }],
    [
      "a browser that says another origin",
      { "Sec-Fetch-Site": "", Origin: "https://evil.example" },
    ],
  ])("does nothing for a form from %s", async (_from, given) => {
    const { path, method } = addressOf(route, sample.view);
    for (const who of ["administrator", "programme office", "chair"]) {
      const { answer, added } = await sample.ask(method, path, { who, headers: given });
      expect(answer.status).toBe(403);
      expect(added).toEqual([]);
    }
  });
});

test("no form sends anybody to another site", async () => {
  const places = new Set<string>();
  for (const route of posts) {
    const { path, method } = addressOf(route, sample.view);
    const headers = { Referer: "https://evil.example/x" };
    const { answer } = await sample.ask(method, path, { who: "chair", headers });
    const to = answer.headers.get("Location");
    if (to !== null) places.add(new URL(to, origin).origin);
  }
  expect([...places]).toEqual([origin]);
});
