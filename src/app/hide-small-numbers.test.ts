import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Measure } from "../core/indicators/measure.ts";
import { known, type Observation } from "../core/observations/index.ts";
import { hideSmallNumbers } from "./hide-small-numbers.ts";

const text = { nl: "x", en: "x" };
const clients = Measure.parse({
  id: "clients",
  title: text,
  source: "s",
  unit: "people",
  kind: "reported",
  joins: "sum",
  smallNumbers: {},
});
const observed = (about: string, group: string, value: number): Observation => ({
  measure: clients.id,
  about,
  group,
  period: "2026",
  value: known(value),
  state: "final",
});

const municipalities = ["GM0001", "GM0002", "GM0003"];

/** What is published, by place and group. */
function shown(table: readonly Observation[]) {
  const hidden = hideSmallNumbers(table, new Map([[clients.id, clients]]), [], municipalities);
  if (!hidden.ok) throw new Error(hidden.error.why);
  return new Map(
    hidden.value.observations.map(({ about, group, value }) => [
      `${about} ${group}`,
      value.kind === "known" ? value.value : value.reason,
    ]),
  );
}

test("neighbourhoods make up their municipality where districts are left out", () => {
  const table = [
    observed("GM0001", "total", 50),
    observed("BU00010101", "total", 3),
    observed("BU00010201", "total", 47),
  ];
  expect([...shown(table).values()]).toEqual([50, "secret", "secret"]);
});

test("a municipality that nobody gave does not follow from the region", () => {
  const table = [
    observed("GM0002", "total", 30),
    observed("GM0003", "total", 500),
    observed("area:region", "total", 534),
  ];
  expect([...shown(table).values()]).toEqual(["secret", 500, 534]);
});

const sumOf = (parts: readonly Observation[]) =>
  parts.reduce((sum, { value }) => sum + (value.kind === "known" ? value.value : 0), 0);
const count = fc.oneof(fc.nat(12), fc.nat(200));

test("who knows that ages and sexes both make up everybody learns no small number", () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), fc.nat(), (ages, at) => {
      const all = ages.reduce((a, b) => a + b, 0);
      const women = at % (all + 1);
      const divisions = {
        age: ages.map((value, i) => observed("GM0001", `age ${i}`, value)),
        sex: [observed("GM0001", "women", women), observed("GM0001", "men", all - women)],
      };
      const table = [observed("GM0001", "total", all), ...divisions.age, ...divisions.sex];
      const published = shown(table);
      const isSecret = (group: string) => published.get(`GM0001 ${group}`) === "secret";
      // With the total shown, the sum of what is hidden follows: never of one, never under ten.
      const follows = Object.values(divisions)
        .map((parts) => parts.filter(({ group }) => isSecret(group)))
        .filter((parts) => parts.length > 0 && (parts.length === 1 || sumOf(parts) < 10));
      expect(isSecret("total") ? [] : follows).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
