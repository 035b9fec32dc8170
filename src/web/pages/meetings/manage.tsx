import type { FC } from "hono/jsx";
import { onTheClock } from "../../../core/meetings/index.ts";
import { Confirm } from "../../layout/confirm.tsx";
import { TextInput } from "../../layout/form-field.tsx";
import { ActForm, formOf, meetingHref } from "./act-form.tsx";
import type { MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";
import { runningWords } from "./running.words.ts";
import { field } from "./plan-form.ts";

/** Moving, cancelling and inviting, while the meeting is still to come. */
export const Manage: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, may, tried, visit } = props;
  if (meeting.state !== "planned" || !may.plan) return <></>;
  const say = runningWords[visit.language];
  const open = ["verzetten", "afgelasten", "uitnodigen"].includes(tried?.form ?? "");
  return (
    <section class="section" id="regelen">
      <details open={open}>
        <summary>{say.manage}</summary>
        <div class="columns fold-form">
          <Move props={props} />
          <Cancel props={props} />
          <Invite props={props} />
        </div>
      </details>
    </section>
  );
};

const Move: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, visit } = props;
  const say = runningWords[visit.language];
  const [start, end] = [onTheClock(meeting.start), onTheClock(meeting.end)];
  const shared = formOf(props, "verzetten", {
    [field.onDay]: start.day,
    [field.from]: start.time,
    [field.until]: end.time,
    [field.place]: meeting.place ?? "",
  });
  const { place } = meetingWords[visit.language];
  return (
    <ActForm props={props} to="verzetten" class="report-form">
      <h3 class="nl-heading nl-heading--level-3">{say.move}</h3>
      <TextInput {...shared} name={field.onDay} label={say.day} type="date" />
      <div class="plan-times">
        <TextInput {...shared} name={field.from} label={say.from} type="time" />
        <TextInput {...shared} name={field.until} label={say.until} type="time" />
      </div>
      <TextInput {...shared} name={field.place} label={place} optional />
      <TextInput {...shared} name={field.reason} label={say.reason} optional />
      <p>
        <button class="nl-button nl-button--secondary" type="submit">
          {say.moveSubmit}
        </button>
      </p>
    </ActForm>
  );
};

const Cancel: FC<{ props: MeetingProps }> = ({ props }) => {
  const say = runningWords[props.visit.language];
  return (
    <Confirm
      label={say.cancel}
      follows={[say.cancelFollows]}
      open={props.tried?.form === "afgelasten"}
    >
      <ActForm props={props} to="afgelasten" class="report-form">
        <TextInput {...formOf(props, "afgelasten")} name={field.cancelling} label={say.reason} />
        <p>
          <button class="nl-button nl-button--secondary" type="submit">
            {say.cancelYes}
          </button>
        </p>
      </ActForm>
    </Confirm>
  );
};

const Invite: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, visit, inviting, mailing, nameOf } = props;
  const say = runningWords[visit.language];
  const to = inviting.filter(
    (person) => !meeting.invited.includes(person) || mailing.refused.includes(person),
  ).length;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">{say.invite}</h3>
      {meeting.invited.length > 0 && <p>{say.invited(meeting.invited.length)}</p>}
      {mailing.waiting.length > 0 && <p>{say.mailWaits(mailing.waiting.length)}</p>}
      {mailing.refused.length > 0 && (
        <p class="note note--attention">{say.unreached(mailing.refused.map(nameOf).join(", "))}</p>
      )}
      {!props.canMail ? (
        <>
          <p>{say.noMailer}</p>
          <p class="small address">{visit.origin + meetingHref(props)}</p>
        </>
      ) : (
        to > 0 && (
          <ActForm props={props} to="uitnodigen" class="stack stack--tight">
            <p>{say.inviteLead(to)}</p>
            <p>
              <button class="nl-button nl-button--secondary" type="submit">
                {say.invite}
              </button>
            </p>
          </ActForm>
        )
      )}
    </div>
  );
};
