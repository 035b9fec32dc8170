import { expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { Assumptions, Forecast } from "../../core/impact/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import { openSignals, SignalRule } from "../../core/signals/index.ts";
import { SteeringRules } from "../../core/steering/index.ts";
import { keepSignals } from "./keep-signals.ts";
import { memoryRegister } from "./memory-register.test-data.ts";
import type { RegionOnDay } from "./signal-knowledge.ts";
import { steeringDesk } from "./steering-desk.ts";

const text = { nl: "x", en: "x" };
const rules = SteeringRules.parse({
  format: 1,
  signals: [
    SignalRule.parse({
      id: "stil",
      trigger: "report-silent",
      threshold: 30,
      title: text,
      explanation: text,
      startsAt: "lead",
    }),
  ],
});
const desk = (kept = memoryRegister()) =>
  steeringDesk(kept, {
    region: "x",
    isExample: true,
    clock: () => new Date("2026-03-01T06:00:00Z"),
  });

/** A region of so many initiatives, each reported on once, on the first day of the year. */
const region = (initiatives: number, today: string): RegionOnDay => {
  const ids = Array.from({ length: initiatives }, (_, index) => `i${index}`);
  return {
    plan: {
      initiatives: ids.map((id) => ({ id, challenge: "c" })),
      priorities: [],
      challenges: [{ id: "c" }],
      bodies: [{ id: "to", kind: "tactical-board", active: "standing" }],
      crucialCare: { offers: [] },
      risks: [],
      preconditions: [],
      region: { plan: { adopted: "2023-12-22" } },
      systems: { items: [] },
    } as unknown as Plan,
    assumptions: {} as Assumptions,
    forecast: {} as Forecast,
    reports: ids.map((initiative) => ({
      initiative,
      reportedOn: "2026-01-01",
      course: "on-course",
      milestones: [],
    })) as unknown as RegionOnDay["reports"],
    chainEntries: [],
    today,
  };
};

test("signals are raised once, and once more does no harm", async () => {
  const steering = desk();
  expect(await keepSignals(steering, region(3, "2026-02-01"), rules)).toHaveLength(3);
  expect(await keepSignals(steering, region(3, "2026-02-01"), rules)).toEqual([]);
  expect(openSignals(await steering.upToDate())).toHaveLength(3);
});

test("two processes at once raise nothing twice", async () => {
  const kept = memoryRegister();
  const desks = [desk(kept), desk(kept)];
  await Promise.all(desks.map((one) => keepSignals(one, region(600, "2026-02-01"), rules)));
  expect(kept.entries).toHaveLength(600);
  expect(new Set(kept.entries.map(({ subject }) => subject)).size).toBe(600);
});

test("a region without files of steering has no signals", async () => {
  const none = SteeringRules.parse({ format: 1 });
  expect(await keepSignals(desk(), region(3, "2026-02-01"), none)).toEqual([]);
});

test("a party that is asked too much is told once, and no longer when it can give more", async () => {
  const source = regionFolder("regions/voorbeeld");
  const plan = await source.readPlan();
  const read = plan.ok ? await source.readAssumptions(plan.value) : plan;
  if (!plan.ok || !read.ok) throw new Error("the example region does not hold");
  const delivery = read.value.delivery!;
  const able = (low: number, high: number): RegionOnDay => {
    const [first] = delivery.capacities;
    const fteForChange = { ...first!.fteForChange, low, high };
    const capacities = [{ ...first!, fteForChange }];
    return {
      ...region(0, "2026-02-01"),
      plan: plan.value,
      assumptions: { ...read.value, delivery: { ...delivery, capacities } },
      forecast: { seed: 1 } as Forecast,
    };
  };
  const overload = SteeringRules.parse({
    format: 1,
    signals: [
      SignalRule.parse({
        id: "te-zwaar",
        trigger: "party-overloaded",
        threshold: 0.75,
        title: text,
        explanation: text,
        startsAt: "governing-board",
      }),
    ],
  });
  const steering = desk();
  const kinds = async (can: RegionOnDay) =>
    (await keepSignals(steering, can, overload)).map(({ subject, act }) => [subject, act.kind]);
  const signal = "signal:te-zwaar.organisation:thuiszorg-voorbeeld";
  expect(await kinds(able(0.01, 0.02))).toEqual([[signal, "signal-raised"]]);
  expect(await kinds(able(0.01, 0.03))).toEqual([]);
  expect(await kinds(able(50, 80))).toEqual([[signal, "signal-closed"]]);
});
