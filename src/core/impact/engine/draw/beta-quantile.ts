/** Cells of the integration: enough for an error below 10⁻⁶ in the quantile. */
const cells = 2048;
const width = Math.PI / 2 / cells;

/**
 * The quantile function of a beta distribution, to be asked for many parts at once: its density is
 * integrated once. With x = sin² t, cells of equal width in t are small at both ends, where the
 * density may be endless.
 * @param a,b shape, above zero
 * @returns the value below which a part of all draws lies, for parts from 0 to 1
 */
export function betaQuantile(a: number, b: number): (part: number) => number {
  const density = (t: number) => Math.sin(t) ** (2 * a - 1) * Math.cos(t) ** (2 * b - 1);
  const below = integral(density, a, b);
  const whole = below[cells]!;
  /** How far into a cell a part of it is reached. */
  const placeIn = (cell: number, part: number): number => {
    if (cell === 0) return part ** (1 / (2 * a));
    if (cell === cells - 1) return 1 - Math.max(1 - part, 0) ** (1 / (2 * b));
    // The density is taken as straight within a cell.
    const [left, right] = [density(cell * width), density((cell + 1) * width)];
    const there = Math.sqrt(left ** 2 + (right ** 2 - left ** 2) * part);
    return ((left + right) * part) / (left + there);
  };
  return (part) => {
    const sum = part * whole;
    let [low, high] = [0, cells];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (below[middle]! <= sum) low = middle;
      else high = middle;
    }
    const inside = below[low + 1]! - below[low]!;
    // The outermost cells of a narrow distribution hold nothing that a number can tell.
    const within = inside > 0 ? (sum - below[low]!) / inside : 1;
    return Math.sin((low + placeIn(low, within)) * width) ** 2;
  };
}

/** Up to each cell, but for a constant: Simpson's rule, and the power law in both outer cells. */
function integral(density: (t: number) => number, a: number, b: number): Float64Array {
  const below = new Float64Array(cells + 1);
  below[1] = width ** (2 * a) / (2 * a);
  let before = density(width);
  for (let cell = 1; cell < cells - 1; cell++) {
    const after = density((cell + 1) * width);
    const inside = (before + 4 * density((cell + 0.5) * width) + after) / 6;
    below[cell + 1] = below[cell]! + inside * width;
    before = after;
  }
  below[cells] = below[cells - 1]! + width ** (2 * b) / (2 * b);
  return below;
}
