import type { FC } from "hono/jsx";
import type { Note } from "../../../core/meetings/index.ts";
import type { By } from "../../../core/register/index.ts";
import { Said } from "../../layout/said.tsx";
import { clockTime } from "./meeting-time.ts";
import type { MeetingProps } from "./meeting-props.ts";
import { notesWords } from "./notes.words.ts";

/** What somebody wrote, and who and when. */
export const NoteText: FC<{ props: MeetingProps; note: Note }> = ({ props, note }) => (
  <div class="note-text" data-note={note.id}>
    <p class="note-text__text">
      <Said text={note.text} language={props.visit.language} />
    </p>
    <p class="small quiet">{writtenBy(note, props)}</p>
  </div>
);

/** "secretaris BO, 15.42" */
export function writtenBy(note: Note, { visit, nameOf }: Pick<MeetingProps, "visit" | "nameOf">) {
  const say = notesWords[visit.language];
  const time = clockTime(note.at, visit.language);
  const name = whoIs(note.by, nameOf);
  return note.rewrittenBy === undefined
    ? say.by(name, time)
    : say.rewritten(name, time, whoIs(note.rewrittenBy, nameOf));
}

/** Only people write and act in a meeting; whatever else did is named for what it is. */
export const whoIs = (by: By, nameOf: (person: string) => string): string =>
  by.kind === "person" ? nameOf(by.person) : "Eenlijn";
