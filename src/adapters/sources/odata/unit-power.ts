import { known, type Value } from "../../../core/observations/index.ts";

/**
 * The power of ten that values of a topic must be raised by, from its unit: "x 1 000", "1 000 euro"
 * and "x 1 000 euro" give 3, "mln euro" 6, "mld euro" 9, anything else 0.
 */
export function unitPower(unit: string | null | undefined): 0 | 3 | 6 | 9 {
  const text = (unit ?? "").trim().toLowerCase();
  if (/^(x\s*)?1[ .\u00a0]?000(?![\d ]*\d)/.test(text)) return 3;
  if (/^(x\s*)?(1\s*)?(mln|miljoen)\b/.test(text)) return 6;
  if (/^(x\s*)?(1\s*)?(mld|miljard)\b/.test(text)) return 9;
  return 0;
}

/** Moves the decimal point, without the error that multiplying would make. */
export function raised(value: Value, power: number): Value {
  if (power === 0 || value.kind === "missing") return value;
  return known(shift(value.value, power));
}

function shift(value: number, power: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
