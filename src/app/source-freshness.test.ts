import { expect, test } from "vitest";
import type { Source } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import { sourceFreshness } from "./source-freshness.ts";

const source = {
  id: "s",
  title: "S",
  publisher: "P",
  licence: "CC BY 4.0",
  connector: { kind: "entry" },
  rhythm: "year",
} as Source;

test("data that came in just after midnight came in on the Dutch day", () => {
  const retrievedAt = new Date("2026-06-30T22:30:00Z");
  const snapshots = [{ source: "s", lastPeriod: "2025", retrievedAt }] as unknown as Snapshot[];
  expect(sourceFreshness(source, snapshots, "2026-07-01").retrievedOn).toBe("2026-07-01");
});
