import { ErasureAct, erasedEntry, type SubjectKey } from "../../core/register/index.ts";
import type { BrokenLink, Verification, WordsOf } from "../ports/register-store.ts";
import { entryDigest, noDigest, wordsDigest, type ChainedEntry } from "./entry-digest.ts";

/** An entry as it is kept, with the words that are still there. */
export interface KeptEntry extends ChainedEntry {
  readonly digest: string;
  readonly words: Readonly<Record<string, { readonly salt: string; readonly text: string }>>;
}

export interface Followed extends Verification {
  /** What was erased according to the entries: none of it may still be there. */
  readonly erased: readonly WordsOf[];
}

/**
 * Checks every entry by itself and against the one before it.
 * @param entries by number; words that are erased meanwhile may be missing before their erasure
 * @param digest of an entry to look for
 */
export async function followChain(
  entries: AsyncIterable<KeptEntry>,
  digest?: string,
): Promise<Followed> {
  const broken: BrokenLink[] = [];
  const gone: WordsOf[] = [];
  const erased: WordsOf[] = [];
  let count = 0;
  let found: number | undefined;
  let last: Pick<KeptEntry, "number" | "at" | "digest"> = { number: 0, at: "", digest: noDigest };
  for await (const entry of entries) {
    const { number } = entry;
    const report = (what: BrokenLink["what"]) => broken.push({ number, what });
    if (number > last.number + 1) broken.push({ number: last.number + 1, what: "missing" });
    else if (entry.previous !== last.digest) report("unlinked");
    if (entry.at < last.at) report("out-of-time");
    if (entryDigest(entry) !== entry.digest) report("changed");
    else {
      const vanished = vanishedWords(entry);
      if (vanished === undefined) report("words-changed");
      else gone.push(...vanished);
      erased.push(...erasedBy(entry));
    }
    if (entry.digest === digest) found = number;
    count += 1;
    last = entry;
  }
  const onRecord = new Set(erased.map(placeOf));
  for (const words of gone)
    if (!onRecord.has(placeOf(words))) broken.push({ number: words.number, what: "words-changed" });
  return {
    entries: count,
    head: last.digest,
    ...(found !== undefined && { found }),
    broken,
    erased,
  };
}

const placeOf = ({ number, name }: WordsOf) => `${number} ${name}`;

/** Words that were recorded and are not there; nothing when others are not what was recorded. */
function vanishedWords({ number, commitments, words }: KeptEntry): WordsOf[] | undefined {
  const recorded = new Map<string, unknown>(
    Object.entries((JSON.parse(commitments) ?? {}) as Record<string, unknown>),
  );
  for (const [name, { salt, text }] of Object.entries(words)) {
    if (recorded.get(name) !== wordsDigest(salt, text)) return undefined;
    recorded.delete(name);
  }
  return [...recorded.keys()].map((name) => ({ number, name }));
}

function erasedBy({ kind, subject, data }: KeptEntry): WordsOf[] {
  const act = ErasureAct.safeParse({ kind, data: JSON.parse(data) as unknown, words: {} });
  if (!act.success) return [];
  const number = erasedEntry(subject as SubjectKey);
  return act.data.data.names.map((name) => ({ number, name }));
}
