import type { CrucialCare } from "../plan/index.ts";
import type { ChainEntry, ProviderChange, Reach } from "./chain-entry.ts";

export type Offer = CrucialCare["offers"][number];

/** An organisation that gives a kind of care, with every reach it is said to have. */
export interface Provider {
  readonly organisation: string;
  readonly reach: readonly Reach[];
}

/** The providers of an offer in the plan, each organisation once. */
export function planProviders({ providers }: Offer): readonly Provider[] {
  const found = Map.groupBy(providers, ({ organisation }) => organisation);
  return [...found].map(([organisation, rows]) => ({
    organisation,
    reach: rows.map(({ reach }) => reach),
  }));
}

/**
 * The changes that stand, by day. What was told later of a kind of care and an organisation
 * replaces what was told before of that day and after it.
 * @param entries in the order in which they were recorded
 */
export function standingChanges(entries: readonly ChainEntry[]): readonly ProviderChange[] {
  let standing: readonly ProviderChange[] = [];
  for (const entry of entries)
    if (entry.kind === "provider-change")
      standing = [...standing.filter((told) => !replaces(entry, told)), entry];
  return standing.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const replaces = (later: ProviderChange, earlier: ProviderChange) =>
  later.offer === earlier.offer &&
  later.organisation === earlier.organisation &&
  later.on <= earlier.on;

/**
 * Who gives a kind of care on a day: the providers of the plan, and what changed until then.
 * @param changes those that stand, by day
 * @param day YYYY-MM-DD; a change of that day counts
 */
export function providersOn(
  offer: Offer,
  changes: readonly ProviderChange[],
  day: string,
): readonly Provider[] {
  const found = new Map(planProviders(offer).map((provider) => [provider.organisation, provider]));
  for (const { offer: of, organisation, change, on } of changes) {
    if (of !== offer.id || on > day) continue;
    if (change.is === "stops") found.delete(organisation);
    else found.set(organisation, { organisation, reach: [change.reach] });
  }
  return [...found.values()];
}

/**
 * What is left of a kind of care when one provider stops: nobody; others, but for a larger area
 * alone; others of whom it is not known whether they work in the region; another in the region.
 */
export type Consequence = "nobody-left" | "none-in-region" | "cannot-tell" | "others-left";

/** @param providers who gives the care before it stops */
export function consequence(providers: readonly Provider[], stopping: string): Consequence {
  const left = providers.filter(({ organisation }) => organisation !== stopping);
  if (left.length === 0) return "nobody-left";
  const has = (reach: Reach) => left.some((provider) => provider.reach.includes(reach));
  if (has("regional")) return "others-left";
  return has("undetermined") ? "cannot-tell" : "none-in-region";
}

/** What depends on one organisation. */
export interface Dependence {
  readonly organisation: string;
  readonly offers: readonly { readonly offer: Offer; readonly consequence: Consequence }[];
}

/** What would happen to each kind of care if one organisation stopped; most at stake first. */
export function dependences(
  { offers }: CrucialCare,
  changes: readonly ProviderChange[],
  day: string,
): readonly Dependence[] {
  const given = offers.flatMap((offer) => {
    const providers = providersOn(offer, changes, day);
    return providers.map(({ organisation }) => ({
      organisation,
      offer,
      consequence: consequence(providers, organisation),
    }));
  });
  return [...Map.groupBy(given, ({ organisation }) => organisation)]
    .map(([organisation, own]) => ({
      organisation,
      offers: own.map(({ offer, consequence: left }) => ({ offer, consequence: left })),
    }))
    .toSorted((a, b) => atStake(b) - atStake(a) || b.offers.length - a.offers.length);
}

/** Kinds of care that nobody would give any longer. */
export const atStake = ({ offers }: Dependence) =>
  offers.filter((offer) => offer.consequence === "nobody-left").length;
