import type { FC } from "hono/jsx";
import { onAgenda, meetingsOf, onTheClock } from "../../../core/meetings/index.ts";
import { MeetingLink } from "../meetings/meeting-link.tsx";
import { dayInWords } from "../meetings/meeting-time.ts";
import type { ProposalProps } from "./proposal-props.ts";
import { proposalsWords } from "./proposals.words.ts";

/** When a body decides on a proposal that was put to it, as far as its agendas say. */
export const DecidedOn: FC<ProposalProps & { to: string }> = (props) => {
  const { visit, view, register, proposal, to } = props;
  const { language } = visit;
  const say = proposalsWords[language].agenda;
  const name = view.lookup.body(to)?.name ?? to;
  const meeting = onAgenda(register, { kind: "proposal", proposal: proposal.id });
  if (meeting !== undefined)
    return (
      <p>
        <MeetingLink reader={props} meeting={meeting}>
          {say.decides(view.lookup.body(meeting.body)?.name ?? name, dayInWords(meeting, language))}
        </MeetingLink>
      </p>
    );
  const next = meetingsOf(register, to).find(
    ({ state, start }) =>
      (state === "planned" || state === "open") && onTheClock(start).day >= view.today,
  );
  return (
    <p>
      {say.none}{" "}
      {next === undefined ? (
        say.noNext(name)
      ) : (
        <MeetingLink reader={props} meeting={next}>
          {say.next(name, dayInWords(next, language))}
        </MeetingLink>
      )}
    </p>
  );
};
