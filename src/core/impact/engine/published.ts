/**
 * A modelled number of people at the precision it is published with: fifties from 1,000 up, tens
 * from 100 up, whole people below. Finer would be within the Monte Carlo error of 10,000 draws.
 * The same everywhere, so that tile, chart, table, CSV and terminal agree to the digit.
 */
export function published(people: number): number {
  const size = Math.abs(people);
  const step = size >= 1000 ? 50 : size >= 100 ? 10 : 1;
  return Math.round(people / step) * step;
}
