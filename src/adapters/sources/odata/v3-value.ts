import { known, missing, type Value } from "../../../core/observations/index.ts";

/**
 * What stands in a cell of `UntypedDataSet`, where everything is text, padded to a width.
 *
 * | cell | means |
 * | `.` | unknown, not reliable enough, or secret: the source does not say which |
 * | `x` | secret |
 * | blank | cannot exist for logical reasons |
 * | `-` | nil: the source counted and found none |
 * | null | the table has no figure here: it was not measured |
 *
 * Source: "Verklaring van tekens" of Statistics Netherlands (as on
 * monitorlangdurigezorg.nl/faq/wat-betekenen-de-symbolen-bij-de-tabellen; "x" and "-" stand in its
 * older tables). That null means not measured is our reading; see docs/sources.md.
 * @returns undefined for anything else
 */
export function valueOfV3(cell: unknown): Value | undefined {
  if (cell === null || cell === undefined) return missing("not-measured");
  if (typeof cell === "number") return known(cell);
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  switch (text.toLowerCase()) {
    case ".":
      return missing("unknown");
    case "x":
      return missing("secret");
    case "":
      return missing("not-applicable");
    case "-":
    case "–":
      return known(0);
    default:
      return /^-?\d+(\.\d+)?$/.test(text) ? known(Number(text)) : undefined;
  }
}
