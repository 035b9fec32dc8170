/** Guesses that one address may get wrong in one stretch of time before it has to wait. */
const mostGuesses = 20;
const stretchMs = 60_000;
/** Addresses that are remembered; the one that missed longest ago makes room. */
const mostAddresses = 10_000;

export interface MissLimit {
  /** Whether this address guessed wrong too often lately. */
  isBlocked(address: string, now: number): boolean;
  missed(address: string, now: number): void;
}

/**
 * Slows down who tries tokens one after another. Kept in memory alone and never written down.
 * Times are milliseconds of any one clock.
 * @param mostMisses in a minute, 1 or more
 */
export function missLimit(mostMisses = mostGuesses): MissLimit {
  const misses = new Map<string, { readonly since: number; readonly count: number }>();
  return {
    isBlocked(address, now) {
      const known = misses.get(address);
      return known !== undefined && now - known.since < stretchMs && known.count >= mostMisses;
    },
    missed(address, now) {
      const known = misses.get(address);
      const fresh = known === undefined || now - known.since >= stretchMs;
      misses.delete(address);
      misses.set(address, fresh ? { since: now, count: 1 } : { ...known, count: known.count + 1 });
      if (misses.size > mostAddresses) misses.delete(misses.keys().next().value!);
    },
  };
}
