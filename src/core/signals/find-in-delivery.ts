import { quarterName } from "../impact/index.ts";
import type { Find } from "./cause.ts";

/**
 * Parties that are asked more than they can give, with at least the chance of the threshold (0 to
 * 1), in a quarter that was looked at. Of who can give how much is not known, nothing is said.
 */
export const overloadedParties: Find = ({ delivery }, threshold) => {
  if (delivery === undefined) return [];
  return delivery.parties.flatMap(({ organisation, quarters }) => {
    const over = quarters.flatMap(({ chanceTooMuch = 0 }, q) =>
      chanceTooMuch >= threshold ? [{ chanceTooMuch, quarter: delivery.quarters[q]! }] : [],
    );
    const [first] = over;
    if (organisation === undefined || first === undefined) return [];
    return [
      {
        about: `organisation:${organisation}` as const,
        evidence: {
          firstQuarter: quarterName(first.quarter),
          quarters: over.length,
          chanceTooMuch: Math.max(...over.map((one) => one.chanceTooMuch)),
        },
      },
    ];
  });
};
