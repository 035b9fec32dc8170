/** A word beside a vertical, in the lane above the chart where it does not touch another. */
export interface Laned<T> {
  readonly item: T;
  /** 0 is the lane next to the chart. */
  readonly lane: number;
  /** On which side of its vertical the word stands. */
  readonly side: "left" | "right";
}

/** Width of a letter of 14 pixels on average, in pixels; a little generous. */
export const letterWidth = 7.4;

/**
 * Gives every word the lowest lane in which it has room, from left to right.
 * @param end right edge of the drawing: words that would pass it stand left of their vertical
 */
export function inLanes<T>(
  words: readonly { readonly item: T; readonly x: number; readonly length: number }[],
  end: number,
): readonly Laned<T>[] {
  const taken: { lane: number; from: number; to: number }[] = [];
  return words
    .toSorted((a, b) => a.x - b.x)
    .map(({ item, x, length }) => {
      const width = length * letterWidth + 8;
      const side = x + width > end ? "left" : "right";
      const [from, to] = side === "right" ? [x, x + width] : [x - width, x];
      let lane = 0;
      while (taken.some((other) => other.lane === lane && other.from < to && from < other.to))
        lane += 1;
      taken.push({ lane, from, to });
      return { item, lane, side };
    });
}
