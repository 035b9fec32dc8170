import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapped } from "./wrapped.ts";

test("lines are broken between words and lose none", () => {
  expect(wrapped("een twee drie vier", 9)).toEqual(["een twee", "drie vier"]);
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 12, max: 60 }), (all, letters) => {
      const lines = wrapped(all.join(" "), letters);
      expect(lines.join(" ")).toBe(all.join(" "));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters);
    }),
  );
});
