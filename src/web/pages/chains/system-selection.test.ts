import { expect, test } from "vitest";
import type { System } from "../../../core/plan/index.ts";
import { categoriesOf, selectSystems, slug } from "./system-selection.ts";

const system = (id: string, category: string, mode: System["mode"]): System => ({
  id,
  name: id,
  nameIsOurs: false,
  aliases: [],
  category,
  summary: { nl: id, en: id },
  users: [],
  mode,
  certainty: "high",
  origin: ["plan 1"],
});
const systems = [
  system("a", "wijk/gemeenschap", "build"),
  system("b", "digitale uitwisseling", "build"),
  system("c", "wijk/gemeenschap", "mention"),
];
const select = (query: string) => selectSystems(new URLSearchParams(query), systems);

test.each([
  ["", "abc"],
  ["soort=wijk-gemeenschap", "ac"],
  ["vraagt=build", "ab"],
  ["soort=wijk-gemeenschap&vraagt=build", "a"],
  ["soort=digitale-uitwisseling&vraagt=mention", ""],
])("%s selects %s", (query, expected) => {
  expect(
    select(query)
      .systems.map(({ id }) => id)
      .join(""),
  ).toBe(expected);
});

test("an unknown value shows everything and is reported", () => {
  const { systems: shown, category } = select("soort=niets");
  expect(shown).toHaveLength(3);
  expect(category.wrong).toBe("niets");
});

test("each category stands once and has an address", () => {
  expect(categoriesOf(systems).map(slug)).toEqual(["wijk-gemeenschap", "digitale-uitwisseling"]);
});
