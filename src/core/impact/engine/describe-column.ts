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

const bins = 512;
const lastBin = bins - 1;
/** One in so many values tells about how far a column reaches. */
const stride = 64;
/** Room that is used again. */
const room = {
  counts: new Uint32Array(bins),
  /** Where the next value of a bin goes, and by how much that moves on: not at all if nobody asks. */
  next: new Uint32Array(bins),
  step: new Uint8Array(bins),
  /** The bin of each value. */
  places: new Uint16Array(0),
  gathered: new Float64Array(0),
  widened: new Float64Array(0),
};

/**
 * Mean, squares and exact order statistics of a column. Values are counted in bins in one pass, and
 * only those in a bin that holds a rank are put in order. A sample says how far the bins reach; what
 * lies beyond belongs to the outermost.
 * @param ranks ascending; 1 for the smallest, up to the length of the column
 */
export function describeColumn(column: Column, ranks: ArrayLike<number>): Description {
  const count = column.length;
  if (room.places.length < count) {
    room.places = new Uint16Array(count);
    room.gathered = new Float64Array(count + 1);
    room.widened = new Float64Array(count);
  }
  // A loop that meets one kind of array is twice as fast as one that meets two.
  if (column instanceof Float64Array) return described(column, ranks);
  room.widened.set(column);
  return described(room.widened.subarray(0, count), ranks);
}

function described(column: Float64Array, ranks: ArrayLike<number>): Description {
  const count = column.length;
  const { counts, places } = room;
  let [low, high] = [column[0]!, column[0]!];
  for (let i = stride; i < count; i += stride) {
    const value = column[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // Many draws have the least or the most there is: these too are within, and no exception.
  const scale = high > low ? (bins - 0.5) / (high - low) : 0;
  // Sums around a value in the midst of the column keep their digits.
  const middle = (low + high) / 2;
  counts.fill(0);
  let [sum, squares, closed] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const value = column[i]!;
    const apart = value - middle;
    sum += apart;
    squares += apart * apart;
    closed = (closed + Number(value <= 0)) | 0;
    const reach = (value - low) * scale;
    const bin = reach < bins ? (reach >= 0 ? reach | 0 : 0) : lastBin;
    places[i] = bin;
    counts[bin]! += 1;
  }
  return {
    mean: middle + sum / count,
    squares: Math.max(squares - (sum * sum) / count, 0),
    closed,
    values: orderStatistics(column, ranks),
  };
}

/** From the bins that `described` has just filled. */
function orderStatistics(column: Float64Array, ranks: ArrayLike<number>): number[] {
  const { counts, next, step, places, gathered } = room;
  // A value that nobody asks for is written as well, at the end: that is faster than to ask.
  next.fill(column.length);
  step.fill(0);
  const asked: { readonly first: number; readonly size: number; readonly place: number }[] = [];
  let [before, bin, gathers, first] = [0, 0, 0, 0];
  for (let r = 0; r < ranks.length; r++) {
    while (before + counts[bin]! < ranks[r]!) before += counts[bin++]!;
    if (step[bin] === 0) {
      step[bin] = 1;
      first = gathers;
      next[bin] = first;
      gathers += counts[bin]!;
    }
    asked.push({ first, size: counts[bin]!, place: ranks[r]! - 1 - before });
  }
  for (let i = 0; i < column.length; i++) {
    const place = places[i]!;
    const to = next[place]!;
    gathered[to] = column[i]!;
    next[place] = to + step[place]!;
  }
  return asked.map(({ first: from, size, place }) =>
    select(gathered, from + place, from, from + size - 1),
  );
}

/**
 * The value that belongs at `place`, smaller ones moved before it and larger ones after it,
 * between the first and the last. Equal ones stay together: of what an initiative does, many draws
 * have nothing.
 * Source: C.A.R. Hoare (1961), algorithm 65 "Find", with the median of three as pivot, and the
 * division in three of E.W. Dijkstra (1976), A Discipline of Programming, chapter 14.
 */
function select(values: Float64Array, place: number, first: number, last: number): number {
  let [left, right] = [first, last];
  while (left < right) {
    const pivot = middleOf(values[left]!, values[(left + right) >> 1]!, values[right]!);
    // Smaller ones up to `low`, equal ones up to `at`, and larger ones from `high` on.
    let [low, at, high] = [left, left, right + 1];
    while (at < high) {
      const value = values[at]!;
      if (value < pivot) {
        values[at++] = values[low]!;
        values[low++] = value;
      } else if (value > pivot) {
        values[at] = values[--high]!;
        values[high] = value;
      } else at += 1;
    }
    if (place < low) right = low - 1;
    else if (place >= high) left = high;
    else return pivot;
  }
  return values[place]!;
}

function middleOf(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : Math.max(a, c);
  return a < c ? a : Math.max(b, c);
}
