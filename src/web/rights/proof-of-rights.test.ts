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
import {
  body,
  everybody,
  ids,
  initiative,
  origin,
  party,
  payload,
  personId,
  sampleSite,
} from "../../../test/sample/steered-site.ts";

let sample: Awaited<ReturnType<typeof sampleSite>>;
beforeAll(async () => {
  sample = await sampleSite();
});

const guarded = Object.entries(routeRights).filter(
  (entry): entry is [string, GuardedRoute] => typeof entry[1] === "object",
);
/** Behind a link it is the link that lets in: a mail program has no session to abuse. */
const posts = Object.entries(routeRights).flatMap(([route, right]) =>
  route.startsWith("POST ") && right !== "link" ? [route] : [],
);

/** What fills the names of an address, by how it begins; the longest that fits counts. */
const fillings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/vergaderingen/": {
    id: ids.meeting,
    item: ids.item,
    note: ids.note,
    body,
    pack: ids.meeting,
    format: "pdf",
  },
  "/initiatieven/": { id: initiative, report: ids.meeting },
  "/besluiten/": { id: ids.decision, body },
  "/acties/": { id: ids.action, body },
  "/signalen/": { key: ids.leadSignal },
  "/signalen/:key/overleg": { key: ids.bodySignal },
  "/voorstellen/": {
    id: ids.proposal,
    kind: "stopped",
    in: "plan",
    list: "initiatives",
    record: initiative,
  },
  "/voorstellen/:id/terugsturen": { id: ids.offered },
  "/mensen/": { id: personId("owner"), role: "0", body },
  "/partijen/": { id: party, commitment: "", number: "1" },
  "/achterban/": { id: party, contact: ids.meeting },
  "/logboek/": { number: "1" },
  "/uitwisselen/": { file: "risicos.csv" },
  "/financiering/": { id: ids.funding },
  "/financiering/nieuw/": { id: initiative },
  "/oplossingen/": { id: ids.solution },
  "/oplossingen/nieuw/": { id: initiative },
  "/risicos/": { id: ids.risk },
  "/randvoorwaarden/": { id: "" },
};

/** The address of a route in the sample, with what it is about there. */
function addressOf(route: string): { readonly method: string; readonly path: string } {
  const [method, pattern] = route.split(" ") as [string, string];
  const begin = Object.keys(fillings)
    .filter((start) => pattern.startsWith(start))
    .toSorted((a, b) => b.length - a.length)[0];
  const filling: Readonly<Record<string, string>> = {
    ...(begin === undefined ? {} : fillings[begin]),
    ...(begin === "/randvoorwaarden/" && { id: sample.view.plan.preconditions[0]!.id }),
    ...(begin === "/partijen/" && { commitment: sample.view.plan.commitments[0]!.id }),
  };
  const path = pattern.replaceAll(/:([a-zA-Z]+)(\{.*?\})?/g, (_, name: string) => {
    const value = filling[name];
    if (value === undefined) throw new Error(`say what fills "${name}" in ${route}`);
    return value;
  });
  return { method, path };
}

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
    const { method, path } = addressOf(route);
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
    const { path, method } = addressOf(route);
    for (const who of ["administrator", "programme office", "chair"]) {
      const { answer, added } = await sample.ask(method, path, { who, headers: given });
      expect(answer.status).toBe(403);
      expect(added).toEqual([]);
    }
  });
});

