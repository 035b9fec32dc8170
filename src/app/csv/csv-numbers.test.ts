import { expect, test } from "vitest";
import { numbersIn } from "./csv-numbers.ts";
import { readCsvTable } from "./csv-table.ts";

/** The column n of a file split by `separator`. */
function numbers(separator: "," | ";", cells: readonly string[]) {
  const quoted = cells.map((cell) => `x${separator}"${cell}"`);
  const table = readCsvTable([`name${separator}n`, ...quoted].join("\n"));
  if (!table.ok) throw new Error(table.error);
  return numbersIn(table.value, "n");
}

test.each([
  [",", ["1234.5", "-3", "1.234", "1e3", ""], [1234.5, -3, 1.234, 1000, undefined]],
  [";", ["1234,5", "", "7", "1,234"], [1234.5, undefined, 7, 1.234]],
  [";", ["72.3", "1.234"], [72.3, 1.234]],
  [";", ["1234", "1 234", "−5"], [1234, 1234, -5]],
] as const)("split by %s: %j", (separator, cells, expected) => {
  expect(numbers(separator, cells)).toEqual({ ok: true, value: expected });
});

test.each([
  [",", ["1", "x"], 'line 3, column "n": "x" is not a number; write 1234.5, or nothing'],
  [",", ["1,234"], '"1,234" is not a number; write 1234.5'],
  [";", ["1.234,5"], '"1.234,5" is not a number; write 1234,5'],
  [";", ["1,5", "1.234"], 'line 3, column "n": "1.234" is not a number; write 1234,5'],
  [";", ["7", "1.234"], 'line 3, column "n": "1.234" may mean thousands or decimals; write'],
  [";", ["-1.234"], '"-1.234" may mean thousands'],
] as const)("refused, split by %s: %j", (separator, cells, reason) => {
  expect(numbers(separator, cells)).toEqual({ ok: false, error: expect.stringContaining(reason) });
});
