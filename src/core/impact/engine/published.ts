import type { Chance } from "./forecast.ts";

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

/** A chance as it is told: about so much, or less or more than that. */
export interface PublishedChance {
  readonly is: "about" | "less" | "more";
  /** 0 to 1, and neither of both. */
  readonly part: number;
}

/**
 * The chance that the gap closes at the precision it is published with: per cents, and tenths of
 * them near both ends, but never finer than its Monte Carlo error. What rounds to never or to always
 * is told as less or more than the last figure.
 */
export function publishedChance({ chanceClosed, chanceError }: Chance): PublishedChance {
  const isFarOut = chanceClosed < 0.01 || chanceClosed > 0.99;
  const per = chanceError > 0.01 ? 10 : isFarOut && chanceError <= 0.001 ? 1000 : 100;
  const parts = Math.round(chanceClosed * per);
  if (parts === 0) return { is: "less", part: 1 / per };
  if (parts === per) return { is: "more", part: (per - 1) / per };
  return { is: "about", part: parts / per };
}
