import { expect, test } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";
import { normalTail } from "./normal-tail.ts";

test.each([0.4, 0.05, 1e-3, 1e-9])("undoes the normal quantile of %d", (p) => {
  expect(normalTail(-normalQuantile(p)) / p).toBeCloseTo(1, 10);
});
