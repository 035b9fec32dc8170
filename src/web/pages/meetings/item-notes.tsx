import type { FC } from "hono/jsx";
import { ownNote } from "../../../app/steering/write-note.ts";
import type { AgendaItem, Note } from "../../../core/meetings/index.ts";
import { itemTitle } from "./item-title.ts";
import { meetingHref } from "./act-form.tsx";
import type { MeetingProps } from "./meeting-props.ts";
import { notesWords } from "./notes.words.ts";
import { NoteText, whoIs } from "./note-text.tsx";

/** The minutes of an item: what others wrote, and one's own box, kept as it is typed. */
export const ItemNotes: FC<{ props: MeetingProps; item: AgendaItem }> = ({ props, item }) => {
  const { meeting, may, visit } = props;
  const say = notesWords[visit.language];
  const notes = props.notes.get(item.id) ?? [];
  const writes = meeting.state === "open" || meeting.state === "closed";
  const own = ownNoteOf(props, item.id);
  const mine = notes.find(({ id }) => id === own);
  const shown = writes && may.write ? notes.filter((note) => note !== mine) : notes;
  return (
    <div class="item-notes stack stack--tight">
      <div class="stack stack--tight" data-notes={item.id}>
        {shown.map((note) =>
          writes && may.rewrite ? (
            <Rewritable props={props} note={note} />
          ) : (
            <NoteText props={props} note={note} />
          ),
        )}
      </div>
      {!writes && notes.length === 0 && <p class="small quiet">{say.none}</p>}
      {writes && may.write && own !== undefined && (
        <NoteForm
          props={props}
          form={`punten/${item.id}/verslag`}
          label={say.label(itemTitle(item, props, visit.language))}
          note={mine}
          own={item.id}
        />
      )}
    </div>
  );
};

const ownNoteOf = ({ meeting, person }: MeetingProps, item: string) =>
  person === undefined ? undefined : ownNote(meeting.id, item, person);

const Rewritable: FC<{ props: MeetingProps; note: Note }> = ({ props, note }) => {
  const say = notesWords[props.visit.language];
  const label = say.rewrite(whoIs(note.by, props.nameOf));
  return (
    <div>
      <NoteText props={props} note={note} />
      <details class="rewrite" open={props.tried?.form === `verslag/${note.id}`}>
        <summary aria-label={label}>{say.rewriteShort}</summary>
        <NoteForm props={props} form={`verslag/${note.id}`} label={label} note={note} />
      </details>
    </div>
  );
};

interface NoteFormProps {
  readonly props: MeetingProps;
  /** Where it goes, below the address of the meeting. */
  readonly form: string;
  readonly label: string;
  readonly note: Note | undefined;
  /** The item, when it is one's own note: that is kept while it is typed. */
  readonly own?: string;
}

const NoteForm: FC<NoteFormProps> = ({ props, form, label, note, own }) => {
  const say = notesWords[props.visit.language];
  const tried = props.tried?.form === form ? props.tried : undefined;
  const id = `tekst-${form.replaceAll("/", "-")}`;
  const fault = tried?.faults.find(({ field }) => field === id);
  const theirs = tried?.theirs;
  return (
    <form
      method="post"
      action={meetingHref(props, `/${form}`)}
      class={tried === undefined ? "note-form" : "note-form needs-button"}
      data-own={own}
      data-note={own === undefined ? undefined : ownNoteOf(props, own)}
      data-person={own === undefined ? undefined : props.person}
    >
      {/* What is sent after a conflict has seen the note as it stands now. */}
      <input type="hidden" name="gezien" value={String((theirs ?? note)?.last ?? 0)} />
      <label class={own === undefined ? "utrecht-form-label" : "visually-hidden"} for={id}>
        {label}
      </label>
      {own !== undefined && (
        <p class="small quiet" aria-hidden="true">
          {say.short}
        </p>
      )}
      {fault !== undefined && (
        <p class="report-fault" id={`${id}-fout`}>
          {fault.text}
        </p>
      )}
      {theirs !== undefined && (
        <div class="note note--attention">
          <p class="small">{say.theirs}</p>
          <p class="note-text__text">{theirs.text}</p>
        </div>
      )}
      <textarea
        class="utrecht-textbox"
        id={id}
        name="tekst"
        rows={2}
        lang="nl"
        aria-describedby={fault === undefined ? undefined : `${id}-fout`}
        aria-invalid={fault === undefined ? undefined : "true"}
      >
        {tried?.answers["tekst"] ?? note?.text ?? ""}
      </textarea>
      <p class="note-form__foot">
        <button class="nl-button nl-button--secondary note-form__save" type="submit">
          {say.save}
        </button>
        <span class="small quiet" data-standing role="status"></span>
      </p>
    </form>
  );
};
