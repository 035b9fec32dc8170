import { createHash } from "node:crypto";
import {
  mayWriteMinutes,
  noteSubject,
  readMeeting,
  readNote,
  type MeetingFault,
  type Note,
} from "../../core/meetings/index.ts";
import type { By } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { RegionAct } from "./region-act.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** What somebody writes about an item of a meeting. */
interface Writing {
  readonly meeting: string;
  readonly item: string;
  /** Which note: one's own (see `ownNote`), or that of somebody else, to work it over. */
  readonly note: string;
  /** Empty takes the note away. */
  readonly text: string;
  /** Number of the last entry on the note that the writer saw; 0 when there was none. */
  readonly seen: number;
}

export type NotWritten =
  | { readonly kind: "no-such-item" }
  | { readonly kind: "fault"; readonly fault: MeetingFault }
  /** The note changed meanwhile: this is how it stands now. */
  | { readonly kind: "meanwhile"; readonly note: Note };

/** What stands after writing; left out when there is nothing. */
export interface Written {
  readonly note?: Note;
}

/** The note of one person about one item: everybody has their own, so nobody waits for another. */
export function ownNote(meeting: string, item: string, person: string): string {
  const digest = createHash("sha256").update(`${meeting} ${item} ${person}`).digest("hex");
  // RFC 9562, 5.8: a UUID of version 8 holds what its maker likes.
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return [...parts, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join("-");
}

/** Writes a paragraph of the minutes, works it over, or strikes it. Sent twice, it is there once. */
export async function writeNote(
  desk: SteeringDesk,
  by: By,
  { meeting: id, item, note, text, seen }: Writing,
): Promise<Result<Written, NotWritten>> {
  const subject = noteSubject(note);
  const recorded = await desk.recordIf<Exclude<NotWritten, { kind: "meanwhile" }>>(
    by,
    (register) => {
      const meeting = register.one(`meeting:${id}`, readMeeting);
      if (!meeting?.agenda.some((known) => known.id === item))
        return refused({ kind: "no-such-item" });
      const may = mayWriteMinutes(meeting);
      if (!may.ok) return refused({ kind: "fault", fault: may.error });
      const before = register.one(subject, readNote);
      if (textOf(before) === text) return ok({ acts: [] });
      const act = writing(before, { meeting: id, item }, text);
      return ok({ acts: [{ subject, act, after: seen }] });
    },
  );
  const standing = desk.known().one(subject, readNote);
  if (recorded.ok) return ok(standing === undefined || standing.struck ? {} : { note: standing });
  const { error } = recorded;
  if (error.kind === "no-such-item" || error.kind === "fault") return refused(error);
  if (error.kind !== "meanwhile" || standing === undefined)
    throw new Error(`a note was refused: ${error.kind}`);
  return refused({ kind: "meanwhile", note: standing });
}

const textOf = (note: Note | undefined) => (note === undefined || note.struck ? "" : note.text);

function writing(
  before: Note | undefined,
  about: { readonly meeting: string; readonly item: string },
  text: string,
): RegionAct {
  if (before === undefined) return { kind: "note-written", data: about, words: { text } };
  if (text === "") return { kind: "note-struck", data: {}, words: {} };
  return { kind: "note-rewritten", data: {}, words: { text } };
}
