/** What a column of draws comes to. */
export interface Description {
  readonly mean: number;
  /** Sum of the squares around the mean. */
  readonly squares: number;
  /** How many are zero or less. */
  readonly closed: number;
  /** The values of the asked ranks. */
  readonly values: readonly number[];
}

type Column = Float32Array | Float64Array;

const bins = 1024;
const counts = new Uint32Array(bins);
let places = new Uint16Array(0);
let gathered = new Float64Array(0);

/**
 * Mean, squares and exact order statistics of a column in three passes. Values are counted in bins
 * first, and only those in the bin that holds a rank are put in order.
 * @param ranks ascending; 1 for the smallest, up to the length of the column
 */
export function describeColumn(column: Column, ranks: ArrayLike<number>): Description {
  const count = column.length;
  let [low, high, sum, closed] = [column[0]!, column[0]!, 0, 0];
  for (let i = 0; i < count; i++) {
    const value = column[i]!;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
    if (value <= 0) closed += 1;
  }
  const mean = sum / count;
  const scale = high > low ? (bins - 1) / (high - low) : 0;
  if (places.length < count) {
    places = new Uint16Array(count);
    gathered = new Float64Array(count);
  }
  counts.fill(0);
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const value = column[i]!;
    squares += (value - mean) * (value - mean);
    const bin = ((value - low) * scale) | 0;
    places[i] = bin;
    counts[bin]! += 1;
  }
  return { mean, squares, closed, values: orderStatistics(column, ranks) };
}

/** From the bins that `describeColumn` has just filled. */
function orderStatistics(column: Column, ranks: ArrayLike<number>): number[] {
  const found: number[] = [];
  let [before, bin, held, size] = [0, 0, -1, 0];
  for (let r = 0; r < ranks.length; r++) {
    const wanted = ranks[r]! - 1;
    while (before + counts[bin]! <= wanted) before += counts[bin++]!;
    if (held !== bin) {
      size = 0;
      for (let i = 0; i < column.length; i++) if (places[i] === bin) gathered[size++] = column[i]!;
      held = bin;
    }
    found.push(select(gathered, wanted - before, size - 1));
  }
  return found;
}

/**
 * The value that belongs at `place`, smaller ones moved before it and larger ones after it.
 * Source: C.A.R. Hoare (1961), algorithm 65 "Find", with the median of three as pivot.
 */
function select(values: Float64Array, place: number, last: number): number {
  let [left, right] = [0, last];
  while (left < right) {
    const pivot = middleOf(values[left]!, values[(left + right) >> 1]!, values[right]!);
    let [low, high] = [left, right];
    while (low <= high) {
      while (values[low]! < pivot) low += 1;
      while (values[high]! > pivot) high -= 1;
      if (low > high) break;
      const value = values[low]!;
      values[low++] = values[high]!;
      values[high--] = value;
    }
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else break;
  }
  return values[place]!;
}

function middleOf(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : Math.max(a, c);
  return a < c ? a : Math.max(b, c);
}
