import type { FundingAct } from "./funding-act.ts";
import { closedSince, type FundingSource } from "./funding-rules.ts";
import type { Funding } from "./funding.ts";

/** Why something cannot be done with money. */
export type FundingFault =
  | { readonly kind: "day-to-come" }
  /** The source takes no requests; these do, or may. */
  | { readonly kind: "source-closed"; readonly since: string }
  /** What was asked cannot change after the decision. */
  | { readonly kind: "decided" }
  | { readonly kind: "not-granted" }
  | { readonly kind: "ends-before-grant" }
  | { readonly kind: "year-to-come" }
  /** There is nothing to account for yet. */
  | { readonly kind: "nothing-spent" };

/** What can be done with money, once opened. */
export type FundingStep = Exclude<FundingAct, { kind: "funding-opened" }>;

/**
 * What stands in the way of doing something with money, if anything.
 * @param funding as it stands; its decision and spending count
 * @param source where the money is asked
 * @param today YYYY-MM-DD
 */
export function mayActOnFunding(
  { decision, spent }: Pick<Funding, "decision" | "spent">,
  source: FundingSource,
  act: FundingStep,
  today: string,
): FundingFault | undefined {
  if ("on" in act.data && act.data.on > today) return { kind: "day-to-come" };
  switch (act.kind) {
    case "funding-requested": {
      if (decision.kind !== "waiting") return { kind: "decided" };
      const since = closedSince(source);
      return since !== undefined && act.data.on >= since
        ? { kind: "source-closed", since }
        : undefined;
    }
    case "funding-granted":
      return act.data.ends < act.data.on ? { kind: "ends-before-grant" } : undefined;
    case "funding-refused":
      return decision.kind === "granted" ? { kind: "decided" } : undefined;
    case "funding-spent":
      if (decision.kind !== "granted") return { kind: "not-granted" };
      return act.data.year > Number(today.slice(0, 4)) ? { kind: "year-to-come" } : undefined;
    case "funding-accounted":
      if (decision.kind !== "granted") return { kind: "not-granted" };
      return spent.some(({ year }) => year === act.data.year)
        ? undefined
        : { kind: "nothing-spent" };
    case "funding-covered":
      return decision.kind === "granted" ? undefined : { kind: "not-granted" };
  }
}
