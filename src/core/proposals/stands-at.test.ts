import { expect, test } from "vitest";
import type { Change } from "./change.ts";
import { standsAt, undone } from "./stands-at.ts";

const plan = (name: string, course: unknown = []) => ({
  initiatives: [{ id: "lopen", name, course }],
});
const set = (after: string, field = "name"): Change => ({
  kind: "set",
  in: "plan",
  record: "initiatives/lopen",
  field,
  before: null,
  after,
});
const added: Change = {
  kind: "add",
  in: "plan",
  record: "initiatives/fietsen",
  after: { id: "fietsen", name: "Fietsen" },
};

test("what stands in a place is found by its path", () => {
  const document = plan("Lopen", [{ on: "2026-01-01" }]);
  expect(standsAt(set("x", "course.0.on"), document as never)).toBe("2026-01-01");
  expect(standsAt(set("x", "course.1.on"), document as never)).toBeNull();
  expect(standsAt(added, document as never)).toBeNull();
});

test.each<[string, readonly Change[], object, object, number]>([
  ["stands in both", [set("Lopen")], plan("Lopen"), plan("Lopen"), 0],
  ["would be another", [set("Lopen")], plan("Lopen"), plan("Wandelen"), 1],
  ["stood no more", [set("Lopen")], plan("Rennen"), plan("Wandelen"), 0],
  ["was decided twice", [set("Lopen"), set("Rennen")], plan("Rennen"), plan("Lopen"), 1],
  [
    "is a record that goes",
    [added],
    { initiatives: [{ id: "fietsen", name: "Snel fietsen" }] },
    plan("Lopen"),
    1,
  ],
])("what was decided and %s", (_what, decided, now, next, count) => {
  expect(undone(decided, "plan", now, next)).toHaveLength(count);
});
