import { expect, test } from "vitest";
import { assemblePanel, type PanelRow } from "./panel.ts";

const row = (
  unit: string,
  year: number,
  treated = false,
  outcome: number | undefined = 1,
): PanelRow => ({
  unit,
  period: { label: String(year), position: year },
  outcome,
  treated,
});
const good = [row("a", 2021, true), row("b", 2020), row("a", 2020), row("b", 2021)];

test("rows in any order become units with their periods in order", () => {
  expect(assemblePanel(good)).toEqual({
    ok: true,
    value: {
      periods: ["2020", "2021"],
      units: [
        { name: "a", outcome: [1, 1], start: 1 },
        { name: "b", outcome: [1, 1], start: null },
      ],
    },
  });
});

const unknown: PanelRow = { ...row("b", 2021), outcome: undefined };
test.each<[object, readonly PanelRow[]]>([
  [{ reason: "no-data" }, []],
  [{ reason: "missing-value", unit: "b", period: "2021" }, [...good.slice(0, 3), unknown]],
  [{ reason: "missing-value", unit: "b", period: "2021" }, good.slice(0, 3)],
  [{ reason: "period-twice", unit: "a", period: "2021" }, [...good, row("a", 2021, true)]],
  [{ reason: "missing-periods", after: "2021", before: "2023" }, [...good, row("a", 2023, true)]],
  [{ reason: "no-treated-units" }, good.slice(1).concat(row("a", 2021))],
  [{ reason: "all-treated-at-once" }, [...good.slice(0, 3), row("b", 2021, true)]],
  [
    { reason: "treated-from-the-first-period", units: ["b"] },
    [...good.filter((r) => r.unit === "a"), row("b", 2020, true), row("b", 2021, true)],
  ],
  [
    { reason: "treatment-ends", unit: "a", period: "2022" },
    [...good, row("a", 2022), row("b", 2022)],
  ],
])("%o is refused", (error, rows) => {
  expect(assemblePanel(rows)).toEqual({ ok: false, error });
});
