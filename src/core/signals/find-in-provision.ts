import { consequence, providersOn } from "../chains/index.ts";
import type { Find } from "./cause.ts";

/**
 * Crucial care that somebody stops giving, or stopped giving, while nobody in the region is known
 * to go on with it. The stop that is announced for the latest day is the one that is told.
 */
export const disappearingProvisions: Find = ({ plan, providerChanges = [] }, _, day) =>
  plan.crucialCare.offers.flatMap((offer) => {
    const stop = providerChanges.findLast(
      (change) => change.offer === offer.id && change.change.is === "stops",
    );
    if (stop === undefined) return [];
    const after = stop.on > day ? stop.on : day;
    const left = consequence(providersOn(offer, providerChanges, after), stop.organisation);
    if (left === "others-left") return [];
    return [
      {
        about: `provision:${offer.id}` as const,
        evidence: { organisation: stop.organisation, on: stop.on, left },
      },
    ];
  });
