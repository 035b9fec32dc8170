import { expect, test } from "vitest";
import type { Entry } from "../register/index.ts";
import { PersonAct } from "./person-act.ts";
import type { Role } from "./role.ts";
import { readRoles, rolesOn } from "./roles-of.ts";

const office: Role = { kind: "programme-office", from: "2024-01-01" };
const chair: Role = { kind: "seat", seat: "chair", body: "bo", from: "2024-03-01" };

const given = (role: Role): PersonAct => ({ kind: "role-given", data: { role }, words: {} });
const ended = (role: Role, on: string): PersonAct => ({
  kind: "role-ended",
  data: { role, on },
  words: {},
});

function held(...acts: readonly PersonAct[]) {
  const entries = acts.map((act, index): Entry<PersonAct> => ({
    number: index + 1,
    at: new Date("2024-01-01T12:00:00Z"),
    by: { kind: "command-line" },
    subject: "person:x",
    act: PersonAct.parse(act),
  }));
  return readRoles("x", entries);
}

const kindsOn = (roles: ReturnType<typeof held> | undefined, day: string) =>
  rolesOn(roles, day).map(({ kind }) => kind);

test("a role holds from its first day on, whenever it was given", () => {
  const roles = held(given(office), given(chair));
  expect(kindsOn(roles, "2023-12-31")).toEqual([]);
  expect(kindsOn(roles, "2024-01-01")).toEqual(["programme-office"]);
  expect(kindsOn(roles, "2030-01-01")).toEqual(["programme-office", "seat"]);
});

test("a term has its last day", () => {
  const roles = held(given({ ...office, until: "2024-12-31" }));
  expect(kindsOn(roles, "2024-12-31")).toEqual(["programme-office"]);
  expect(kindsOn(roles, "2025-01-01")).toEqual([]);
});

test("an ended role no longer holds on the day it ends, and the others stay", () => {
  const roles = held(given(office), given(chair), ended(chair, "2024-03-31"));
  expect(kindsOn(roles, "2024-03-30")).toEqual(["programme-office", "seat"]);
  expect(kindsOn(roles, "2024-03-31")).toEqual(["programme-office"]);
  expect(roles.roles[1]?.until).toBe("2024-03-30");
});

test("what ends is named as it was given, in whatever order of fields", () => {
  const asWritten = { from: chair.from, body: "bo", seat: "chair", kind: "seat" } as const;
  expect(held(given(chair), ended(asWritten, "2025-01-01")).roles[0]?.until).toBe("2024-12-31");
  const another = { ...chair, body: "to" };
  expect(held(given(chair), ended(another, "2025-01-01")).roles).toEqual([chair]);
});

test("a role that ends before it began never was, and can be given again", () => {
  const roles = held(given(chair), ended(chair, "2024-03-01"), given(chair));
  expect(roles.roles).toEqual([chair]);
  expect(held(given(chair), ended(chair, "2024-03-01")).roles).toEqual([]);
});

test("somebody of whom nothing is recorded has no roles", () => {
  expect(rolesOn(undefined, "2024-01-01")).toEqual([]);
});
