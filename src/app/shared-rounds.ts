/**
 * Lets many ask for the same work at once without doing it for each: one round goes on at a time,
 * and all who ask meanwhile share the next, which sees what they did before they asked.
 */
export function sharedRounds<T>(round: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    if (next !== undefined) return next;
    const begin = () => {
      next = undefined;
      return round();
    };
    next = last.then(begin, begin);
    last = next;
    return next;
  };
}
