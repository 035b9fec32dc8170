import { expect, test } from "vitest";
import { endingOf, mayEndRoles, mayGiveRole } from "./role-fault.ts";
import type { Actor, Role } from "./role.ts";
import type { HeldRoles } from "./roles-of.ts";

const from = "2026-01-01";
const administrator: Role = { kind: "administrator", from };
const office: Role = { kind: "programme-office", from };
const held = (person: string, ...roles: readonly Role[]): HeldRoles => ({ person, roles });
const actor = (person: string, ...roles: readonly Role[]): Actor => ({ person, roles });

test.each<[string, Actor, string, readonly Role[], Role, string | undefined]>([
  ["another person", actor("a", office), "b", [], office, undefined],
  ["oneself", actor("a", office), "a", [], { kind: "analyst", from }, "own-rights"],
  ["oneself as administrator", actor("a", administrator), "a", [], office, undefined],
  ["a term", actor("a"), "b", [], { ...office, until: "2025-12-31" }, "ends-before-it-begins"],
  ["the same again", actor("a"), "b", [office], { ...office, from: "2026-05-01" }, "held-already"],
  [
    "before it begins",
    actor("a"),
    "b",
    [office],
    { ...office, from: "2025-01-01" },
    "held-already",
  ],
  [
    "the same after it ended",
    actor("a"),
    "b",
    [{ ...office, until: "2026-04-30" }],
    { ...office, from: "2026-05-01" },
    undefined,
  ],
])("a role given to %s", (_what, by, person, roles, role, expected) => {
  expect(mayGiveRole(by, person, held(person, ...roles), role)?.kind).toBe(expected);
});

const ending = (person: string, role: Role, on = "2026-06-01") => ({ person, role, on });
const term: Role = { ...administrator, until: "2026-12-31" };
const later: Role = { ...administrator, from: "2026-07-01" };

test.each<[string, readonly HeldRoles[], readonly ReturnType<typeof ending>[], boolean]>([
  ["the last", [held("a", administrator)], [ending("a", administrator)], false],
  [
    "one of two",
    [held("a", administrator), held("b", administrator)],
    [ending("a", administrator)],
    true,
  ],
  [
    "both at once",
    [held("a", administrator), held("b", administrator)],
    [ending("a", administrator), ending("b", administrator)],
    false,
  ],
  [
    "with one left for a term",
    [held("a", administrator), held("b", term)],
    [ending("a", administrator)],
    false,
  ],
  [
    "with one who begins later",
    [held("a", administrator), held("b", later)],
    [ending("a", administrator)],
    false,
  ],
  [
    "once the next has begun",
    [held("a", administrator), held("b", later)],
    [ending("a", administrator, "2026-07-01")],
    true,
  ],
  ["another role", [held("a", administrator, office)], [ending("a", office)], true],
])("an administrator: %s", (_what, everybody, endings, may) => {
  expect(mayEndRoles(everybody, endings)).toEqual(may ? undefined : { kind: "last-administrator" });
});

test("a role does not end before it began, but on that very day it may", () => {
  const ends = (...days: readonly string[]) =>
    mayEndRoles(
      [held("a", administrator)],
      days.map((on) => ending("b", office, on)),
    );
  expect(ends("2026-06-01", "2025-12-31")).toEqual({ kind: "before-it-began", began: from });
  expect(ends(from)).toBeUndefined();
});

test("what is still to begin ends as it begins, and what has begun on the day that is asked", () => {
  const on = "2025-12-01";
  expect(endingOf("a", later, { on, today: "2026-06-30" }).on).toBe(later.from);
  expect(endingOf("a", later, { on, today: later.from }).on).toBe(on);
});
