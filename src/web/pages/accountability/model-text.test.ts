import { expect, test } from "vitest";
import english from "../../../../content/en/how-the-forecast-works.md";
import dutch from "../../../../content/nl/how-the-forecast-works.md";
import { evidenceGrades, factorOfGrade } from "../../../core/impact/index.ts";

/** The last column of the only table. */
const factorsIn = (text: string) =>
  [...text.matchAll(/\|\s*([\d.,]+)\s*\|$/gm)].map(([, factor]) =>
    Number(factor!.replace(",", ".")),
  );

test.each([dutch, english])("the text gives the factors that the model calculates with", (text) => {
  expect(factorsIn(text)).toEqual(evidenceGrades.map((grade) => factorOfGrade[grade]));
});

test("the Dutch and the English text have the same parts", () => {
  const parts = (text: string) => text.match(/^(#+|-|\d\.|\|) ?/gm);
  expect(parts(english)).toEqual(parts(dutch));
});
