import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Plan } from "../core/plan/index.ts";
import { ok } from "../kernel/result.ts";
import { documentDigest } from "./document.ts";
import { importPlan } from "./import-plan.ts";
import type { RegionSource } from "./ports/region-source.ts";
import type { Store } from "./ports/store.ts";
import { memoryRegister } from "./steering/memory-register.test-data.ts";
import type { RegionAct } from "./steering/region-act.ts";

const now = new Date("2026-11-22T10:00:00Z");
const planOf = (name: string, goal = "Meer bewegen") =>
  ({
    region: { id: "r", name: "R", plan: { adopted: "2023-12-22" } },
    initiatives: [{ id: "lopen", name, goal }],
    challenges: [],
  }) as unknown as Plan;

/** A store in which it was decided that the initiative is called "Wandelen". */
async function decided() {
  const register = memoryRegister();
  const subject = `proposal:${randomUUID()}` as const;
  const place = { in: "plan", record: "initiatives/lopen", field: "name" } as const;
  const change = { kind: "set", ...place, before: "Lopen", after: "Wandelen" } as const;
  const acts: RegionAct[] = [
    { kind: "proposal-drafted", data: {}, words: { title: "Naam" } },
    { kind: "change-set", data: { change }, words: {} },
    { kind: "proposal-adopted", data: { version: 2, effectiveOn: "2026-01-01" }, words: {} },
  ];
  const recording = { by: { kind: "rule" }, at: now, isExample: false } as const;
  await register.record(
    "r",
    acts.map((act) => ({ subject, act })),
    recording,
  );
  const plan = planOf("Wandelen");
  const adopted: Plan[] = [];
  const store = {
    register,
    regions: { register: async () => {} },
    plans: {
      latest: async () => ({ plan, version: { number: 2, sha256: documentDigest(plan) } }),
      adopt: async (_region: string, version: { readonly plan: Plan }) => {
        adopted.push(version.plan);
        return ok({ number: 3 });
      },
    },
  } as unknown as Store;
  const take = (next: Plan, undo?: boolean) =>
    importPlan({ readPlan: async () => ok(next) } as RegionSource, store, now, undo);
  return { take, adopted };
}

test("a plan that would undo a decision is not taken in, and says where", async () => {
  const { take, adopted } = await decided();
  expect(await take(planOf("Lopen"))).toEqual({
    ok: false,
    error: { kind: "undoes-decisions", places: ["plan/initiatives/lopen#name"] },
  });
  expect(adopted).toEqual([]);
});

test("one that keeps what was decided is taken in, and any other when that is meant", async () => {
  const { take, adopted } = await decided();
  expect((await take(planOf("Wandelen", "Nog meer bewegen"))).ok).toBe(true);
  expect((await take(planOf("Lopen"), true)).ok).toBe(true);
  expect(adopted).toHaveLength(2);
});
