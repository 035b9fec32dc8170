import type { FC } from "hono/jsx";
import { onTheClock } from "../../../core/meetings/index.ts";
import { ActForm, meetingHref } from "./act-form.tsx";
import type { MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";
import { field } from "./plan-form.ts";
import { planWords } from "./plan.words.ts";
import { TextField } from "./text-field.tsx";

/** Opens the meeting, closes it, or approves its minutes: the one step that comes next. */
export const NextStep: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, may, visit } = props;
  const say = meetingWords[visit.language].run;
  const left = meeting.agenda.filter(({ outcome }) => outcome === undefined).length;
  if (meeting.state === "planned" && may.close)
    return (
      <ActForm props={props} to="openen" class="actions">
        <button class="nl-button nl-button--primary" type="submit">
          {say.open}
        </button>
      </ActForm>
    );
  if (meeting.state === "open" && may.close)
    return (
      <ActForm props={props} to="sluiten" class="stack stack--tight">
        {left > 0 && <p>{say.left(left)}</p>}
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.close}
          </button>
        </p>
      </ActForm>
    );
  if (meeting.state === "closed" && may.approve)
    return (
      <ActForm props={props} to="vaststellen" class="report-form panel">
        <p>{say.approveLead}</p>
        <TextField
          name="opmerkingen"
          label={`${say.remarks} (${planWords[visit.language].optional})`}
          type="area"
          value={undefined}
          faults={[]}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.approve}
          </button>
        </p>
      </ActForm>
    );
  return <></>;
};

/** Moving, cancelling and inviting, while the meeting is still to come. */
export const Manage: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, may, tried, visit } = props;
  if (meeting.state !== "planned" || !may.plan) return <></>;
  const say = meetingWords[visit.language].run;
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
  const say = meetingWords[visit.language].run;
  const tried = props.tried?.form === "verzetten" ? props.tried : undefined;
  const faults = tried?.faults ?? [];
  const [start, end] = [onTheClock(meeting.start), onTheClock(meeting.end)];
  const is = (name: string, now: string) => tried?.answers[name] ?? now;
  const optional = planWords[visit.language].optional;
  return (
    <ActForm props={props} to="verzetten" class="report-form">
      <h3 class="nl-heading nl-heading--level-3">{say.move}</h3>
      <TextField
        name={field.onDay}
        label={say.day}
        type="date"
        value={is(field.onDay, start.day)}
        faults={faults}
      />
      <div class="plan-times">
        <TextField
          name={field.from}
          label={say.from}
          type="time"
          value={is(field.from, start.time)}
          faults={faults}
        />
        <TextField
          name={field.until}
          label={say.until}
          type="time"
          value={is(field.until, end.time)}
          faults={faults}
        />
      </div>
      <TextField
        name={field.place}
        label={`${meetingWords[visit.language].place} (${optional})`}
        value={is(field.place, meeting.place ?? "")}
        faults={faults}
      />
      <TextField
        name={field.reason}
        label={`${say.reason} (${optional})`}
        value={tried?.answers[field.reason]}
        faults={faults}
      />
      <p>
        <button class="nl-button nl-button--secondary" type="submit">
          {say.moveSubmit}
        </button>
      </p>
    </ActForm>
  );
};

const Cancel: FC<{ props: MeetingProps }> = ({ props }) => {
  const say = meetingWords[props.visit.language].run;
  const tried = props.tried?.form === "afgelasten" ? props.tried : undefined;
  return (
    <ActForm props={props} to="afgelasten" class="report-form">
      <h3 class="nl-heading nl-heading--level-3">{say.cancel}</h3>
      <TextField
        name={field.reason}
        id="afgelasten-reden"
        label={say.reason}
        value={tried?.answers[field.reason]}
        faults={tried?.faults ?? []}
      />
      <p>
        <button class="nl-button nl-button--secondary" type="submit">
          {say.cancelSubmit}
        </button>
      </p>
    </ActForm>
  );
};

const Invite: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, visit, inviting } = props;
  const say = meetingWords[visit.language].run;
  const to = inviting.filter((person) => !meeting.invited.includes(person)).length;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">{say.invite}</h3>
      {meeting.invited.length > 0 && <p>{say.invited(meeting.invited.length)}</p>}
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
