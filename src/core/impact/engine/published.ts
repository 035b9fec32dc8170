/**
 * A modelled number of people at the precision it is published with: fifties from 1,000 up, tens
 * from 100 up, whole people below. Finer would be within the Monte Carlo error of 10,000 draws.
 * The same in tile, chart, table, CSV and terminal, so that they agree to the digit. Averages that
 * must add up on the page are written in whole people instead; JSON for machines is not rounded.
 */
export function published(people: number): number {
  const size = Math.abs(people);
  const step = size >= 1000 ? 50 : size >= 100 ? 10 : 1;
  // A trace below zero is nothing, not minus nothing.
  return Math.round(people / step) * step + 0;
}
