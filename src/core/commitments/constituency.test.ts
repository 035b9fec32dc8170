import { expect, test } from "vitest";
import type { Plan } from "../plan/index.ts";
import { register, type Act, type SubjectKey } from "../register/index.ts";
import { answerTo } from "./answer-to.ts";
import { constituencyReturns, contactsIn, silentConstituencies } from "./constituency.ts";

const plan = {
  bodies: [
    {
      id: "bo",
      kind: "governing-board",
      members: [{ organisation: "cwz" }, { organisation: "vgz" }],
    },
  ],
  region: { plan: { adopted: "2023-12-22" } },
} as unknown as Plan;

const today = "2026-06-01";

type Done = readonly [SubjectKey, Act];
const book = (day: string, ...done: readonly Done[]) =>
  register(
    done.map(([subject, act], at) => ({
      number: at + 1,
      at: new Date(`${day}T10:00:00Z`),
      by: { kind: "rule" },
      subject,
      act,
    })),
  );

const told = (id: string, organisation: string, on: string, asks = false): Done => [
  `constituency:${id}`,
  {
    kind: "constituency-told",
    data: { organisation, on, occasion: "meeting", reach: "under-10", asks },
    words: { told: "Het plan." },
  },
];

test("contacts come the last first, and what asks the board the oldest first", () => {
  const known = book(
    "2026-06-01",
    told("a", "cwz", "2026-03-01", true),
    told("b", "vgz", "2026-05-01"),
    told("c", "cwz", "2026-04-01", true),
  );
  expect(contactsIn(known).map(({ id }) => id)).toEqual(["b", "c", "a"]);
  expect(constituencyReturns(known).map(({ id }) => id)).toEqual(["a", "c"]);
});

test("silence counts from the last contact, or from when the region began to steer here", () => {
  const known = book(
    "2026-02-01",
    told("a", "cwz", "2026-03-01"),
    told("b", "cwz", "2026-01-15"),
    told("c", "nonna", "2026-05-01"),
  );
  expect(silentConstituencies(known, plan, today)).toEqual([
    { organisation: "cwz", last: "2026-03-01", heard: true },
    { organisation: "vgz", last: "2026-02-01", heard: false },
  ]);
  const [, early] = silentConstituencies(
    book("2020-01-01", told("a", "cwz", "2026-03-01")),
    plan,
    today,
  );
  expect(early).toMatchObject({ last: "2023-12-22" });
  expect(silentConstituencies(book("2026-01-01"), plan, today)).toEqual([]);
});

const gives = (person: string, organisation: string, from: string): Done => [
  `person:${person}`,
  {
    kind: "role-given",
    data: { role: { kind: "representative", organisation, from } },
    words: {},
  },
];
const left = (organisation: string, day: string): Done => [
  `party:${organisation}`,
  { kind: "party-left", data: { on: day }, words: { reason: "Zij stopt." } },
];

test("of a party that left nothing is asked, until somebody speaks for it again", () => {
  const partiesAsked = (...done: readonly Done[]) =>
    silentConstituencies(book("2026-02-01", ...done), plan, today).map(
      ({ organisation }) => organisation,
    );
  const leaves = left("vgz", "2026-06-01");
  expect(partiesAsked(leaves)).toEqual(["cwz"]);
  expect(partiesAsked(left("vgz", "2026-06-02"))).toEqual(["cwz", "vgz"]);
  expect(partiesAsked(leaves, gives("p", "vgz", "2026-07-01"))).toEqual(["cwz", "vgz"]);
  expect(partiesAsked(leaves, gives("p", "cwz", "2026-07-01"))).toEqual(["cwz"]);
});

const planned = (id: string, day: string): Done => [
  `meeting:${id}`,
  {
    kind: "meeting-planned",
    data: { body: "bo", start: `${day}T10:00:00Z`, end: `${day}T12:00:00Z` },
    words: {},
  },
];
const on = (meeting: string, item: string, source: object): Done => [
  `meeting:${meeting}`,
  { kind: "item-added", data: { item, source }, words: { title: "Vraag" } },
];
const closed = (meeting: string, item: string, outcome: string): Done => [
  `meeting:${meeting}`,
  { kind: "item-closed", data: { item, outcome }, words: {} },
];
const decided = (item: string): Done => [
  "decision:bo-2026-1",
  { kind: "decision-taken", data: { body: "bo", item }, words: {} },
];
const asked = { kind: "constituency", entry: "a" };
const carried = { kind: "carried-over", meeting: "m1", item: "i1" };
const first = [planned("m1", "2026-03-01"), on("m1", "i1", asked)] as const;
const again = [planned("m2", "2026-05-01"), on("m2", "i2", carried)] as const;

test.each<[string, readonly Done[], object]>([
  ["nobody put it on an agenda", [], { kind: "waiting" }],
  [
    "another question is",
    [planned("m1", "2026-03-01"), on("m1", "i1", { ...asked, entry: "b" })],
    { kind: "waiting" },
  ],
  ["it is on an agenda", first, { kind: "on-agenda", meeting: "m1" }],
  [
    "its meeting was cancelled",
    [...first, ["meeting:m1", { kind: "meeting-cancelled", data: {}, words: { reason: "Ziek" } }]],
    { kind: "waiting" },
  ],
  [
    "it was noted",
    [...first, closed("m1", "i1", "noted")],
    { kind: "dealt-with", meeting: "m1", outcome: "noted" },
  ],
  ["it was carried over", [...first, closed("m1", "i1", "carried-over")], { kind: "waiting" }],
  [
    "it came again",
    [...again, ...first, closed("m1", "i1", "carried-over")],
    { kind: "on-agenda", meeting: "m2" },
  ],
  [
    "it was decided the second time",
    [...first, closed("m1", "i1", "carried-over"), ...again, decided("i2")],
    { kind: "decided", decision: "bo-2026-1" },
  ],
])("the answer when %s", (_when, done, answer) => {
  const known = book("2026-01-01", told("a", "cwz", "2026-01-01", true), ...done);
  expect(answerTo(known, "a")).toEqual(answer);
});
