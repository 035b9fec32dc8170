import type { Child, FC } from "hono/jsx";
import {
  dueItem,
  notesOf,
  readMeeting,
  type AgendaItem,
  type AgendaSource,
} from "../../../core/meetings/index.ts";
import { contactIn } from "../../../core/commitments/index.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { describeChange, readProposal } from "../../../core/proposals/index.ts";
import { signalIn } from "../../../core/signals/index.ts";
import { date } from "../../format.ts";
import { Confirm } from "../../layout/confirm.tsx";
import { Said } from "../../layout/said.tsx";
import { href } from "../../visit.ts";
import { Evidence } from "../signals/evidence.tsx";
import { signalAddress } from "../signals/signal-address.ts";
import { ActForm } from "./act-form.tsx";
import { itemTitle } from "./item-title.ts";
import type { MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";
import { NoteText } from "./note-text.tsx";
import { runningWords } from "./running.words.ts";

/** The paper of an item, folded: what its source says, and the way there. */
export const Paper: FC<{ props: MeetingProps; item: AgendaItem; open?: boolean }> = ({
  props,
  item,
  open = false,
}) => {
  if (item.source.kind === "input") return <></>;
  return (
    <details class="paper" open={open}>
      <summary>{meetingWords[props.visit.language].papers}</summary>
      <div class="stack stack--tight paper__text">{paperOf(item.source, props)}</div>
    </details>
  );
};

function paperOf(source: AgendaSource, props: MeetingProps): Child {
  const { visit, view } = props;
  const { language } = visit;
  const say = meetingWords[language].paper;
  const gone = <p>{say.gone}</p>;
  switch (source.kind) {
    case "signal":
      return <SignalPaper props={props} signal={source.signal} />;
    case "proposal":
      return <ProposalPaper props={props} proposal={source.proposal} />;
    case "minutes":
    case "carried-over":
      return <EarlierPaper props={props} source={source} />;
    case "due": {
      const item = dueItem(view.plan, source);
      if (item === undefined) return gone;
      return (
        <>
          {item.subjects.length > 0 && (
            <>
              <h4>{say.subjects}</h4>
              <ul>
                {item.subjects.map(({ title }) => (
                  <li>{title[language]}</li>
                ))}
              </ul>
            </>
          )}
          <p>
            <a href={href(visit, "/planning")}>{say.toAgenda}</a>
          </p>
        </>
      );
    }
    case "constituency": {
      const contact = contactIn(props.register, source.entry);
      return contact?.question === undefined ? (
        <></>
      ) : (
        <p>
          <Said text={contact.question} language={language} />
        </p>
      );
    }
    case "input":
      return <></>;
  }
}

const SignalPaper: FC<{ props: MeetingProps; signal: string }> = ({ props, signal: key }) => {
  const { visit, view, register } = props;
  const { language } = visit;
  const say = meetingWords[language].paper;
  const signal = signalIn(register, key);
  if (signal === undefined) return <p>{say.gone}</p>;
  const rule = view.rules.signals.find(({ id }) => id === signal.rule);
  return (
    <>
      <p>{say.since(date(signal.raisedOn, language), date(signal.place.answerBy, language))}</p>
      {rule !== undefined && (
        <>
          <h4>{say.means}</h4>
          <p>{rule.explanation[language]}</p>
        </>
      )}
      <h4>{say.what}</h4>
      <Evidence view={view} register={register} language={language} signal={signal} />
      <p>
        <a href={href(visit, signalAddress(key))}>{say.toSignal}</a>
      </p>
    </>
  );
};

const ProposalPaper: FC<{ props: MeetingProps; proposal: string }> = ({ props, proposal: id }) => {
  const { visit, view, register } = props;
  const { language } = visit;
  const say = meetingWords[language].paper;
  const proposal = register.one(`proposal:${id}`, readProposal);
  if (proposal === undefined) return <p>{say.gone}</p>;
  return (
    <>
      {proposal.reason && (
        <>
          <h4>{say.reason}</h4>
          <p>{proposal.reason}</p>
        </>
      )}
      <h4>{say.changes}</h4>
      <ul>
        {proposal.changes.map(({ change }) => (
          <li>{describeChange(change, view)[language]}</li>
        ))}
      </ul>
      <p>
        <a href={href(visit, `/voorstellen/${id}`)}>{say.toProposal}</a>
      </p>
    </>
  );
};

type Earlier = Extract<AgendaSource, { kind: "minutes" | "carried-over" }>;

/** What an earlier meeting made of it: of everything, or of the one item that goes on. */
const EarlierPaper: FC<{ props: MeetingProps; source: Earlier }> = ({ props, source }) => {
  const { visit, register, may } = props;
  const { language } = visit;
  const say = meetingWords[language];
  const run = runningWords[language];
  const earlier = register.one(`meeting:${source.meeting}`, readMeeting);
  if (earlier === undefined) return <p>{say.paper.gone}</p>;
  const notes = notesOf(register, earlier.id);
  return (
    <>
      {source.kind === "minutes" ? (
        <ol>
          {earlier.agenda.map((item) => (
            <li>
              {itemTitle(item, props, language)}
              {item.outcome !== undefined && (
                <span class="quiet"> · {say.outcomes[item.outcome]}</span>
              )}
            </li>
          ))}
        </ol>
      ) : (
        (notes.get(source.item) ?? []).map((note) => <NoteText props={props} note={note} />)
      )}
      <p>
        <a href={href(visit, `/vergaderingen/${earlier.id}`)}>{say.paper.toMeeting}</a>
      </p>
      {source.kind === "minutes" && earlier.state === "closed" && may.approve && (
        <Confirm label={run.approve} follows={[run.approveLead]}>
          <ActForm props={{ ...props, meeting: earlier }} to="vaststellen">
            <input type="hidden" name="vanuit" value={props.meeting.id} />
            <button class="nl-button nl-button--primary" type="submit">
              {run.approveYes}
            </button>
          </ActForm>
        </Confirm>
      )}
      {source.kind === "minutes" && earlier.approved !== undefined && (
        <p>{say.lead.approved(date(isoDay(earlier.approved.at), language))}</p>
      )}
    </>
  );
};
