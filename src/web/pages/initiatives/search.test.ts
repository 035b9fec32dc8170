import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, search, type Field } from "./search.ts";
import { typingDistance } from "./typing-distance.ts";

const document = (name: string, text = ""): Field[] => [
  { weight: 8, words: fold(name) },
  { weight: 1, words: fold(text) },
];
const names = (query: string, documents: readonly Field[][]) =>
  search(query, documents).scores.flatMap((score, index) => (score > 0 ? [index] : []));

test("folding drops case, accents and signs", () => {
  expect(fold("Patiënt & (e)Overdracht: Eén")).toEqual(["patient", "e", "overdracht", "een"]);
});

describe("search", () => {
  const list = [
    document("Eén regionale wachtlijst"),
    document("Dementievriendelijke wijk"),
    document("Lokale netwerksamenwerking Dementie", "Er komt een tool: VIP Samenwerken."),
    document("Valpreventie voor ouderen"),
  ];
  test.each([
    ["EEN REGIONALE", [0]],
    ["dementie", [1, 2]],
    ["vriendelijke", [1]],
    ["valprevnetie", [3]],
    ["demantie", [1, 2]],
    ["dementie wijk", [1]],
    ["de wijk", [1]],
    ["", [0, 1, 2, 3].slice(4)],
    ["zwembad", []],
  ])("%j finds %j", (query, found) => {
    expect(names(query, list)).toEqual(found);
  });

  test("a hit in the name comes before one in the text", () => {
    const { scores } = search("samenwerken", [
      document("x", "Samenwerken"),
      document("Samenwerken"),
    ]);
    expect(scores[1]).toBeGreaterThan(scores[0]!);
  });

  test("an abbreviation is never taken for a typing error", () => {
    const two = [document("VIP Samenwerken"), document("Vroege Interventie Psychose")];
    expect(names("vip", two)).toEqual([0]);
    expect(names("vroege interventie", two)).toEqual([1]);
    expect(names("vop", two)).toEqual([]);
  });

  test("look-alikes count only when the word itself stands nowhere", () => {
    const two = [document("wijken"), document("wijzen")];
    expect(search("wijken", two)).toMatchObject({ guessed: [] });
    expect(names("wijken", two)).toEqual([0]);
    expect(search("wijxen", two)).toMatchObject({ guessed: ["wijxen"] });
    expect(names("wijxen", two)).toEqual([0, 1]);
  });
});

describe("typingDistance", () => {
  test.each([
    ["zorg", "zorg", 0],
    ["zorg", "zrog", 1],
    ["zorg", "zog", 1],
    ["zorg", "zoorg", 1],
    ["zorg", "borg", 1],
    ["", "zorg", 4],
  ])("%s and %s differ by %d", (a, b, distance) => {
    expect(typingDistance(a, b)).toBe(distance);
  });
  test("is the same in both directions and never more than the longer word", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = typingDistance(a, b);
        expect(distance).toBe(typingDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
