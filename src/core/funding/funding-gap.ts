import { inYear, totalOf } from "./amount.ts";
import type { Funding } from "./funding.ts";

/**
 * What was asked and not granted, in euros: of one year, or of all together. Negative when more was
 * granted than asked.
 * @returns nothing while a decision is awaited, and when one of the two is not known
 */
export function fundingGap({ requested, decision }: Funding, year?: number): number | undefined {
  const of = (amounts: Parameters<typeof totalOf>[0]) =>
    year === undefined ? totalOf(amounts) : inYear(amounts, year);
  const asked = of(requested?.amounts);
  switch (decision.kind) {
    case "waiting":
      return undefined;
    case "refused":
      return asked;
    case "granted": {
      const granted = of(decision.amounts);
      return asked === undefined || granted === undefined ? undefined : asked - granted;
    }
  }
}
