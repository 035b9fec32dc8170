import type { Act, Entry, SubjectKey } from "./entry.ts";

/**
 * All entries of a region in memory, in order, by subject. What there is (meetings, decisions,
 * signals, …) is read from the entries on each subject: nothing else is kept.
 */
export interface Register {
  /** Number of the last entry; 0 when there is none. */
  readonly head: number;
  /** Entries on one subject, the oldest first. */
  of(subject: SubjectKey): readonly Entry[];
  /** Number of the last entry on a subject; 0 when there is none. */
  lastOn(subject: SubjectKey): number;
  /** Every entry, the oldest first. */
  readonly entries: readonly Entry[];
  /**
   * Every subject of a kind, in the order in which they came. A subject that did not change is
   * not read again, and the list is the same object until one did.
   * @param kind of the subjects: what stands before the colon
   * @param read makes something of the entries on one subject; the same function each time
   */
  all<S, A extends Act>(kind: string, read: ReadSubject<S, A>): readonly S[];
  /** One subject, or nothing when there is no entry on it. */
  one<S, A extends Act>(subject: SubjectKey, read: ReadSubject<S, A>): S | undefined;
  /** The register as it was at a moment. */
  until(moment: Date): Register;
}

/**
 * @param id of the subject: what stands after the colon
 * @param entries at least one; on a kind of subject there are acts of one family alone
 */
export type ReadSubject<S, A extends Act = Act> = (id: string, entries: readonly Entry<A>[]) => S;

/** A register that goes along with what is added. */
export interface GrowingRegister extends Register {
  /** @throws RangeError when the entry does not follow the last one: a bug */
  add(entry: Entry): void;
}

/** @param known entries in order, without gaps from 1 */
export function register(known: readonly Entry[] = []): GrowingRegister {
  const entries: Entry[] = [];
  const bySubject = new Map<SubjectKey, Entry[]>();
  const subjectsOf = new Map<string, SubjectKey[]>();
  const subjectsRead = new Map<unknown, Map<SubjectKey, Read<unknown>>>();
  const listsRead = new Map<unknown, Map<string, readonly unknown[]>>();

  const add = (entry: Entry) => {
    if (entry.number !== entries.length + 1)
      throw new RangeError(`entry ${entry.number} does not follow entry ${entries.length}`);
    entries.push(entry);
    const [kind] = partsOf(entry.subject);
    const before = bySubject.get(entry.subject);
    if (before !== undefined) before.push(entry);
    else {
      bySubject.set(entry.subject, [entry]);
      const subjects = subjectsOf.get(kind);
      if (subjects === undefined) subjectsOf.set(kind, [entry.subject]);
      else subjects.push(entry.subject);
    }
    for (const lists of listsRead.values()) lists.delete(kind);
  };

  const one = <S, A extends Act>(subject: SubjectKey, read: ReadSubject<S, A>): S | undefined => {
    const about = bySubject.get(subject);
    if (about === undefined) return undefined;
    const reads = getOrAdd(subjectsRead, read, () => new Map<SubjectKey, Read<unknown>>());
    const done = reads.get(subject);
    if (done?.upTo === about.length) return done.value as S;
    // What acts belong on a kind of subject is checked when they are recorded.
    const value = read(partsOf(subject)[1], about as unknown as readonly Entry<A>[]);
    reads.set(subject, { upTo: about.length, value });
    return value;
  };

  for (const entry of known) add(entry);
  return {
    add,
    entries,
    get head() {
      return entries.length;
    },
    of: (subject) => bySubject.get(subject) ?? [],
    lastOn: (subject) => bySubject.get(subject)?.at(-1)?.number ?? 0,
    one,
    all<S, A extends Act>(kind: string, read: ReadSubject<S, A>) {
      const lists = getOrAdd(listsRead, read, () => new Map<string, readonly unknown[]>());
      return getOrAdd(lists, kind, () =>
        (subjectsOf.get(kind) ?? []).map((subject) => one(subject, read)),
      ) as readonly S[];
    },
    until: (moment) => register(entries.slice(0, countUntil(entries, moment))),
  };
}

interface Read<S> {
  /** Entries on the subject when it was read. */
  readonly upTo: number;
  readonly value: S;
}

/** How many entries there were at a moment; they are in the order of time. */
function countUntil(entries: readonly Entry[], moment: Date): number {
  const later = entries.findLastIndex(({ at }) => at <= moment);
  return later + 1;
}

function partsOf(subject: SubjectKey): [string, string] {
  const at = subject.indexOf(":");
  return [subject.slice(0, at), subject.slice(at + 1)];
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
