import { describe, expect, test } from "vitest";
import { versionsInForce } from "./region-in-force.ts";

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const plan = (number: number, adoptedOn: string, createdAt: string) => ({
  number,
  adoptedOn,
  createdAt: at(createdAt),
  source: "proposal" as const,
  sha256: `${number}`,
});
const assumed = (number: number, createdAt: string) => ({
  number,
  createdAt: at(createdAt),
  sha256: `a${number}`,
});

/** The numbers of plan and assumptions in force on a day; both lists newest first. */
async function inForce(
  plans: readonly ReturnType<typeof plan>[],
  assumptions: readonly ReturnType<typeof assumed>[],
  day: string,
) {
  const store = {
    plans: { versions: async () => plans },
    assumptions: { versions: async () => assumptions },
  } as unknown as Parameters<typeof versionsInForce>[0];
  const found = await versionsInForce(store, "r", day);
  return [found.plan.number, found.assumptions.number];
}

describe("versions in force", () => {
  const plans = [plan(2, "2027-01-01", "2026-11-01"), plan(1, "2023-12-22", "2026-01-01")];
  const assumptions = [
    assumed(3, "2026-11-10"),
    assumed(2, "2026-11-01"),
    assumed(1, "2026-01-01"),
  ];

  test("a version takes effect on its day, with what is assumed of it", async () => {
    expect(await inForce(plans, assumptions, "2026-12-31")).toEqual([1, 1]);
    expect(await inForce(plans, assumptions, "2027-01-01")).toEqual([2, 3]);
  });

  test("assumptions from before a version that waits hold on", async () => {
    const earlier = [assumed(2, "2026-10-01"), assumed(1, "2026-01-01")];
    expect(await inForce(plans, earlier, "2026-11-02")).toEqual([1, 2]);
  });

  test("before the first version, that one counts", async () => {
    expect(await inForce(plans, assumptions, "2020-01-01")).toEqual([1, 1]);
  });

  test("a region without a plan is a bug", async () => {
    await expect(inForce([], assumptions, "2027-01-01")).rejects.toThrow("no plan");
  });
});
