/** Moves labels down until they are at least `gap` apart, keeping their order. */
export function spread<T extends { readonly y: number }>(labels: readonly T[], gap: number): T[] {
  let previous = -Infinity;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      previous = Math.max(label.y, previous + gap);
      return Object.assign({}, label, { y: previous });
    });
}
