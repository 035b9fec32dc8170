import type { RegionRisk } from "../../../core/risks/index.ts";

/** Where dots stand in a square that they share, from its middle, in pixels. */
const layouts: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 0]],
  [
    [-14, 0],
    [14, 0],
  ],
  [
    [-14, -13],
    [14, -13],
    [0, 14],
  ],
  [
    [-14, -14],
    [14, -14],
    [-14, 14],
    [14, 14],
  ],
];

/** A place for each risk in the square where it is now; more than four lie over each other. */
export function slotsIn(
  risks: readonly Pick<RegionRisk, "id" | "scores">[],
): ReadonlyMap<string, readonly [number, number]> {
  const squares = Map.groupBy(risks, ({ scores }) => {
    const { likelihood, impact } = scores.at(-1)!;
    return `${likelihood} ${impact}`;
  });
  return new Map(
    [...squares.values()].flatMap((together) => {
      const layout = layouts[Math.min(together.length, layouts.length) - 1]!;
      return together.map(({ id }, at) => [id, layout[at % layout.length]!] as const);
    }),
  );
}
