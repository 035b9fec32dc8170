import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { abbreviations, isUnexplained, words } from "./glossary.ts";

const all = [...words, ...abbreviations];

describe("the glossary", () => {
  test("has every cell of every word filled", () => {
    expect(words.length).toBeGreaterThan(40);
    expect(abbreviations.length).toBeGreaterThan(80);
    const empty = all.filter((term) =>
      [term.dutch, term.english, term.code, term.meaning.nl, term.meaning.en].includes(""),
    );
    expect(empty).toEqual([]);
  });

  test("is in alphabetical order", () => {
    for (const terms of [words, abbreviations]) {
      const names = terms.map(({ dutch }) => dutch);
      const order = new Intl.Collator("nl", { ignorePunctuation: true });
      expect(names).toEqual(names.toSorted(order.compare));
    }
  });

  test("keeps the two meanings of VIP and of SA apart", () => {
    for (const letters of ["VIP", "SA"])
      expect(abbreviations.filter(({ dutch }) => dutch.startsWith(`${letters} (`))).toHaveLength(2);
  });

  test("guesses none of the abbreviations that the plan leaves unexplained", () => {
    const unexplained = abbreviations.filter(isUnexplained).map(({ dutch }) => dutch);
    expect(unexplained).toEqual(
      expect.arrayContaining("#DiVers EMBOSS Nonna OKO RECO VGZc VVR WZW".split(" ")),
    );
  });

  test("names only code that exists", () => {
    const code = globSync("src/core/**/*.ts")
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const missing = all.flatMap(({ code: name }) => {
      const [type = "", field] = name.split(".");
      const exists =
        name === "–" ||
        (new RegExp(`(const|type|interface) ${type}\\b`).test(code) &&
          (field === undefined || new RegExp(`\\b${field}\\??:`).test(code)));
      return exists ? [] : [name];
    });
    expect(missing).toEqual([]);
  });
});
