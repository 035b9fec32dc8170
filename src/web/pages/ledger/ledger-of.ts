import {
  labourCostsOf,
  splitByParty,
  splitByPayer,
  splitBySector,
} from "../../../core/impact/index.ts";
import type { SiteContext } from "../../render.ts";

/** The three divisions of the same work. */
export const divisions = ["sector", "party", "payer"] as const;
export type Division = (typeof divisions)[number];

/** Who wins and who bears work in a year, from the thread; refused when too many questions wait. */
export function ledgerOf({ view, whatIf }: SiteContext["var"], year: number) {
  const { model, plan, assumptions, rules } = view;
  return whatIf.ledger(model, {
    year,
    splits: [
      splitBySector(model),
      splitByParty(model, plan, assumptions),
      splitByPayer(model, rules.funding?.payers ?? []),
    ],
    labourCosts: labourCostsOf(model, assumptions),
  });
}
