import * as fc from "fast-check";
import { expect, test } from "vitest";
import { documentDigest, documentText } from "./document.ts";

test("a document is one line of JSON with its fields in their own order", () => {
  expect(documentText({ b: 1e21, a: ["twee\nregels", null], 10: true })).toBe(
    '{"10":true,"b":1e+21,"a":["twee\\nregels",null]}',
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
      const text = documentText(document);
      expect(text).not.toContain("\n");
      expect(documentText(JSON.parse(text) as object)).toBe(text);
    }),
  );
});

test("the same document has the same digest, another has another", () => {
  // echo -n '{"a":1}' | sha256sum
  expect(documentDigest({ a: 1 })).toBe(
    "015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862",
  );
  expect(documentDigest({ a: 2 })).not.toBe(documentDigest({ a: 1 }));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused, with its place", (number) => {
  expect(() => documentText({ gap: [{ people: number }] })).toThrow(/"people" is/);
});
