import type { Child } from "hono/jsx";
import type { QuarterBar } from "./quarter-place.ts";

/** One line of a planning by quarter. */
export interface QuarterRow {
  /** What it belongs to; said once above the rows that share it. */
  readonly group?: { readonly name: string; readonly label?: Child } | undefined;
  /** Plain name, for the table. */
  readonly name: string;
  /** Language of the name, when it is not that of the page. */
  readonly nameLang?: string | undefined;
  /** Language of what the bars say, when it is not that of the page. */
  readonly lang?: string | undefined;
  /** What stands beside the bars when that is more than the name, for example a link. */
  readonly label?: Child;
  readonly bars: readonly QuarterBar[];
  /** The quarter of its evaluation; "unknown" when there is one at an unknown moment. */
  readonly evaluation?: string | undefined;
  /** Said in the place of the bars when there are none: why not. */
  readonly instead?: string | undefined;
}
