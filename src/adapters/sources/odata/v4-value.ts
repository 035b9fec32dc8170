import { known, missing, type Value } from "../../../core/observations/index.ts";

/**
 * What an observation says, and when it says nothing, why.
 *
 * | attribute | means |
 * | `None` without a value | unknown |
 * | `Impossible`, `NotApplicable` | cannot exist for logical reasons |
 * | `Secret`, `Confidential` | secret |
 * | `NotMeasured`, `NotAvailable`, `Missing` | not measured |
 * | anything else without a value | unknown: the safest reading of a word we do not know |
 *
 * Only `None` and `Impossible` were seen in public answers; the publisher lists no others. See
 * docs/sources.md.
 */
export function valueOfV4(value: number | null, attribute: string | null | undefined): Value {
  if (value !== null) return known(value);
  switch (attribute) {
    case "Impossible":
    case "NotApplicable":
      return missing("not-applicable");
    case "Secret":
    case "Confidential":
      return missing("secret");
    case "NotMeasured":
    case "NotAvailable":
    case "Missing":
      return missing("not-measured");
    default:
      return missing("unknown");
  }
}
