/** A piece of a text; `changed` when the other text does not have it there. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Above this many pairs of words two texts are told as wholly different: it would take too long. */
const mostPairs = 4_000_000;

/**
 * The words in which two texts differ, found as a longest common subsequence (Wagner and Fischer,
 * 1974). The pieces of each side together are that text.
 */
export function markedWords(
  before: string,
  after: string,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end += 1;
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const kept = commonWords(middleA, middleB);
  const head = same(a.slice(0, start));
  const tail = same(a.slice(a.length - end));
  return {
    before: joined([...head, ...marked(middleA, kept.a), ...tail]),
    after: joined([...head, ...marked(middleB, kept.b), ...tail]),
  };
}

/** Words and what stands between them. */
const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];

const same = (texts: readonly string[]): Piece[] => texts.map((text) => ({ text, changed: false }));

const marked = (texts: readonly string[], kept: ReadonlySet<number>): Piece[] =>
  texts.map((text, at) => ({ text, changed: !kept.has(at) }));

/** Places of a longest common subsequence in each list. */
function commonWords(a: readonly string[], b: readonly string[]) {
  const kept = { a: new Set<number>(), b: new Set<number>() };
  if (a.length * b.length > mostPairs) return kept;
  const width = b.length + 1;
  // lengths[i, j]: of the longest common subsequence of what follows i in a and j in b
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      kept.a.add(i);
      kept.b.add(j);
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return kept;
}

/** Neighbours that are alike as one piece; a space between changed words is marked with them. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: { text: string; changed: boolean }[] = [];
  for (const [at, { text, changed }] of pieces.entries()) {
    const last = result.at(-1);
    const isBetween =
      text.trim() === "" && last?.changed === true && pieces[at + 1]?.changed === true;
    if (last !== undefined && last.changed === (changed || isBetween)) last.text += text;
    else result.push({ text, changed });
  }
  return result;
}
