import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { Assumptions } from "../../core/impact/index.ts";
import { IndicatorSet } from "../../core/indicators/index.ts";
import { Plan } from "../../core/plan/index.ts";
import { schemaText } from "./plan-schema.ts";

test.each([
  ["docs/plan.schema.json", Plan],
  ["docs/assumptions.schema.json", Assumptions],
  ["docs/indicators.schema.json", IndicatorSet],
])("%s is what the product reads; renew it with eenlijn … schema", async (file, schema) => {
  expect((await readFile(file, "utf8")).trim()).toBe(schemaText(schema));
});
