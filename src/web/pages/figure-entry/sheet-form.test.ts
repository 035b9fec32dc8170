import { describe, expect, test } from "vitest";
import { IndicatorSet } from "../../../core/indicators/index.ts";
import { everybody, known, missing, type Value } from "../../../core/observations/index.ts";
import {
  cellText,
  field,
  freshCells,
  personalDataInSheet,
  readSheet,
  type Cells,
} from "./sheet-form.ts";

const periods = ["2026-Q2", "2026-Q3"];
const measure = (id: string, nl: string, unit: string, more: object = {}) => ({
  id,
  title: { nl, en: `${nl} (en)` },
  source: "opgave",
  unit,
  kind: "reported",
  joins: "never",
  ...more,
});
const { sources, measures } = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [
    {
      id: "opgave",
      title: "Opgave",
      publisher: "P",
      licence: "L",
      connector: { kind: "entry" },
      rhythm: "quarter",
      origin: ["x"],
    },
  ],
  measures: [
    measure("fte", "Personeel", "fte"),
    measure("wachtenden", "Wachtlijst", "people", { smallNumbers: {} }),
  ],
  indicators: [],
});
const sheet = { source: sources[0]!, about: "organisation:a", measures, asked: "2026-Q3" };

const observed = (id: string, period: string, value: Value) => ({
  measure: id,
  about: "organisation:a",
  group: everybody,
  period,
  value,
  state: "final" as const,
  revision: 1,
  knownFrom: new Date(0),
  snapshot: "1",
});
const fresh = freshCells(sheet, periods, [
  observed("fte", "2026-Q2", known(3050.5)),
  observed("wachtenden", "2026-Q2", missing("secret")),
]);
const read = (changed: Cells, today = "2026-10-05") =>
  readSheet({ ...fresh, ...changed }, sheet, periods, today);
const fte = (period: string) => field.cell("fte", period);

test.each([
  [known(1234567.25), "1.234.567,25"],
  [known(-3), "-3"],
  [known(0.1 + 0.2), "0,30000000000000004"],
  [missing("not-applicable"), "n.v.t."],
  [undefined, ""],
])("%j is written as %j", (value, text) => {
  expect(cellText(value)).toBe(text);
});

test("who touches nothing gives nothing", () => {
  expect(fresh[fte("2026-Q2")]).toBe("3.050,5");
  expect(read({})).toMatchObject({ given: [], faults: [] });
});

test("what was changed is given, with what its giver saw", () => {
  expect(read({ [fte("2026-Q2")]: "3.060", [fte("2026-Q3")]: " niet gemeten " }).given).toEqual([
    { measure: "fte", period: "2026-Q2", value: known(3060), seen: known(3050.5) },
    { measure: "fte", period: "2026-Q3", value: missing("not-measured"), seen: undefined },
  ]);
});

test.each([
  [fte("2026-Q2"), "", "emptied"],
  [fte("2026-Q3"), "3O50", "not-a-number"],
  [fte("2026-Q3"), "-", "dash"],
  [fte("2026-Q3"), "-5", "negative"],
  [field.cell("wachtenden", "2026-Q3"), "12,5", "not-whole"],
])("%s with %j is refused, and says so there", (name, text, kind) => {
  const { faults, cells } = read({ [name]: text });
  expect(faults).toEqual([{ field: name, kind }]);
  expect(cells[name]).toBe(text);
});

test("a figure of a period that has yet to begin is refused", () => {
  const { faults } = read({ [fte("2026-Q3")]: "3.060" }, "2026-06-30");
  expect(faults).toEqual([{ field: fte("2026-Q3"), kind: "lies-ahead" }]);
});

