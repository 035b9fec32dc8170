import type { NotDone } from "../../../app/steering/act-on-meeting.ts";
import { actOnMeeting } from "../../../app/steering/act-on-meeting.ts";
import type { Meeting, MeetingAct } from "../../../core/meetings/index.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { Language } from "../../language.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { meetingPage } from "./meeting-page.tsx";
import { meetingWords } from "./meeting.words.ts";
import { whoIs } from "./note-text.tsx";
import { namesIn, type NameOf } from "../../person-names.ts";
import { submission, type Answers } from "../../sent-answers.ts";
import { field } from "./plan-form.ts";

interface Sent {
  /** Which form of the page. */
  readonly form: string;
  readonly answers: Answers;
  /** Where on the page the sender goes on: "#agenda". */
  readonly backTo: string;
  /** The meeting whose page that is; left out for the one that is acted on. */
  readonly on?: string | undefined;
}

/** Does what a form of the page asks, and shows the page anew; or says beside it why not. */
export async function act(
  c: SiteContext,
  sent: Sent,
  acts: (meeting: Meeting) => readonly MeetingAct[],
) {
  const { answers, backTo, on } = sent;
  const { person, steering, visit } = c.var;
  const meeting = c.req.param("id") ?? "";
  const seen = Number(answers[field.seen] ?? Number.NaN);
  const done = await actOnMeeting(
    steering,
    { kind: "person", person: person!.id },
    {
      meeting,
      acts,
      ...(Number.isInteger(seen) && { seen }),
      submission: answers[submission]!,
    },
  );
  return done.ok
    ? c.redirect(href(visit, `/vergaderingen/${on ?? meeting}${backTo}`), 303)
    : notDone(c, sent, done.error);
}

/** Says beside a form why what it asks was not done. */
export async function notDone(c: SiteContext, { form, answers, backTo }: Sent, error: NotDone) {
  const { language } = c.var.visit;
  switch (error.kind) {
    case "no-such-meeting":
      return notFoundPage(c);
    case "fault": {
      const text = meetingWords[language].faults[error.fault];
      return refuse(c, form, answers, [{ field: backTo.slice(1), text }]);
    }
    case "meanwhile": {
      const meanwhile = meanwhileWords(error, await namesIn(c), language);
      return meetingPage(c, { form, answers, faults: [], meanwhile });
    }
  }
}

/** Shows the page with a form as it was filled in, and what is wrong with it. */
export const refuse = (c: SiteContext, form: string, answers: Answers, faults: readonly Fault[]) =>
  meetingPage(c, { form, answers, faults });

function meanwhileWords(
  { by, act: other }: Extract<NotDone, { kind: "meanwhile" }>,
  nameOf: NameOf,
  language: Language,
): string {
  const say = meetingWords[language].meanwhile;
  const name = whoIs(by, nameOf);
  switch (other.kind) {
    case "agenda-ordered":
      return say.ordered(name);
    case "item-closed":
      return say.outcome(name);
    case "attendance-noted":
      return say.attendance(name);
    default:
      return say.moved(name);
  }
}
