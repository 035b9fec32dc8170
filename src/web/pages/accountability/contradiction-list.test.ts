import { expect, test } from "vitest";
import type { Contradiction } from "../../../core/plan/index.ts";
import { bySeverity, filtered, readFilter } from "./contradiction-list.ts";

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
])("?%s shows %j and does not understand %j", (query, shown, notUnderstood) => {
  const filter = readFilter(new URLSearchParams(query));
  expect(ids(filtered(all, filter))).toBe(shown);
  expect(filter.notUnderstood).toEqual(notUnderstood);
});

test("the gravest come first and an empty group is left out", () => {
  expect(bySeverity(all).map(({ severity, items }) => [severity, ids(items)])).toEqual([
    ["groot", "bd"],
    ["klein", "ac"],
  ]);
});
