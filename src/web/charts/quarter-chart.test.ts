import { expect, test } from "vitest";
import { quarterTable, type QuarterRow } from "./quarter-chart.tsx";

const lines = (row: Partial<QuarterRow>) =>
  quarterTable([{ name: "x", bars: [], ...row }], "", "nl").rows;
const unknown = "kwartaal onbekend";

test("a row without bars says why there are none", () => {
  expect(lines({ instead: "n.t.b." })).toEqual([["x", "n.t.b.", "n.t.b.", "n.t.b.", "n.t.b."]]);
  expect(lines({})).toEqual([["x", unknown, unknown, unknown, unknown]]);
});

test("an evaluation alone is one line, also when its quarter is lost", () => {
  expect(lines({ evaluation: "2024-Q4" })).toEqual([
    ["x", "evaluatie", "2024-Q4", "2024-Q4", "zeker"],
  ]);
  expect(lines({ evaluation: "unknown" })).toEqual([["x", "evaluatie", unknown, unknown, unknown]]);
});
