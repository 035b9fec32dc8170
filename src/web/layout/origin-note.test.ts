import { expect, test } from "vitest";
import { citations } from "../../core/plan/index.ts";
import { citedLines } from "./origin-note.tsx";

test.each([
  ["website 28", ", regel 28"],
  ["regioplan 768-770", ", regels 768-770"],
  ["regioplan 768-770; 772", ", regels 768-770 en 772"],
  ["regioplan 1; 3-4; 9", ", regels 1, 3-4 en 9"],
  ["cbs-gebieden", ""],
])("%s is cited as %j", (origin, expected) => {
  expect(citedLines(citations([origin])[0]!, "nl")).toBe(expected);
});
