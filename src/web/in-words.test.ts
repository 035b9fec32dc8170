import { expect, test } from "vitest";
import { capitalised, inWords, lowerFirst } from "./in-words.ts";

test("small counts are words, larger ones figures", () => {
  expect(inWords(6, "nl")).toBe("zes");
  expect(inWords(12, "en")).toBe("twelve");
  expect(inWords(13, "nl")).toBe("13");
  expect(capitalised(inWords(1, "nl"))).toBe("Eén");
  expect(capitalised("één meting")).toBe("Eén meting");
  expect(capitalised(inWords(116, "nl"))).toBe("116");
});

test.each([
  ["Sociaal werk", "sociaal werk"],
  ["GP care", "GP care"],
  ["", ""],
])("%s is %s within a sentence", (text, within) => expect(lowerFirst(text)).toBe(within));
