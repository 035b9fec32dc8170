/** The start of a quarter, as a year with decimals, in an address: 2026.25 is "2026-K2". */
export const quarterKey = (moment: number): string =>
  `${Math.floor(moment)}-K${Math.floor((moment % 1) * 4) + 1}`;

/** The other way; undefined for anything else. */
export function readQuarterKey(key: string): number | undefined {
  const [, year, quarter] = /^(\d{4})-[KQ]([1-4])$/i.exec(key) ?? [];
  return year === undefined ? undefined : Number(year) + (Number(quarter) - 1) / 4;
}

/** As dates are written: "2026-Q2". */
export const quarterDate = (moment: number): string => quarterKey(moment).replace("K", "Q");

/** The quarter in which a moment lies, as its start. */
export const startOfQuarter = (moment: number): number => Math.floor(moment * 4 + 1e-9) / 4;
