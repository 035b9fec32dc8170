import type { FC } from "hono/jsx";
import { onTheClock } from "../../../core/meetings/index.ts";
import { longestWords } from "../../../core/register/index.ts";
import { Confirm } from "../../layout/confirm.tsx";
import { TextArea } from "../../layout/form-field.tsx";
import { ActForm, formOf } from "./act-form.tsx";
import type { MeetingProps } from "./meeting-props.ts";
import { dayInWords } from "./meeting-time.ts";
import { runningWords } from "./running.words.ts";

/** Opens the meeting, closes it, or approves its minutes: the one step that comes next. */
export const NextStep: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, may } = props;
  if (meeting.state === "planned" && may.close) return <Open props={props} />;
  if (meeting.state === "open" && may.close) return <Close props={props} />;
  if (meeting.state === "closed" && may.approve) return <Approve props={props} />;
  return <></>;
};

const Open: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, view, visit } = props;
  const say = runningWords[visit.language];
  const isToday = onTheClock(meeting.start).day === view.today;
  return (
    <Confirm
      label={say.open}
      follows={[
        ...(isToday ? [] : [say.openEarly(dayInWords(meeting, visit.language))]),
        say.openFollows,
      ]}
      isPrimary
    >
      <ActForm props={props} to="openen">
        <button class="nl-button nl-button--primary" type="submit">
          {say.openYes}
        </button>
      </ActForm>
    </Confirm>
  );
};

const Close: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, quorum, visit } = props;
  const say = runningWords[visit.language];
  const left = meeting.agenda.filter(({ outcome }) => outcome === undefined).length;
  const isUnnoted = quorum !== undefined && meeting.attendance.size === 0;
  return (
    <Confirm
      label={say.close}
      follows={[
        left === 0 ? say.noneLeft : say.left(left),
        ...(isUnnoted ? [say.unnoted] : []),
        say.closeFollows,
      ]}
      isPrimary
    >
      <ActForm props={props} to="sluiten">
        <button class="nl-button nl-button--primary" type="submit">
          {say.closeYes}
        </button>
      </ActForm>
    </Confirm>
  );
};

const Approve: FC<{ props: MeetingProps }> = ({ props }) => {
  const say = runningWords[props.visit.language];
  return (
    <Confirm
      label={say.approve}
      follows={[say.approveLead]}
      isPrimary
      open={props.tried?.form === "vaststellen"}
    >
      <ActForm props={props} to="vaststellen" class="report-form">
        <TextArea
          {...formOf(props, "vaststellen")}
          name="opmerkingen"
          label={say.remarks}
          longest={longestWords}
          optional
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.approveYes}
          </button>
        </p>
      </ActForm>
    </Confirm>
  );
};