describe("things of another", () => {
  const forms: [string, string, string, Record<string, string>?][] = [
    [
      "an item of another meeting",
      "chair",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/weg`,
    ],
    [
      "an item of another meeting",
      "chair",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/eerder`,
    ],
    [
      "an item of another meeting",
      "chair",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/uitkomst`,
      { uitkomst: "noted" },
    ],
    [
      "minutes under an item of another meeting",
      "member",
      `/vergaderingen/${ids.meeting}/punten/${ids.otherItem}/verslag`,
      { tekst: "x" },
    ],
    [
      "a note of another meeting",
      "secretary",
      `/vergaderingen/${ids.meeting}/verslag/${ids.otherNote}`,
      { tekst: "x" },
    ],
    ["the minutes of another body", "chair", `/vergaderingen/${ids.otherMeeting}/sluiten`],
    [
      "a decision of another body",
      "chair elsewhere",
      `/besluiten/${ids.decision}/uitgevoerd`,
      { dag: "2026-11-22" },
    ],
    [
      "the action of another",
      "lead",
      `/acties/${ids.action}`,
      { handeling: "klaar", dag: "2026-11-22", gezien: "999" },
    ],
    ["the proposal of another", "lead", `/voorstellen/${ids.proposal}/intrekken`],
    [
      "a signal of another initiative",
      "another lead",
      `/signalen/${ids.leadSignal}/kartrekker`,
      { antwoord: "x", tot: "2026-12-20" },
    ],
    [
      "the signal of a body by the way of leads",
      "lead",
      `/signalen/${ids.bodySignal}/kartrekker`,
      { antwoord: "x", tot: "2026-12-20" },
    ],
    [
      "a seat by the way of another body",
      "programme office",
      `/mensen/${personId("chair above")}/plaats/${body}/0/einde`,
      { dag: "2026-11-22", gezien: "999" },
    ],
    [
      "another role by the way of a seat",
      "programme office",
      `/mensen/${personId("administrator")}/plaats/${body}/0/einde`,
      { dag: "2026-11-22", gezien: "999" },
    ],
    [
      "a role that is no seat, in the form for seats",
      "programme office",
      `/mensen/${personId("owner")}/plaats/${body}`,
      { rol: "administrator", van: "2026-11-22", gezien: "999" },
    ],
    [
      "a seat in another body, in the form of this one",
      "programme office",
      `/mensen/${personId("owner")}/plaats/${body}`,
      { rol: "seat/chair/bestuurlijk-overleg", van: "2026-11-22", gezien: "999" },
    ],
    [
      "a seat of one's own",
      "programme office",
      `/mensen/${personId("programme office")}/plaats/${body}`,
      { rol: `seat/chair/${body}`, van: "2026-11-22", gezien: "999" },
    ],
    [
      "the last administrator",
      "administrator",
      `/mensen/${personId("administrator")}/rol/0/einde`,
      { dag: "2026-11-22", gezien: "999" },
    ],
    [
      "the last administrator, erased",
      "administrator",
      `/mensen/${personId("administrator")}/wissen`,
      { zeker: "ja" },
    ],
    [
      "text that an entry does not have",
      "administrator",
      "/logboek/1/wissen",
      { tekst: "nietes", reden: "mistake", zeker: "ja" },
    ],
  ];
  test.each(forms)("%s stays as it is for the %s", async (...[, who, path, fields = {}]) => {
    const { answer, added } = await sample.ask("POST", path, { who, fields });
    expect([303, 403, 404, 409, 422]).toContain(answer.status);
    expect(added).toEqual([]);
  });

  test("an action is not tied to the meeting or decision of another body", async () => {
    const { added } = await sample.ask("POST", `/acties/nieuw/${body}`, {
      who: "member",
      fields: {
        wat: "x",
        wie: personId("member"),
        dag: "2026-12-01",
        vergadering: ids.otherMeeting,
        punt: ids.otherItem,
        besluit: ids.decision,
      },
    });
    expect(added.map(({ act }) => act.data)).toEqual([
      { owner: personId("member"), due: "2026-12-01", body, decision: ids.decision },
    ]);
  });
});

test("what these forms would do, they do for whoever may", async () => {
  const office = "programme office";
  const seated = await sample.ask("POST", `/mensen/${personId("owner")}/plaats/${body}`, {
    who: office,
    fields: { rol: `seat/member/${body}`, organisatie: "cwz", van: "2026-11-22", gezien: "999" },
  });
  expect(seated.answer.status).toBe(303);
  expect(seated.added.map(({ act }) => act.kind)).toEqual(["role-given"]);
  const erased = await sample.ask("POST", "/logboek/1/wissen", {
    who: "administrator",
    fields: { tekst: "reason", reden: "asked-for", zeker: "ja" },
  });
  expect(erased.answer.status).toBe(303);
  expect(erased.added.map(({ act }) => act)).toEqual([
    { kind: "words-erased", data: { names: ["reason"], reason: "asked-for" }, words: {} },
  ]);
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
    const { path, method } = addressOf(route);
    const text = await (await sample.ask(method, path, { who: "programme office" })).answer.text();
    typed += text.split("alert(1)").length - 1;
    for (const cell of text.replace("\uFEFF", "").split(/\r\n|,(?="?[^"]*)/))
      expect(cell).not.toMatch(/^"?[=+@\t\r]/);
  }
  expect(typed).toBeGreaterThan(5);
  expect(payload).toMatch(/^=/);
});

test("no form sends anybody to another site", async () => {
  const places = new Set<string>();
  for (const route of posts) {
    const { path, method } = addressOf(route);
    const headers = { Referer: "https://evil.example/x" };
    const { answer } = await sample.ask(method, path, { who: "chair", headers });
    const to = answer.headers.get("Location");
    if (to !== null) places.add(new URL(to, origin).origin);
  }
  expect([...places]).toEqual([origin]);
});
