import type { Plan } from "../core/plan/index.ts";
import { placeOf, readProposal, undone } from "../core/proposals/index.ts";
import { register } from "../core/register/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import { documentDigest } from "./document.ts";
import { isoDay } from "./iso-day.ts";
import type { AdoptionRefused, PlanVersion } from "./ports/plan-store.ts";
import type { LocatedProblem, RegionSource } from "./ports/region-source.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

export type ImportRefused =
  | { readonly kind: "wrong-files"; readonly problems: readonly LocatedProblem[] }
  | { readonly kind: "same-as-latest"; readonly number: number }
  /** What was decided in these places would no longer stand. */
  | { readonly kind: "undoes-decisions"; readonly places: readonly string[] }
  | AdoptionRefused;

/**
 * Puts a plan into the store as its newest version. Refused means: nothing changed.
 * @param undo whether what was decided may be undone by it
 */
export async function importPlan(
  source: RegionSource,
  store: Store,
  now: Date,
  undo = false,
): Promise<Result<PlanVersion, ImportRefused>> {
  const read = await source.readPlan();
  if (!read.ok) return refused({ kind: "wrong-files", problems: read.error });
  const plan = read.value;
  const region = plan.region.id;
  const kept = await store.plans.latest(region);
  const latest = kept?.version;
  if (latest?.sha256 === documentDigest(plan))
    return refused({ kind: "same-as-latest", number: latest.number });
  if (kept !== undefined && !undo) {
    const places = await decidedOtherwise(store, region, kept.plan, plan);
    if (places.length > 0) return refused({ kind: "undoes-decisions", places });
  }
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

/** Places of the plan in which something else was decided, and stands now. */
async function decidedOtherwise(
  store: Pick<Store, "register">,
  region: RegionId,
  now: Plan,
  next: Plan,
): Promise<readonly string[]> {
  const proposals = register(await store.register.since(region, 0)).all("proposal", readProposal);
  const decided = proposals
    .flatMap(({ state, changes }) =>
      state.kind === "adopted" ? [{ version: state.version, changes }] : [],
    )
    .toSorted((a, b) => a.version - b.version)
    .flatMap(({ changes }) => changes.map(({ change }) => change));
  return undone(decided, "plan", now, next).map(placeOf);
}
