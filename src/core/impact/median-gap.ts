/** A total shortage that the median must meet in a year. */
interface Anchor {
  readonly year: number;
  readonly people: number;
}

/**
 * The median gap of one sector, in people by year: a straight line from anchor to anchor, each
 * anchor being the total times the sector's part of it. After the last anchor the gap stands
 * still in `anchored`; `beyond` is what the slope before it would add, to be multiplied by the
 * uncertain growth after the anchors.
 * @param anchors two or more, in order of year; no year before the first
 * @param part the sector's part of the shortage at the first and at the last anchor, 0 to 1; in
 *   between it moves in a straight line too
 */
export function medianGaps(
  years: readonly number[],
  anchors: readonly Anchor[],
  part: { readonly first: number; readonly last: number },
): { readonly anchored: readonly number[]; readonly beyond: readonly number[] } {
  const [start, end] = [anchors[0]!, anchors.at(-1)!];
  const points = anchors.map(({ year, people }) => {
    const elapsed = (year - start.year) / (end.year - start.year);
    return { year, people: people * (part.first + (part.last - part.first) * elapsed) };
  });
  const last = points.at(-1)!;
  const slope = slopeBetween(points.at(-2)!, last);
  return {
    anchored: years.map((year) => {
      const next = points.findIndex((point) => point.year > year);
      if (next < 0) return last.people;
      const from = points[next - 1]!;
      return from.people + slopeBetween(from, points[next]!) * (year - from.year);
    }),
    beyond: years.map((year) => slope * Math.max(year - last.year, 0)),
  };
}

const slopeBetween = (from: Anchor, to: Anchor): number =>
  (to.people - from.people) / (to.year - from.year);
