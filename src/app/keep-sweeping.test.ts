import { expect, test, vi } from "vitest";
import { keepSweeping } from "./keep-sweeping.ts";
import type { Store } from "./ports/store.ts";

test("forms wait for a working day, what is known of finished work for ninety days", async () => {
  const swept: unknown[] = [];
  const note = (what: string) => async (_region: string, before: Date) =>
    void swept.push([what, before.toISOString()]);
  const store = { people: { sweepForms: note("forms") }, jobs: { sweep: note("jobs") } };
  const clock = () => new Date("2026-06-15T12:00:00Z");
  const report = (problem: unknown) => expect.unreachable(String(problem));
  const kept = keepSweeping(store as unknown as Store, "r", clock, report);
  await vi.waitFor(() => expect(swept).toHaveLength(2));
  await kept.stop();
  expect(swept).toEqual([
    ["forms", "2026-06-15T04:00:00.000Z"],
    ["jobs", "2026-03-17T12:00:00.000Z"],
  ]);
});
