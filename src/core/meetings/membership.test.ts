import { expect, test } from "vitest";
import type { Body } from "../plan/index.ts";
import type { Role, Seat } from "../rights/index.ts";
import { isVacant, membersOn } from "./membership.ts";
import type { Attendance } from "./meeting.ts";
import { quorumOf } from "./quorum.ts";

const origin = [] as unknown as Body["origin"];
const board: Body = {
  id: "bo",
  name: "Board",
  aliases: [],
  kind: "governing-board",
  summary: { nl: "-", en: "-" },
  members: ["clinic", "town", "insurer"].map((organisation) => ({
    organisation,
    addedForIza: false,
    origin,
  })),
  active: "standing",
  origin,
};

const seat = (as: Seat, organisation?: string, until?: string): Role => ({
  kind: "seat",
  seat: as,
  body: "bo",
  from: "2024-01-01",
  ...(organisation !== undefined && { organisation }),
  ...(until !== undefined && { until }),
});

const people = [
  { person: "p-chair", roles: [seat("chair", "clinic")] },
  { person: "p-gone", roles: [seat("member", "town", "2025-12-31")] },
  { person: "p-instead", roles: [seat("substitute", "clinic")] },
  { person: "p-guest", roles: [seat("member", "school")] },
  { person: "p-minutes", roles: [seat("secretary")] },
  { person: "p-elsewhere", roles: [{ ...seat("member", "town"), body: "to" } as Role] },
];

const there = (...persons: readonly string[]) =>
  new Map(
    persons.map((person): [string, Attendance] => [
      person,
      { presence: "present", substitute: undefined },
    ]),
  );

test("a party for which nobody sits there any more is a vacant place", () => {
  const vacantOn = (day: string) =>
    membersOn(people, board, day)
      .places.filter(isVacant)
      .map(({ organisation }) => organisation);
  expect(vacantOn("2025-12-31")).toEqual(["insurer"]);
  expect(vacantOn("2026-01-01")).toEqual(["town", "insurer"]);
});

test("parties of the plan come first, then those that only people sit for", () => {
  const { places, chair, secretary } = membersOn(people, board, "2026-01-01");
  expect(places.map(({ organisation }) => organisation)).toEqual([
    "clinic",
    "town",
    "insurer",
    "school",
  ]);
  expect([chair?.person, secretary?.person]).toEqual(["p-chair", "p-minutes"]);
});

test("a body without members has places for nobody, and no quorum", () => {
  const { members: _, ...nobody } = board;
  const membership = membersOn([], nobody, "2026-01-01");
  expect(membership.places).toEqual([]);
  expect(quorumOf({ quorum: 0.5 }, membership, there())).toBeUndefined();
});

test.for([
  ["nobody", [], 0, false],
  ["one party twice is one party", ["p-chair", "p-instead"], 1, false],
  ["half of the parties", ["p-instead", "p-guest"], 2, true],
  ["who keeps the minutes is no party", ["p-chair", "p-minutes"], 1, false],
] as const)("%s", ([, persons, present, reached]) => {
  const membership = membersOn(people, board, "2026-01-01");
  expect(quorumOf({ quorum: 0.5 }, membership, there(...persons))).toEqual({
    present,
    needed: 2,
    parties: 4,
    reached,
  });
});

test("somebody absent is not there; somebody with a substitute is", () => {
  const membership = membersOn(people, board, "2026-01-01");
  const noted = new Map<string, Attendance>([
    ["p-chair", { presence: "substituted", substitute: "p-instead" }],
    ["p-guest", { presence: "absent", substitute: undefined }],
  ]);
  expect(quorumOf({ quorum: 0.5 }, membership, noted)?.present).toBe(1);
});

test("a share of three fifths of five parties asks for three", () => {
  const places = Array.from({ length: 5 }, (_, at) => ({
    organisation: `o${at}`,
    sitting: [],
    substitutes: [],
  }));
  const membership = { chair: undefined, secretary: undefined, places };
  expect(quorumOf({ quorum: 0.6 }, membership, there())?.needed).toBe(3);
});
