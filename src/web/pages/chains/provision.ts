import type { Offer } from "../../../core/chains/index.ts";
import type { CrucialCare } from "../../../core/plan/index.ts";

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
