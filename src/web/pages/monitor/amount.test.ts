import { expect, test } from "vitest";
import { known, missing } from "../../../core/observations/index.ts";
import { amount, intervalWords, valueWords } from "./amount.ts";

test.each([
  [12.3, "percent", 1, "12,3\u00A0%", "12.3%"],
  [2310, "euro-per-inhabitant", 0, "€\u00A02.310 per inwoner", "€\u00A02,310 per resident"],
  [1, "weeks", 0, "1 week", "1 week"],
  [48, "weeks", 0, "48 weken", "48 weeks"],
  [104.2, "index", 1, "104,2", "104.2"],
  // A target that is stated more exactly than the indicator is measured.
  [2.75, "percent", 1, "2,75\u00A0%", "2.75%"],
] as const)("%d %s", (value, unit, decimals, nl, en) => {
  expect(amount(value, { unit, decimals }, "nl")).toBe(nl);
  expect(amount(value, { unit, decimals }, "en")).toBe(en);
});

test("what is missing says why, and has no interval", () => {
  const indicator = { unit: "percent", decimals: 1 } as const;
  expect(valueWords(missing("secret"), indicator, "nl")).toBe("verborgen (klein aantal)");
  expect(intervalWords(missing("unknown"), indicator, "nl")).toBeUndefined();
  expect(intervalWords(known(5), indicator, "nl")).toBeUndefined();
  expect(intervalWords(known(5, 4, 6.2), indicator, "nl")).toBe("tussen 4,0 en 6,2");
});
