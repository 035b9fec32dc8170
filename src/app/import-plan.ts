import { ok, refused, type Result } from "../kernel/result.ts";
import { documentDigest } from "./document.ts";
import { isoDay } from "./iso-day.ts";
import type { AdoptionRefused, PlanVersion } from "./ports/plan-store.ts";
import type { LocatedProblem, RegionSource } from "./ports/region-source.ts";
import type { Store } from "./ports/store.ts";

export type ImportRefused =
  | { readonly kind: "wrong-files"; readonly problems: readonly LocatedProblem[] }
  | { readonly kind: "same-as-latest"; readonly number: number }
  | AdoptionRefused;

/** Puts a plan into the store as its newest version. Refused means: nothing changed. */
export async function importPlan(
  source: RegionSource,
  store: Store,
  now: Date,
): Promise<Result<PlanVersion, ImportRefused>> {
  const read = await source.readPlan();
  if (!read.ok) return refused({ kind: "wrong-files", problems: read.error });
  const plan = read.value;
  const region = plan.region.id;
  const latest = (await store.plans.versions(region))[0];
  if (latest?.sha256 === documentDigest(plan))
    return refused({ kind: "same-as-latest", number: latest.number });
  await store.regions.register(region, plan.region.name, now);
  const adopted = await store.plans.adopt(region, {
    plan,
    adoptedOn: latest === undefined ? plan.region.plan.adopted : isoDay(now),
    source: "import",
    createdAt: now,
    after: latest?.number ?? 0,
  });
  return adopted.ok ? ok(adopted.value) : adopted;
}
