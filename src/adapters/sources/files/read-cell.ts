import type { Template } from "../../../core/indicators/index.ts";
import { known, missing, readNumber, type Value } from "../../../core/observations/index.ts";

/** What a spreadsheet shows where it could not work something out, in English and in Dutch. */
const sheetError =
  /^#(DIV\/0!|DEEL\/0!|N\/A|N\/B|NAME\?|NAAM\?|NULL!|LEEG!|NUM!|GETAL!|REF!|VERW!|VALUE!|WAARDE!)$/;

/** The value in a cell; the name of the problem when there is none. */
export function readCell(
  cell: string | number,
  { decimal, missing: reasons }: Pick<Template, "decimal" | "missing">,
): Value | "cell-error" | "not-a-number" {
  if (typeof cell === "number") return Number.isFinite(cell) ? known(cell) : "not-a-number";
  const text = cell.trim();
  const reason = Object.hasOwn(reasons, text) ? reasons[text] : undefined;
  if (reason !== undefined) return missing(reason);
  if (text === "") return missing("unknown");
  if (sheetError.test(text)) return "cell-error";
  const value = readNumber(text, decimal);
  return value === undefined ? "not-a-number" : known(value);
}
