import { expect, test } from "vitest";
import { capitalised, inWords } from "./in-words.ts";

test("small counts are words, larger ones figures", () => {
  expect(inWords(6, "nl")).toBe("zes");
  expect(inWords(12, "en")).toBe("twelve");
  expect(inWords(13, "nl")).toBe("13");
  expect(capitalised(inWords(1, "nl"))).toBe("Eén");
  expect(capitalised("één meting")).toBe("Eén meting");
  expect(capitalised(inWords(116, "nl"))).toBe("116");
});
