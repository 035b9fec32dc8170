import { expect, test } from "vitest";
import type { Attention, IndicatorState } from "../../../core/indicators/index.ts";
import { alerts, asking } from "./attention-list.ts";

const state = (id: string, ...attention: readonly Attention[]) =>
  ({ indicator: { id }, attention }) as unknown as IndicatorState;
const states = [
  state("late", { kind: "overdue", since: "2026-01-01" }),
  state("better", { kind: "special-cause", direction: "improvement" }),
  state("empty", { kind: "no-data" }, { kind: "no-owner" }),
  state("worse", { kind: "no-owner" }, { kind: "special-cause", direction: "concern" }),
  state("missed", { kind: "overdue", since: "2026-01-01" }, { kind: "target-missed" }),
  state("calm"),
];
const ids = (found: readonly IndicatorState[]) => found.map(({ indicator }) => indicator.id);

test("the most urgent stands first, good news last, and each once", () => {
  expect(ids(alerts(states).map((alert) => alert.state))).toEqual([
    "worse",
    "missed",
    "late",
    "better",
  ]);
});

test("good news and what is still to be arranged ask for no action", () => {
  expect(ids(asking(states))).toEqual(["worse", "missed", "late"]);
});
