import { expect, test } from "vitest";
import type { Contradiction } from "../../../core/plan/index.ts";
import { bySeverity, select } from "./contradiction-list.ts";

const item = (id: string, kind: Contradiction["kind"], severity: Contradiction["severity"]) =>
  ({ id, kind, severity }) as Contradiction;
const all = [
  item("a", "gap", "low"),
  item("b", "contradiction", "high"),
  item("c", "contradiction", "low"),
  item("d", "name-variant", "high"),
];
const ids = (items: readonly Contradiction[]) => items.map(({ id }) => id).join("");

test.each([
  ["", "abcd", []],
  ["soort=tegenspraak", "bc", []],
  ["ernst=groot", "bd", []],
  ["soort=tegenspraak&ernst=klein", "c", []],
  ["soort=&ernst=", "abcd", []],
  ["soort=verloren", "", []],
  ["soort=contradiction", "abcd", ["contradiction"]],
  ["soort=toString&ernst=groot", "bd", ["toString"]],
])("?%s shows %j and does not know %j", (query, shown, unknown) => {
  const { items, kind, severity } = select(new URLSearchParams(query), all);
  expect(ids(items)).toBe(shown);
  expect([kind.wrong, severity.wrong].filter((value) => value !== undefined)).toEqual(unknown);
});

test("the gravest come first and an empty group is left out", () => {
  expect(bySeverity(all).map(({ severity, items }) => [severity, ids(items)])).toEqual([
    ["groot", "bd"],
    ["klein", "ac"],
  ]);
});
