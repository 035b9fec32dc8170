import { expect, test } from "vitest";
import type { IndicatorSet } from "../../../core/indicators/index.ts";
import type { Snapshot } from "../../../core/observations/index.ts";
import { handedIn } from "./deliverers.ts";

const set = {
  sources: [
    { id: "opgave", connector: { kind: "upload" } },
    { id: "cbs", connector: { kind: "odata-v3" } },
    { id: "reports", connector: { kind: "entry" } },
  ],
  measures: [
    { id: "fte", source: "opgave", alsoFrom: [] },
    { id: "bereik", source: "reports", alsoFrom: [] },
  ],
  indicators: [
    { scope: { kind: "organisations", organisations: ["a", "b"] }, formula: { measure: "fte" } },
    { scope: { kind: "organisations", organisations: ["b"] }, formula: { measure: "fte" } },
    { scope: { kind: "initiatives", initiatives: [] }, formula: { measure: "bereik" } },
  ],
} as unknown as IndicatorSet;
const delivery = (source: string, by: string, acceptedAt: Date) =>
  ({ source, deliveredBy: `organisation:${by}`, acceptedAt }) as Snapshot;

test("each organisation that an indicator waits for, once, with its own last delivery", () => {
  const [newer, older] = [new Date("2026-06-01"), new Date("2026-03-01")];
  const found = handedIn(set, [
    delivery("opgave", "b", newer),
    delivery("opgave", "b", older),
    delivery("cbs", "a", newer),
  ]);
  expect(found).toEqual([
    {
      source: set.sources[0],
      deliverers: [{ organisation: "a" }, { organisation: "b", last: newer }],
    },
  ]);
});