describe("pasted text", () => {
  const paste = (text: string) => read({ [field.pasted]: text });

  test.each([
    ["without names", "3.060\t3.070\n20\t30"],
    [
      "with names in Dutch",
      "\ttweede kwartaal 2026\tderde kwartaal 2026\nPersoneel\t3060\t3070\nWachtlijst\t20\t30",
    ],
    [
      "with codes, in another order",
      "\t2026-Q3\t2026-Q2\r\nWachtlijst\t30\t20\r\nPersoneel\t3070\t3060\r\n",
    ],
    [
      "with names in English",
      "\tquarter 2 of 2026\tquarter 3 of 2026\nPersoneel (en)\t3060\t3070\nWachtlijst (en)\t20\t30",
    ],
    [
      "with units, as on the page",
      "\tTweede kwartaal 2026\tderde kwartaal 2026 nu gevraagd\nPersoneel (fte)\t3060\t3070\nwachtlijst (mensen)\t20\t30",
    ],
    [
      "turned, in other spellings",
      "\tPersoneel\tWachtlijst\nQ2 2026\t3060\t20\n3e  kwartaal 2026\t3070\t30",
    ],
  ])("%s goes where it belongs", (_, text) => {
    const { cells, faults } = paste(text);
    expect(faults).toEqual([]);
    expect(periods.map((period) => cells[fte(period)])).toEqual(["3.060", "3.070"]);
    expect(periods.map((period) => cells[field.cell("wachtenden", period)])).toEqual(["20", "30"]);
    expect(cells[field.pasted], "it stands in the cells now").toBe("");
  });

  test.each([
    ["one column", "3070\n30"],
    ["one column with the names of the rows", "Personeel (fte)\t3070\nWachtlijst\t30"],
    ["one labelled period", "\tQ3 2026\nWachtlijst\t30\nPersoneel\t3070"],
    ["one row of one period", "2026-Q3\t3070\t30"],
  ])("%s goes to the period that is asked, and leaves the other alone", (_, text) => {
    const { given, faults } = paste(text);
    expect(faults).toEqual([]);
    expect(given.map(({ period, value }) => [period, value])).toEqual([
      ["2026-Q3", known(3070)],
      ["2026-Q3", known(30)],
    ]);
  });

  test("that is wrong stays, with the place of what is wrong", () => {
    const { cells, faults } = paste("Personeel\tveel\t-");
    expect(faults).toEqual([
      { field: field.pasted, kind: "pasted-not-a-number", row: 1, column: 2 },
      { field: field.pasted, kind: "pasted-dash", row: 1, column: 3 },
    ]);
    expect(cells[field.pasted]).toBe("Personeel\tveel\t-");
    expect(paste("1\t2\t3").faults).toMatchObject([{ kind: "pasted-too-large" }]);
  });
});

describe("data about persons", () => {
  const kinds = (cells: Cells) => personalDataInSheet(cells).map(({ kind }) => kind);

  test.each<[string, Cells, readonly string[]]>([
    ["figures", { [field.pasted]: "\t2026-Q2\nPersoneel\t3.060\nWachtlijst\t20" }, []],
    ["one number in a cell", { [fte("2026-Q3")]: "123456782" }, ["bsn"]],
    ["another number in a cell", { [fte("2026-Q3")]: "123456783" }, []],
    ["an amount with points in it", { [fte("2026-Q3")]: "123.456.782" }, []],
    ["one number in a paste", { [field.pasted]: "123456782\t3" }, ["bsn"]],
    ["an address", { [fte("2026-Q3")]: "jan@voorbeeld.nl" }, ["email"]],
    [
      "people with a date of birth",
      { [field.pasted]: "naam client\tgeboortedatum\nJansen\t14-02-1951" },
      ["name", "birth-date", "one-row-per-person"],
    ],
  ])("%s", (_, cells, found) => {
    expect(kinds(cells)).toEqual(found);
  });

  test("is told by its row, and never by what it is", () => {
    const found = personalDataInSheet({ [field.pasted]: "a\t1\nb\t123456782" });
    expect(found).toMatchObject([{ column: 2, rows: [2] }]);
    expect(JSON.stringify(found)).not.toContain("123456782");
  });
});
