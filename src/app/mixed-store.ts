import type { IndicatorSet } from "../core/indicators/index.ts";
import type { RegionId } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";

/**
 * Whether the store holds records of a region that may not stand on one site with what is to be
 * shown: made-up ones where the real ones are shown, or real ones in the demo. What came with the
 * region's own files is shown by both.
 * @param set what the region measures, if it measures anything
 * @param examples whether the made-up ones are to be shown
 */
export async function isMixed(
  store: Pick<
    Store,
    "progress" | "chains" | "evaluations" | "observations" | "register" | "people"
  >,
  region: RegionId,
  set: IndicatorSet | undefined,
  examples: boolean,
): Promise<boolean> {
  const ofBoth = new Set(
    set?.sources.flatMap(({ id, connector }) => (connector.kind === "file-of-region" ? [id] : [])),
  );
  const snapshots = await store.observations.snapshots(region);
  const records = [
    ...snapshots.filter(({ isExample, source }) => isExample || !ofBoth.has(source)),
    ...(await store.progress.all(region)),
    ...(await store.chains.all(region)),
    ...(await store.evaluations.all(region)),
    ...(await store.people.all(region)),
  ];
  const done = await store.register.kinds(region);
  const others = examples ? done.real : done.example;
  return others || records.some(({ isExample }) => isExample !== examples);
}
