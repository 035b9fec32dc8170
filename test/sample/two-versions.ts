import { regionFolder } from "../../src/adapters/region-files/region-folder.ts";
import { compile, simulate, type Assumptions } from "../../src/core/impact/index.ts";
import type { IndicatorSet } from "../../src/core/indicators/index.ts";
import type { Plan } from "../../src/core/plan/index.ts";
import type { CourseStep } from "../../src/core/plan/index.ts";
import { documentDigest } from "../../src/app/document.ts";
import type { Expected } from "../../src/app/known-then.ts";
import type { RegionNow } from "../../src/app/live-region.ts";
import type { AssumptionVersion } from "../../src/app/ports/assumption-store.ts";
import type { PlanVersion } from "../../src/app/ports/plan-store.ts";
import type { Store } from "../../src/app/ports/store.ts";
import { read } from "./read.ts";

/** The day on which the second version takes effect. */
export const changedOn = "2026-06-01";
/** The initiative that it stops. */
export const stopped = "leefstijlloket";

const options = { draws: 50, seed: 1 };

/** A plan with what was assumed and expected of it. */
interface KeptVersion {
  readonly version: PlanVersion;
  readonly plan: Plan;
  readonly assumed: AssumptionVersion;
  readonly expected: Expected;
}

/** Rijk van Nijmegen with a first version of the plan, and a second that stops an initiative. */
export async function twoVersions() {
  const folder = regionFolder("regions/rijk-van-nijmegen");
  const plan = read(await folder.readPlan());
  const assumptions = read(await folder.readAssumptions(plan));
  const set = read(await folder.readIndicators(plan))!;
  const step: CourseStep = { kind: "stopped", on: changedOn };
  const changed: Plan = {
    ...plan,
    initiatives: plan.initiatives.map((one) =>
      one.id === stopped ? { ...one, course: [step] } : one,
    ),
  };
  const first = keep(plan, assumptions, 1, "2023-12-22", "2026-01-15T09:00:00Z");
  const second = keep(changed, assumptions, 2, changedOn, `${changedOn}T09:00:00Z`);
  return { set, kept: [second, first] as readonly KeptVersion[] };
}

function keep(
  plan: Plan,
  assumptions: Assumptions,
  number: number,
  adoptedOn: string,
  at: string,
): KeptVersion {
  const createdAt = new Date(at);
  const sha256 = documentDigest(plan);
  return {
    plan,
    version: { number, adoptedOn, source: "files", sha256, createdAt },
    assumed: { number, sha256: documentDigest(assumptions), createdAt },
    expected: {
      madeAt: new Date(createdAt.getTime() + 60_000),
      forecast: simulate(compile(plan, assumptions), options),
      assumptions,
    },
  };
}

/** Enough of a store to look back into; newest version first. */
export function storeOf(kept: readonly KeptVersion[]) {
  const nothing = { read: async () => [], snapshots: async () => [] };
  return {
    observations: nothing,
    plans: {
      versions: async () => kept.map(({ version }) => version),
      version: async (_region: string, number: number) =>
        kept.find(({ version }) => version.number === number),
    },
    assumptions: {
      versions: async () => kept.map(({ assumed }) => assumed),
      version: async (_region: string, number: number) => {
        const found = kept.find(({ assumed }) => assumed.number === number);
        return found && { version: found.assumed, assumptions: found.expected.assumptions };
      },
    },
    forecasts: {
      runs: async () =>
        kept.map(({ version, assumed, expected }) => ({
          id: String(version.number),
          madeAt: expected.madeAt,
          planSha256: version.sha256,
          assumptionsSha256: assumed.sha256,
        })),
      run: async (_region: string, id: string) => {
        const found = kept.find(({ version }) => String(version.number) === id);
        return found && { forecast: found.expected.forecast };
      },
    },
  } as unknown as Store;
}

/** The region as it is on a day with its last version. */
export function regionNow(
  { version, plan, expected }: KeptVersion,
  set: IndicatorSet,
  today: string,
): RegionNow {
  return {
    version,
    plan,
    assumptions: expected.assumptions,
    forecast: expected.forecast,
    reports: [],
    chainEntries: [],
    evaluations: [],
    measured: { set, monitor: { knownOn: today, indicators: [] }, snapshots: [], counted: [] },
    today,
  };
}
