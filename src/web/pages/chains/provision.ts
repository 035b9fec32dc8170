import type { CrucialCare } from "../../../core/plan/index.ts";

export type Offer = CrucialCare["offers"][number];
export type Reach = Offer["providers"][number]["reach"];

/** One provider of an offer with every reach that the plan gives it. */
export interface Provider {
  readonly organisation: string;
  readonly reach: readonly Reach[];
}

/** The providers of an offer, each organisation once. */
export function providersOf({ providers }: Offer): Provider[] {
  const found = Map.groupBy(providers, ({ organisation }) => organisation);
  return [...found].map(([organisation, rows]) => ({
    organisation,
    reach: rows.map(({ reach }) => reach),
  }));
}

/** The offers per form of care, in the order of the plan; forms without offers are left out. */
export function offersByForm({ forms, offers }: CrucialCare) {
  return forms
    .map((form) => ({ form, offers: offers.filter((offer) => offer.form === form.id) }))
    .filter((group) => group.offers.length > 0);
}

/**
 * The note of an offer, unless others carry the very same one: that is said once for all of them.
 */
export function ownNote(offer: Offer, { offers }: CrucialCare) {
  const shared = offers.filter(({ note }) => note?.nl === offer.note?.nl);
  return shared.length > 1 ? undefined : offer.note;
}

/** The form with the most offers without a tick; the first of them when several have as many. */
export function formWithMostGaps(care: CrucialCare) {
  const gaps = offersByForm(care).map(({ form, offers }) => ({
    form,
    gaps: offers.filter(({ present }) => !present).length,
  }));
  return gaps.toSorted((a, b) => b.gaps - a.gaps)[0];
}
