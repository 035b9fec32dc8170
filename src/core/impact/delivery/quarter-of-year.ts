/** A quarter of a year, 1 to 4. */
export interface QuarterOfYear {
  readonly year: number;
  readonly quarter: number;
}

/** @param day YYYY-MM-DD */
export const quarterOfDay = (day: string): QuarterOfYear => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
});

/** So many quarters in a row. */
export const quartersFrom = (
  { year, quarter }: QuarterOfYear,
  count: number,
): readonly QuarterOfYear[] =>
  Array.from({ length: count }, (_, n) => {
    const at = year * 4 + quarter - 1 + n;
    return { year: Math.floor(at / 4), quarter: (at % 4) + 1 };
  });

/** Its middle, as a year with decimals: 2026-Q1 is 2026.125. */
export const middleOf = ({ year, quarter }: QuarterOfYear): number => year + (quarter - 0.5) / 4;

/** As the plan writes it: "2026-Q1". */
export const quarterName = ({ year, quarter }: QuarterOfYear): string => `${year}-Q${quarter}`;
