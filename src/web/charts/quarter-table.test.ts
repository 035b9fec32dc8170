import { expect, test } from "vitest";
import type { QuarterRow } from "./quarter-row.ts";
import { quarterTable } from "./quarter-table.ts";

const lines = (row: Partial<QuarterRow>) =>
  quarterTable([{ name: "x", bars: [], ...row }], "", "nl").rows;
const unknown = "kwartaal onbekend";

test("a row without bars says why there are none", () => {
  expect(lines({ instead: "n.t.b." })).toEqual([["x", "n.t.b.", "n.t.b.", "n.t.b.", "n.t.b."]]);
  expect(lines({})).toEqual([["x", unknown, unknown, unknown, unknown]]);
});

test("what the plan says keeps its own language in the table", () => {
  const bars = [{ label: "Beginnen", from: "2025-Q1", to: "2025-Q1", certainty: "high" }] as const;
  const [line] = lines({ lang: "nl", bars });
  expect(line?.[1]).toMatchObject({ shown: "Beginnen", lang: "nl" });
  expect(line?.[0]).toBe("x");
});

test("an evaluation alone is one line, also when its quarter is lost", () => {
  expect(lines({ evaluation: "2024-Q4" })).toEqual([
    ["x", "evaluatie", "2024-Q4", "2024-Q4", "zeker"],
  ]);
  expect(lines({ evaluation: "unknown" })).toEqual([["x", "evaluatie", unknown, unknown, unknown]]);
});
