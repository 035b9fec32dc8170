import { expect, test } from "vitest";
import type { IndicatorState } from "../../../core/indicators/index.ts";
import { monitorChoice, select } from "./selection.ts";

const state = (id: string, more: object) =>
  ({
    indicator: { id, line: "themas", level: "region", challenges: [], ...more },
  }) as unknown as IndicatorState;
const states = [
  state("a", { owner: { body: "to" }, challenges: ["preventie", "arbeidsmarkt"] }),
  state("b", { owner: { organisation: "cwz" }, level: "institution", line: "toegankelijkheid" }),
  state("c", { owner: { toBeDetermined: {} } }),
];
const chosen = (query: string) =>
  select(states, monitorChoice(new URLSearchParams(query), states)).map(
    ({ indicator }) => indicator.id,
  );

test.each([
  ["", "abc"],
  ["lijn=themas", "ac"],
  ["niveau=institution", "b"],
  ["niveau=plan", ""],
  ["opgave=arbeidsmarkt", "a"],
  ["eigenaar=body:to", "a"],
  ["eigenaar=organisation:cwz", "b"],
  ["eigenaar=niemand", "c"],
  ["lijn=themas&eigenaar=niemand", "c"],
  ["lijn=bestaat-niet", "abc"],
])("?%s shows %s", (query, ids) => {
  expect(chosen(query).join("")).toBe(ids);
});

test("what does not exist is told to the reader", () => {
  const { line } = monitorChoice(new URLSearchParams("lijn=bestaat-niet"), states);
  expect(line).toEqual({ wrong: "bestaat-niet" });
});
