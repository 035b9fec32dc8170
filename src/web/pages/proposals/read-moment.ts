/** The month of each name, as Dutch and English write it in full or in three letters. */
const months: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/**
 * A moment as people write it: "maart 2024", "3-2024", "2024-03", or a year with decimals.
 * @returns a year with decimals, of a month its first day; nothing when it is no moment
 */
export function readMoment(text: string): number | undefined {
  const typed = text.trim().toLowerCase();
  if (/^\d{4}([.,]\d+)?$/.test(typed)) return Number(typed.replace(",", "."));
  const [, named, year] = /^([a-z]+)\.?[ -](\d{4})$/.exec(typed) ?? [];
  if (named !== undefined)
    return inMonth(
      year!,
      months.findIndex((names) => names.includes(named)),
    );
  const [, first, last] = /^(\d{1,2})[-/](\d{4})$/.exec(typed) ?? [];
  if (first !== undefined) return inMonth(last!, Number(first) - 1);
  const [, iso, month] = /^(\d{4})-(\d{2})$/.exec(typed) ?? [];
  return iso === undefined ? undefined : inMonth(iso, Number(month) - 1);
}

/** Rounded up, so that few decimals are enough and it stays in its month: February is 2024.0834. */
const inMonth = (year: string, month: number): number | undefined =>
  month < 0 || month > 11 ? undefined : Number(year) + Math.ceil((month / 12) * 1e4) / 1e4;
