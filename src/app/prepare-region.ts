import type { IndicatorSet } from "../core/indicators/index.ts";
import type { RegionOutline } from "../core/plan/index.ts";
import type { SteeringRules } from "../core/steering/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import type { Story } from "./example-steering/check-example-steering.ts";
import { fetchSource } from "./fetch-source.ts";
import { isMixed } from "./mixed-store.ts";
import type { LocatedProblem, RegionSource } from "./ports/region-source.ts";
import type { SourceConnectors } from "./ports/source-connector.ts";
import type { Store } from "./ports/store.ts";
import type { Persona } from "./sign-in/persona.ts";
import { takeInPersonas } from "./sign-in/take-in-personas.ts";
import { takeInExampleEvaluations } from "./take-in-example-evaluations.ts";
import { takeInExampleForecasts } from "./take-in-example-forecasts.ts";
import { takeInExamples } from "./take-in-examples.ts";
import type { CurrentRegion } from "./region-in-force.ts";

/** What of a region's files is not kept as versions in the store. */
export interface PreparedRegion {
  /** What the region measures; left out when its files measure nothing. */
  readonly set?: IndicatorSet;
  readonly outline?: RegionOutline;
  readonly rules: SteeringRules;
  /** Made-up people to sign in as; empty unless things are tried out. */
  readonly personas: readonly Persona[];
  /** What they did; left out unless things are tried out. */
  readonly story?: Story;
}

/** Why a region cannot be shown. */
export type NotPrepared =
  | { readonly kind: "wrong-files"; readonly problems: readonly LocatedProblem[] }
  /** The store has made-up records and shall show real ones, or the other way round. */
  | { readonly kind: "mixed-store" };

interface Circumstances {
  readonly connectors: SourceConnectors;
  /** Made-up reports, figures and answers go in too, to try things out. */
  readonly withExamples: boolean;
  readonly now: Date;
}

/**
 * Reads what a region measures and takes in the figures that came with its files, once; later
 * starts find them as they are. Everything is read before anything is taken in.
 */
export async function prepareRegion(
  source: RegionSource,
  store: Store,
  current: CurrentRegion,
  circumstances: Circumstances,
): Promise<Result<PreparedRegion, NotPrepared>> {
  const { plan } = current;
  const indicators = await source.readIndicators(plan);
  if (!indicators.ok) return wrongFiles(indicators.error);
  const set = indicators.value;
  const outline = await source.readOutline();
  if (!outline.ok) return wrongFiles(outline.error);
  const rules = await source.readSteering(plan);
  if (!rules.ok) return wrongFiles(rules.error);
  const examples = circumstances.withExamples
    ? await readExamples(source, current, set)
    : ok(undefined);
  if (!examples.ok) return wrongFiles(examples.error);
  if (await isMixed(store, plan.region.id, set, circumstances.withExamples))
    return refused({ kind: "mixed-store" });

  if (set !== undefined) await takeInRegionFiles(store, current, set, circumstances);
  if (examples.value !== undefined)
    await takeInAll(store, current, set, examples.value, circumstances.now);
  return ok({
    rules: rules.value,
    personas: examples.value?.personas ?? [],
    ...(examples.value?.story !== undefined && { story: examples.value.story }),
    ...(set !== undefined && { set }),
    ...(outline.value !== undefined && { outline: outline.value }),
  });
}

const wrongFiles = (problems: readonly LocatedProblem[]): Result<never, NotPrepared> =>
  refused({ kind: "wrong-files", problems });

/** A file that cannot be taken in is kept as a failed fetch, and pages say so: no reason to stop. */
async function takeInRegionFiles(
  store: Store,
  { plan }: CurrentRegion,
  set: IndicatorSet,
  { connectors, now }: Circumstances,
): Promise<void> {
  const { signal } = new AbortController();
  for (const source of set.sources)
    if (source.connector.kind === "file-of-region")
      await fetchSource({ store, plan, set, connectors, now, signal }, source);
}

async function readExamples(
  source: RegionSource,
  { plan }: CurrentRegion,
  set: IndicatorSet | undefined,
) {
  const reports = await source.readExampleProgress(plan);
  if (!reports.ok) return reports;
  const chains = await source.readExampleChains(plan);
  if (!chains.ok) return chains;
  const evaluations = await source.readExampleEvaluations();
  if (!evaluations.ok) return evaluations;
  const series = set === undefined ? ok([]) : await source.readExampleSeries(set);
  if (!series.ok) return refused(series.error);
  const personas = await source.readPersonas(plan);
  if (!personas.ok) return personas;
  const story = await source.readExampleSteering(plan);
  if (!story.ok) return story;
  return ok({
    personas: personas.value,
    story: story.value,
    reports: reports.value,
    chains: chains.value,
    evaluations: evaluations.value,
    series: series.value,
  });
}

type Examples = Extract<Awaited<ReturnType<typeof readExamples>>, { ok: true }>["value"];

async function takeInAll(
  store: Store,
  current: CurrentRegion,
  set: IndicatorSet | undefined,
  { personas, reports, chains, evaluations, series }: Examples,
  now: Date,
): Promise<void> {
  const { plan, assumptions } = current;
  const region = plan.region.id;
  // First: what else is in the register came after they got their roles.
  await takeInPersonas(store, plan.region, personas);
  if (set !== undefined) await takeInExamples(store, region, set, series, now);
  await store.chains.addExamples(region, chains, now);
  await takeInExampleEvaluations(store, { plan, assumptions }, evaluations);
  await takeInExampleForecasts(store, current);
  await store.progress.recordExamples(region, reports, now);
}
