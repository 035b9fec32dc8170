import {
  ownNote,
  writeNote,
  type NotWritten,
  type Written,
} from "../../../app/steering/write-note.ts";
import { notesOf, readMeeting, readNote } from "../../../core/meetings/index.ts";
import { longestWords } from "../../../core/register/index.ts";
import type { Result } from "../../../kernel/result.ts";
import { saidText } from "../../layout/said.tsx";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { sentAnswers, written } from "../../sent-answers.ts";
import { meetingPage } from "./meeting-page.tsx";
import { clockTime } from "./meeting-time.ts";
import { meetingWords } from "./meeting.words.ts";
import { notesWords } from "./notes.words.ts";
import { writtenBy } from "./note-text.tsx";
import { namesIn } from "../../person-names.ts";

/** Keeps what somebody wrote in their own box. */
export async function writeOwn(c: SiteContext) {
  const [meeting, item] = [c.req.param("id") ?? "", c.req.param("item") ?? ""];
  const note = ownNote(meeting, item, c.var.person!.id);
  return write(c, { meeting, item, note, form: `punten/${item}/verslag` });
}

/** Works over what somebody else wrote. */
export async function rewrite(c: SiteContext) {
  const [meeting, note] = [c.req.param("id") ?? "", c.req.param("note") ?? ""];
  const known = c.var.register.one(`note:${note}`, readNote);
  if (known?.meeting !== meeting) return c.notFound();
  return write(c, { meeting, item: known.item, note, form: `verslag/${note}` });
}

interface Writing {
  readonly meeting: string;
  readonly item: string;
  readonly note: string;
  readonly form: string;
}

async function write(c: SiteContext, { meeting, item, note, form }: Writing) {
  const { person, steering, visit } = c.var;
  const answers = await sentAnswers(c);
  const text = written(answers, "tekst") ?? "";
  const say = meetingWords[visit.language];
  const field = `tekst-${form.replaceAll("/", "-")}`;
  const wantsJson = c.req.header("Accept") === "application/json";
  if (text.length > longestWords)
    return wantsJson
      ? c.json({ kept: false, fault: "too-long", words: notesWords[visit.language].tooLong }, 422)
      : meetingPage(c, {
          form,
          answers,
          faults: [{ field, text: notesWords[visit.language].tooLong }],
        });
  const seen = Number(answers["gezien"] ?? 0);
  const by = { kind: "person", person: person!.id } as const;
  const outcome = await writeNote(steering, by, { meeting, item, note, text, seen });
  if (wantsJson) return answerInJson(c, outcome);
  if (outcome.ok) return c.redirect(href(visit, `/vergaderingen/${meeting}#punt-${item}`), 303);
  const { error } = outcome;
  switch (error.kind) {
    case "no-such-item":
      return meetingPage(c, {
        form,
        answers,
        faults: [{ field, text: say.faults["no-such-item"] }],
      });
    case "fault": {
      const why = error.fault === "already" ? "approved" : error.fault;
      return meetingPage(c, { form, answers, faults: [{ field, text: say.faults[why] }] });
    }
    case "meanwhile":
      return meetingPage(c, {
        form,
        answers,
        faults: [{ field, text: notesWords[visit.language].conflict }],
        theirs: error.note,
      });
  }
}

/** The same answer for the script that keeps what is typed. */
function answerInJson(c: SiteContext, outcome: Result<Written, NotWritten>) {
  if (!outcome.ok) {
    const { error } = outcome;
    return error.kind === "meanwhile"
      ? c.json({ kept: false, fault: "meanwhile" }, 409)
      : c.json({ kept: false, fault: "over" }, 422);
  }
  const { note } = outcome.value;
  const at = clockTime(note?.at ?? new Date(), c.var.visit.language);
  return c.json({ kept: true, seen: note?.last ?? 0, at });
}

/**
 * What others wrote until now, for pages that are open. Nothing new since `na` is answered with
 * nothing: many people ask every few seconds.
 */
export async function minutesJson(c: SiteContext) {
  const { register, visit } = c.var;
  const meeting = register.one(`meeting:${c.req.param("id") ?? ""}`, readMeeting);
  if (meeting === undefined) return c.notFound();
  c.header("Cache-Control", "no-store");
  if (visit.query.get("na") === String(register.head)) return c.body(null, 204);
  const nameOf = await namesIn(c);
  const notes = notesOf(register, meeting.id);
  return c.json({
    head: register.head,
    last: meeting.last,
    items: Object.fromEntries(
      [...notes].map(([item, all]) => [
        item,
        all.map((note) => ({
          id: note.id,
          text: saidText(note.text, visit.language),
          by: writtenBy(note, { visit, nameOf }),
        })),
      ]),
    ),
  });
}
