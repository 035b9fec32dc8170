import { describe, expect, test } from "vitest";
import type { Criteria } from "./criteria.ts";
import type { Entry } from "./entry.ts";
import type { FacetValues } from "./facets.ts";
import { fold } from "./search.ts";
import { select, type Indexed } from "./selection.ts";

const year = 1;
const none: FacetValues = {
  opgave: [],
  partij: [],
  gemeente: [],
  fase: [],
  gekozen: [],
  bewijs: [],
};
const all: Criteria = { facets: none, search: "", order: undefined };

function item(name: string, values: Partial<FacetValues>, more: Partial<Entry> = {}): Indexed {
  const entry = { name, slug: name, listed: true, ...more } as unknown as Entry;
  return {
    entry,
    values: { ...none, opgave: ["preventie"], gemeente: ["geen"], ...values },
    fields: [{ weight: 8, words: fold(name) }],
  };
}
const freed = (mean: number) =>
  ({ outcome: { realised: [{ mean: 0 }, { mean }] } }) as unknown as Partial<Entry>;

const index = [
  item("Valpreventie", { gemeente: ["GM0268"], fase: ["2024-Q2"] }, freed(3)),
  item("#Apps", { opgave: ["digitaal"], fase: ["geen-planning"] }),
  item("Beweegpad", { fase: ["fase-1", "2024-Q1"] }, freed(-2)),
  item("Routekaart", { opgave: ["digitaal"] }, { listed: false }),
];
const names = (criteria: Partial<Criteria>) =>
  select(index, { ...all, ...criteria }, year).listed.map(({ name }) => name);

describe("select", () => {
  test("shows everything in the plan's order, what the list lacks apart", () => {
    const { listed, unlisted, order } = select(index, all, year);
    expect(listed.map(({ name }) => name)).toEqual(["Valpreventie", "#Apps", "Beweegpad"]);
    expect(unlisted.map(({ name }) => name)).toEqual(["Routekaart"]);
    expect(order).toBe("plan");
  });

  test("filters narrow together, values of one filter widen", () => {
    expect(names({ facets: { ...none, opgave: ["preventie"], gemeente: ["GM0268"] } })).toEqual([
      "Valpreventie",
    ]);
    expect(names({ facets: { ...none, gemeente: ["GM0268", "geen"] } })).toHaveLength(3);
  });

  test("counts what a value would give beside the other filters", () => {
    const { counts } = select(index, { ...all, facets: { ...none, gemeente: ["GM0268"] } }, year);
    expect(counts.gemeente.get("geen")).toBe(3);
    expect(counts.opgave.get("digitaal")).toBeUndefined();
    expect(counts.opgave.get("preventie")).toBe(1);
  });

  test.each([
    ["naam", ["#Apps", "Beweegpad", "Valpreventie"]],
    ["opbrengst", ["Valpreventie", "Beweegpad", "#Apps"]],
    ["start", ["Beweegpad", "Valpreventie", "#Apps"]],
  ] as const)("orders by %s, the unknown last", (order, expected) => {
    expect(names({ order })).toEqual(expected);
  });

  test("orders by evidence, strongest first, and by fit, closest first", () => {
    const graded = (name: string, grade: string) =>
      item(name, {}, { assumption: { grade, mechanisms: [] } } as unknown as Partial<Entry>);
    const two = [graded("wijkteam", "expert"), graded("wijk", "trial"), item("de wijk", {})];
    const ordered = (criteria: Partial<Criteria>) =>
      select(two, { ...all, ...criteria }, year).listed.map(({ name }) => name);
    expect(ordered({ order: "bewijs" })).toEqual(["wijk", "wijkteam", "de wijk"]);
    expect(ordered({ search: "wijk" })).toEqual(["wijk", "de wijk", "wijkteam"]);
  });

  test("puts the best fit first while searching, unless asked otherwise", () => {
    expect(select(index, { ...all, search: "apps" }, year).order).toBe("passend");
    expect(select(index, { ...all, search: "apps", order: "naam" }, year).order).toBe("naam");
    expect(names({ search: "valpreventei" })).toEqual(["Valpreventie"]);
  });
});
