import type { FC } from "hono/jsx";
import type { AgendaItem, Outcome } from "../../../core/meetings/index.ts";
import { Said } from "../../layout/said.tsx";
import { ActForm } from "./act-form.tsx";
import { itemTitle } from "./item-title.ts";
import { ItemNotes } from "./item-notes.tsx";
import { currentItem, type MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";
import { Decided } from "./decided.tsx";
import { Paper } from "./paper.tsx";

/** The agenda along the one line: what was dealt with, what is on the table, what comes. */
export const Agenda: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, visit, may } = props;
  const say = meetingWords[visit.language];
  const begun = meeting.state !== "planned" && meeting.state !== "cancelled";
  const minutes = meeting.agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const untimed = meeting.agenda.filter((item) => item.minutes === undefined).length;
  const room = Math.round((meeting.end.getTime() - meeting.start.getTime()) / 60_000);
  return (
    <section class="section" id="agenda">
      <h2 class="nl-heading nl-heading--level-2">{begun ? say.minutes : say.agenda}</h2>
      {meeting.agenda.length === 0 ? (
        <p>
          {say.empty} {may.add && meeting.state === "planned" && say.emptyHow}
        </p>
      ) : (
        <>
          {minutes > 0 && !begun && (
            <p>
              {say.total(minutes, room)} {untimed > 0 && say.untimed(untimed)}
            </p>
          )}
          <ol class="agenda">
            {meeting.agenda.map((item, at) => (
              <Item props={props} item={item} at={at} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
};

interface ItemProps {
  readonly props: MeetingProps;
  readonly item: AgendaItem;
  readonly at: number;
}

const Item: FC<ItemProps> = ({ props, item, at }) => {
  const { meeting, visit } = props;
  const { language } = visit;
  const say = meetingWords[language];
  const isNow = meeting.state === "open" && currentItem(meeting)?.id === item.id;
  const standing = item.outcome !== undefined ? "done" : isNow ? "now" : "to-come";
  const begun = meeting.state !== "planned" && meeting.state !== "cancelled";
  const open = meeting.state === "planned" || meeting.state === "open";
  return (
    <li class={`agenda__item agenda__item--${standing}`} id={`punt-${item.id}`}>
      <div class="agenda__head">
        <div class="agenda__name">
          <p class="kicker">
            {[
              say.sources[item.source.kind],
              item.minutes !== undefined && say.duration(item.minutes),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <h3 class="nl-heading nl-heading--level-3">
            {at + 1}. {itemTitle(item, props, language)}
          </h3>
          {item.outcome !== undefined && (
            <p class="agenda__outcome">{say.outcomes[item.outcome]}</p>
          )}
          {isNow && <p class="agenda__outcome">{say.now}</p>}
        </div>
        {open && props.may.order && item.outcome === undefined && (
          <OrderButtons props={props} item={item} at={at} />
        )}
      </div>
      {item.note !== undefined && (
        <p class="agenda__note">
          <Said text={item.note} language={language} />
        </p>
      )}
      <Paper props={props} item={item} />
      {begun && <Work props={props} item={item} standing={standing} />}
    </li>
  );
};

interface WorkProps {
  readonly props: MeetingProps;
  readonly item: AgendaItem;
  readonly standing: "done" | "now" | "to-come";
}

/** What is written, decided and agreed on an item; folded while its turn has not come. */
const Work: FC<WorkProps> = ({ props, item, standing }) => {
  const { meeting, may, visit } = props;
  const say = meetingWords[visit.language];
  const notes = <ItemNotes props={props} item={item} />;
  const decided = <Decided props={props} item={item} />;
  const outcome = meeting.state === "open" && may.close && (
    <OutcomeButtons props={props} item={item} />
  );
  const folded =
    standing === "to-come" && !props.notes.has(item.id) && !props.tried?.form.includes(item.id);
  if (folded && meeting.state === "open")
    return (
      <details>
        <summary>{say.ahead}</summary>
        <div class="stack fold-form">
          {notes}
          {decided}
          {outcome}
        </div>
      </details>
    );
  return (
    <>
      {notes}
      {decided}
      {standing === "done" && outcome ? (
        <details>
          <summary>{say.outcome.other}</summary>
          {outcome}
        </details>
      ) : (
        outcome
      )}
    </>
  );
};

const OrderButtons: FC<ItemProps> = ({ props, item, at }) => {
  const say = meetingWords[props.visit.language].order;
  const title = itemTitle(item, props, props.visit.language);
  const to = `punten/${item.id}`;
  return (
    <div class="agenda__order">
      {at > 1 && (
        <ActForm props={props} to={`${to}/bovenaan`}>
          <button class="order-button" type="submit" aria-label={say.first(title)}>
            ⤒
          </button>
        </ActForm>
      )}
      {at > 0 && (
        <ActForm props={props} to={`${to}/eerder`}>
          <button class="order-button" type="submit" aria-label={say.earlier(title)}>
            ↑
          </button>
        </ActForm>
      )}
      {at < props.meeting.agenda.length - 1 && (
        <ActForm props={props} to={`${to}/later`}>
          <button class="order-button" type="submit" aria-label={say.later(title)}>
            ↓
          </button>
        </ActForm>
      )}
      <ActForm props={props} to={`${to}/weg`}>
        <button class="order-button" type="submit" aria-label={say.remove(title)}>
          {say.removeShort}
        </button>
      </ActForm>
    </div>
  );
};

const outcomes: readonly Outcome[] = ["decided", "noted", "carried-over", "withdrawn"];

const OutcomeButtons: FC<{ props: MeetingProps; item: AgendaItem }> = ({ props, item }) => {
  const say = meetingWords[props.visit.language].outcome;
  return (
    <ActForm props={props} to={`punten/${item.id}/uitkomst`} class="outcome">
      <p class="utrecht-form-label">{say.title}</p>
      <div class="outcome__choice">
        {outcomes.map((outcome) => (
          <button
            class="outcome__button"
            type="submit"
            name="uitkomst"
            value={outcome}
            aria-pressed={item.outcome === outcome ? "true" : "false"}
          >
            {say.buttons[outcome]}
          </button>
        ))}
      </div>
    </ActForm>
  );
};
