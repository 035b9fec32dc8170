import { expect, test } from "vitest";
import { choice } from "./choice.ts";

test.each([
  ["fase=fase-2", { value: "fase-2" }],
  ["fase=fase-9", { wrong: "fase-9" }],
  ["fase=", {}],
  ["fase=%20", {}],
  ["orgaan=fase-2", {}],
])("%s", (query, expected) => {
  expect(choice(new URLSearchParams(query), "fase", ["fase-1", "fase-2"])).toEqual(expected);
});
