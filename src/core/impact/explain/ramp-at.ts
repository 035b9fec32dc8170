/**
 * How far something has grown at a moment, 0 to 1: the formula of the engine, see `RampArrays`.
 * @param moment,start years with decimals
 * @param rampYears zero or more
 */
export function rampAt(moment: number, start: number, rampYears: number): number {
  if (moment < start) return 0;
  return 1 / (1 + 9 * 81 ** (-(moment - start) / Math.max(rampYears, 1e-6)));
}

/**
 * How many years of inflow are at work in a year: those who came in it and before, as far as they
 * stayed.
 * @param years the years of the model up to and including the one that is asked
 * @param factors what decisions made of each year, as many
 * @param dropOut part that leaves each year, 0 to 1
 */
export function yearsOfInflow(
  years: readonly number[],
  factors: readonly number[],
  { start, rampYears, dropOut }: { start: number; rampYears: number; dropOut: number },
): number {
  return years.reduce(
    (stock, year, y) => stock * (1 - dropOut) + factors[y]! * rampAt(year + 0.5, start, rampYears),
    0,
  );
}
