import { expect, test } from "vitest";
import { columns } from "./columns.ts";

test("each column is as wide as its widest cell, and no line ends in space", () => {
  const rows = [
    ["", "short"],
    ["Hospitals and medical specialists", "1000"],
    ["GP care", "99"],
  ];
  expect(columns(rows, ["left", "right"])).toEqual([
    "                                   short",
    "Hospitals and medical specialists   1000",
    "GP care                               99",
  ]);
  expect(columns(rows, ["right"])[2]).toBe("                          GP care  99");
});
