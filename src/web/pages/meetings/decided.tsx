import type { FC } from "hono/jsx";
import {
  decisionNumber,
  readAction,
  readDecision,
  type AgendaItem,
} from "../../../core/meetings/index.ts";
import { date } from "../../format.ts";
import { href } from "../../visit.ts";
import type { MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";

/** What was decided and agreed on an item, and the way to record more. */
export const Decided: FC<{ props: MeetingProps; item: AgendaItem }> = ({ props, item }) => {
  const { visit, register, meeting, may, standing, nameOf } = props;
  const { language } = visit;
  const say = meetingWords[language].decide;
  const decisions = register.all("decision", readDecision).filter((one) => one.item === item.id);
  const actions = register.all("action", readAction).filter((one) => one.item === item.id);
  const open = meeting.state === "open" || meeting.state === "closed";
  const about = `vergadering=${meeting.id}&punt=${item.id}`;
  const erased = <em class="open-value">{meetingWords[language].erased}</em>;
  return (
    <div class="stack stack--tight decided">
      {decisions.length > 0 && (
        <ul class="plain-list plain-list--tight" aria-label={say.taken}>
          {decisions.map((decision) => (
            <li class="decided__decision">
              <a href={href(visit, `/besluiten/${decision.id}`)}>
                {decisionNumber(standing.body, decision)}
              </a>{" "}
              {decision.words.title ?? erased}
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <ul class="plain-list plain-list--tight" aria-label={say.actions}>
          {actions.map((action) => (
            <li class="decided__action">
              {action.what ?? erased}{" "}
              <span class="small quiet">
                {nameOf(action.owner)}, {say.due(date(action.due, language))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && (may.decide || may.assign) && (
        <p class="actions decided__more">
          {may.decide && (
            <a href={href(visit, `/besluiten/nieuw/${meeting.body}?${about}`)}>{say.decision}</a>
          )}
          {may.assign && (
            <a href={href(visit, `/acties/nieuw/${meeting.body}?${about}`)}>{say.action}</a>
          )}
        </p>
      )}
    </div>
  );
};
