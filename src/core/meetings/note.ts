import type { By, Entry, Register, SubjectKey } from "../register/index.ts";
import type { NoteAct } from "./meeting-act.ts";
import { samePerson } from "./same-person.ts";

/** What somebody wrote about one item of a meeting. */
export interface Note {
  readonly id: string;
  readonly meeting: string;
  readonly item: string;
  /** Who began it; others may have worked it over. */
  readonly by: By;
  readonly rewrittenBy: By | undefined;
  /** `null` when it was erased. */
  readonly text: string | null;
  readonly struck: boolean;
  /** When it was last written. */
  readonly at: Date;
  /** Number of the last entry about it. */
  readonly last: number;
}

/** @throws Error when the first entry does not write it: what may be recorded is checked before */
export function readNote(id: string, entries: readonly Entry<NoteAct>[]): Note {
  const [first, ...later] = entries;
  if (first?.act.kind !== "note-written") throw new Error(`note ${id} was never written`);
  const { act, by, at, number } = first;
  const written: Note = {
    id,
    ...act.data,
    by,
    rewrittenBy: undefined,
    text: act.words.text,
    struck: false,
    at,
    last: number,
  };
  return later.reduce(after, written);
}

function after(note: Note, { act, by, at, number }: Entry<NoteAct>): Note {
  switch (act.kind) {
    case "note-written":
    case "note-rewritten": {
      const { text } = act.words;
      const other = samePerson(by, note.by) ? note.rewrittenBy : by;
      return { ...note, text, rewrittenBy: other, struck: false, at, last: number };
    }
    case "note-struck":
      return { ...note, struck: true, at, last: number };
  }
}

export const noteSubject = (id: string): SubjectKey => `note:${id}`;

/** What was written in a meeting and stands, by item, in the order in which it was begun. */
export function notesOf(register: Register, meeting: string): ReadonlyMap<string, readonly Note[]> {
  return byMeeting(register.all("note", readNote)).get(meeting) ?? new Map<string, Note[]>();
}

type ByMeeting = ReadonlyMap<string, ReadonlyMap<string, readonly Note[]>>;

/** The list is the same object until a note changes: then, and not before, it is sorted anew. */
const sorted = new WeakMap<readonly Note[], ByMeeting>();

function byMeeting(notes: readonly Note[]): ByMeeting {
  const known = sorted.get(notes);
  if (known !== undefined) return known;
  const standing = notes.filter(({ struck }) => !struck);
  const made = new Map(
    [...Map.groupBy(standing, ({ meeting }) => meeting)].map(([meeting, of]) => [
      meeting,
      Map.groupBy(of, ({ item }) => item),
    ]),
  );
  sorted.set(notes, made);
  return made;
}
