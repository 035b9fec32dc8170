import { country } from "../../core/observations/index.ts";

/**
 * What we call an area of a table: the country is NL00 in tables of neighbourhoods and NL01
 * elsewhere, and tables may have own names for areas that have no code of the country.
 * @param ownCodes our name → code in the table
 */
export function areaOf(code: string, ownCodes: Readonly<Record<string, string>> = {}): string {
  const own = Object.entries(ownCodes).find(([, theirs]) => theirs === code);
  if (own !== undefined) return own[0];
  return code === "NL00" || code === "NL01" ? country : code;
}
