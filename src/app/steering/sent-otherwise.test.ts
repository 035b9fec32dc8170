import { expect, test } from "vitest";
import type { Entry } from "../../core/register/index.ts";
import type { RegionAct } from "./region-act.ts";
import { sentOtherwise } from "./sent-otherwise.ts";

const act = (reason: string | null) =>
  ({ kind: "action-dropped", data: {}, words: { reason } }) satisfies RegionAct;
const entries = (reason: string | null): Entry<RegionAct>[] => [
  { number: 1, at: new Date(0), by: { kind: "rule" }, subject: "action:a", act: act(reason) },
];
const asks = (reason: string) => [{ subject: "action:a", act: act(reason) } as const];

test.each<[string, boolean, Parameters<typeof sentOtherwise>]>([
  ["the same again", false, [entries("geen tijd"), asks("geen tijd "), ["geen tijd "]]],
  ["other words", true, [entries("geen tijd"), asks("geen geld"), ["geen geld"]]],
  ["the same, no longer possible", false, [entries("geen tijd"), [], ["vervalt", "geen tijd"]]],
  ["other words, no longer possible", true, [entries("geen tijd"), [], ["vervalt", "geld"]]],
  ["something else, since erased", false, [entries(null), asks("geen geld"), ["geen geld"]]],
  ["words that no field holds", false, [entries("Signaal"), asks("Signaal"), ["{}"]]],
])("%s", (_what, expected, given) => {
  expect(sentOtherwise(...given)).toBe(expected);
});
