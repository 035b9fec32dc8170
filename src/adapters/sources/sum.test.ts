import { expect, test } from "vitest";
import { known, missing } from "../../core/observations/index.ts";
import { sum } from "./sum.ts";

test("a sum needs all its parts", () => {
  expect(sum([known(1), known(2)])).toEqual(known(3));
  expect(sum([known(1), missing("not-measured")])).toEqual(missing("not-measured"));
});

test("a secret part makes it secret, whatever else is missing", () => {
  expect(sum([missing("unknown"), missing("secret"), known(1)])).toEqual(missing("secret"));
});
