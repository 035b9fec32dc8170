/** Longest that a server may ask to wait before it is left for the next scheduled fetch, in ms. */
const longestRetryAfter = 120_000;

/**
 * How long to wait after an attempt that failed: twice as long each time, up to half a minute, at
 * a random moment in that stretch so that installations do not come back all at once ("full
 * jitter": M. Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015). A server that
 * says how long is obeyed.
 * @param attempt 1 for the first
 * @param retryAfter the header, in seconds or as a date (RFC 9110, section 10.2.3)
 * @param uniform a number between 0 and 1
 * @returns milliseconds, or "give up" when the server asks for longer than is worth waiting for
 */
export function retryWait(
  attempt: number,
  retryAfter: string | undefined,
  now: Date,
  uniform: number,
): number | "give up" {
  const asked = retryAfter === undefined ? undefined : askedWait(retryAfter.trim(), now);
  if (asked === undefined) return Math.min(30_000, 1000 * 2 ** (attempt - 1)) * uniform;
  return asked > longestRetryAfter ? "give up" : asked;
}

/** Milliseconds, or undefined when the header says nothing that can be read. */
function askedWait(header: string, now: Date): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}
