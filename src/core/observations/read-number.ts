/**
 * A number as people and sources write it: "1.234,5" with a decimal comma, "1,234.5" with a point;
 * thousands may also be parted by spaces. A euro sign before and a percent sign after it are left:
 * the unit belongs to the measure.
 * @returns undefined when it is not a number in this notation: "1.23" with a decimal comma is
 * neither 123 nor 1.23
 */
export function readNumber(text: string, decimal: "," | "."): number | undefined {
  const bare = text.trim().replace(/^€\s*/, "").replace(/\s*%$/, "").replace("−", "-");
  const found = notations[decimal].exec(bare);
  if (found === null) return undefined;
  const [, sign, whole = "", fraction = "", exponent = "0"] = found;
  // Adding nothing makes of "-0" the zero that it is.
  return Number(`${sign}${whole.replaceAll(/\D/g, "")}.${fraction}0e${exponent}`) + 0;
}

const spaces = "[ \\u00a0\\u202f]";
const notation = (thousands: string, decimal: string) =>
  new RegExp(
    String.raw`^([-+]?)(\d{1,3}(?:${thousands}\d{3})+|\d{1,3}(?:${spaces}\d{3})+|\d+)` +
      String.raw`(?:${decimal}(\d+))?(?:[eE]([-+]?\d{1,3}))?$`,
  );
const notations = { ",": notation(String.raw`\.`, ","), ".": notation(",", String.raw`\.`) };
