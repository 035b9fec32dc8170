import { randomUUID } from "node:crypto";
import type { Child, FC } from "hono/jsx";
import { submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import type { MeetingProps } from "./meeting-props.ts";
import { field } from "./plan-form.ts";

interface ActFormProps {
  readonly props: MeetingProps;
  /** Where it goes, below the address of the meeting: "openen". */
  readonly to: string;
  readonly class?: string;
  readonly children: Child;
}

/** A form that does something to the meeting: it says what its sender saw, and counts once. */
export const ActForm: FC<ActFormProps> = ({ props, to, class: css, children }) => (
  <form method="post" action={meetingHref(props, `/${to}`)} class={css}>
    <input type="hidden" name={submission} value={randomUUID()} />
    <input type="hidden" name={field.seen} value={String(props.meeting.last)} />
    {children}
  </form>
);

/** An address at or below the page of a meeting. */
export const meetingHref = (
  { visit, meeting }: Pick<MeetingProps, "visit" | "meeting">,
  below = "",
): string => href(visit, `/vergaderingen/${meeting.id}${below}`);

/** What a form of the page holds: as it was sent when that went wrong, else as it begins. */
export function formOf({ visit, tried }: MeetingProps, form: string, answers: Answers = {}) {
  const sent = tried?.form === form ? tried : undefined;
  return {
    language: visit.language,
    form: { answers: sent?.answers ?? answers, faults: sent?.faults ?? [] },
  };
}
