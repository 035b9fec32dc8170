import type { FC } from "hono/jsx";
import {
  decisionsOn,
  readAction,
  readDecision,
  type AgendaItem,
} from "../../../core/meetings/index.ts";
import { date } from "../../format.ts";
import { Said } from "../../layout/said.tsx";
import { freshAnswers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { ActionForm } from "../actions/action-form.tsx";
import { DecisionForm } from "../decisions/decision-form.tsx";
import { DecisionLink } from "../decisions/decision-link.tsx";
import { decisionSubject } from "../decisions/decision-subject.ts";
import { currentItem, type MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";

interface DecidedProps {
  readonly props: MeetingProps;
  readonly item: AgendaItem;
}

/** What was decided and agreed on an item, and the way to record more. */
export const Decided: FC<DecidedProps> = ({ props, item }) => {
  const { visit, view, register, meeting, may, nameOf } = props;
  const { language } = visit;
  const say = meetingWords[language].decide;
  const decisions = decisionsOn(register.all("decision", readDecision), meeting.id, item);
  const placeOf = (id: string | undefined) => meeting.agenda.findIndex((one) => one.id === id) + 1;
  const actions = register.all("action", readAction).filter((one) => one.item === item.id);
  const writes = meeting.state === "open" || meeting.state === "closed";
  const isNow = meeting.state === "open" && currentItem(meeting)?.id === item.id;
  return (
    <div class="stack stack--tight decided">
      {decisions.length > 0 && (
        <ul class="plain-list plain-list--tight" aria-label={say.taken}>
          {decisions.map((decision) => (
            <li class="decided__decision">
              <DecisionLink visit={visit} view={view} decision={decision} />{" "}
              <Said text={decision.words.title} language={language} />
              {decision.item !== item.id && placeOf(decision.item) > 0 && (
                <>
                  {" "}
                  <a class="small" href={`#punt-${decision.item}`}>
                    {say.takenOn(placeOf(decision.item))}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <ul class="plain-list plain-list--tight" aria-label={say.actions}>
          {actions.map((action) => (
            <li class="decided__action">
              <Said text={action.what} language={language} />{" "}
              <span class="small quiet">
                {nameOf(action.owner)}, {say.due(date(action.due, language))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {writes &&
        (may.decide || may.assign) &&
        (isNow ? <InPlace props={props} item={item} /> : <Elsewhere props={props} item={item} />)}
    </div>
  );
};

/** On the table now: both forms stand here, folded. */
const InPlace: FC<DecidedProps> = ({ props, item }) => {
  const { visit, view, register, meeting, may, owners } = props;
  const say = meetingWords[visit.language].decide;
  const about = { body: meeting.body, meeting: meeting.id, item: item.id };
  const decision = may.decide ? decisionSubject({ view, register }, about) : undefined;
  return (
    <>
      {decision !== undefined && (
        <details>
          <summary>{say.decision}</summary>
          <div class="fold-form">
            <DecisionForm
              visit={visit}
              view={view}
              register={register}
              subject={decision.subject}
              form={{ answers: decision.answers, faults: [], prefix: "besluit-" }}
            />
          </div>
        </details>
      )}
      {may.assign && (
        <details>
          <summary>{say.action}</summary>
          <div class="fold-form">
            <ActionForm
              visit={visit}
              context={about}
              owners={owners}
              form={{ answers: freshAnswers(), faults: [], prefix: "actie-" }}
            />
          </div>
        </details>
      )}
    </>
  );
};

const Elsewhere: FC<DecidedProps> = ({ props, item }) => {
  const { visit, meeting, may } = props;
  const say = meetingWords[visit.language].decide;
  const about = `${meeting.body}?vergadering=${meeting.id}&punt=${item.id}`;
  return (
    <p class="actions">
      {may.decide && <a href={href(visit, `/besluiten/nieuw/${about}`)}>{say.decision}</a>}
      {may.assign && <a href={href(visit, `/acties/nieuw/${about}`)}>{say.action}</a>}
    </p>
  );
};
