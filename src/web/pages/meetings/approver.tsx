import type { FC } from "hono/jsx";
import { href } from "../../visit.ts";
import type { MeetingProps } from "./meeting-props.ts";
import { dayInWords } from "./meeting-time.ts";
import { runningWords } from "./running.words.ts";

/** Who approves the minutes of a meeting that was closed, and when. */
export const Approver: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, standing, visit, nameOf } = props;
  if (meeting.state !== "closed") return <></>;
  const say = runningWords[visit.language];
  const { chair } = standing.membership;
  const next = standing.meetings.find(
    ({ state, start }) => (state === "planned" || state === "open") && start > meeting.start,
  );
  const who = say.theChair(chair && nameOf(chair.person));
  if (next === undefined) return <p>{say.approver(who, say.noNext)}</p>;
  const when = say.inNext(dayInWords(next, visit.language));
  return (
    <p>
      <a href={href(visit, `/vergaderingen/${next.id}`)}>{say.approver(who, when)}</a>
    </p>
  );
};
