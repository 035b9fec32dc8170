import { expect, test } from "vitest";
import { estimateValue } from "../../layout/estimate-words.ts";
import { languages } from "../../language.ts";
import { readMoment } from "./read-moment.ts";

test.each([
  ["2024", 2024],
  ["2024,2", 2024.2],
  [" 2024.5 ", 2024.5],
  ["juli 2024", 2024.5],
  ["July 2024", 2024.5],
  ["okt. 2024", 2024.75],
  ["4-2024", 2024.25],
  ["2024-04", 2024.25],
])("%s is %f", (text, moment) => {
  expect(readMoment(text)).toBe(moment);
});

test.each(["", "ooit", "lente 2024", "13-2024", "0-2024", "2024-13", "maart", "24", "maart 24"])(
  "%s is no moment",
  (text) => {
    expect(readMoment(text)).toBeUndefined();
  },
);

test.each(languages)("every month comes back as it was written in %s", (language) => {
  for (let month = 1; month <= 12; month++) {
    const value = readMoment(`${month}-2024`)!;
    const shown = estimateValue(
      "start",
      { value, grade: "none", basis: "assumption", origin: [] },
      language,
    );
    expect(readMoment(shown.split(" ").slice(-2).join(" "))).toBe(value);
  }
});
