import { setTimeout as delay } from "node:timers/promises";

/** Longest that a page waits for what is still being computed, in milliseconds. */
const longestWait = 400;

/** What comes in time; nothing when it takes longer. */
export async function promptly<T>(answer: Promise<T>): Promise<T | undefined> {
  // Whoever asks next meets what went wrong.
  answer.catch(() => undefined);
  return Promise.race([answer, delay(longestWait, undefined)]);
}
