import type { Child, FC } from "hono/jsx";
import {
  expectedStill,
  isVacant,
  type MeetingState,
  type Place,
  type Sitting,
} from "../../../core/meetings/index.ts";
import { capitalised } from "../../in-words.ts";
import { ActForm } from "./act-form.tsx";
import type { MeetingProps } from "./meeting-props.ts";
import { attendanceWords } from "./attendance.words.ts";
import { meetingsWords } from "./meetings.words.ts";

const presences = ["present", "online", "absent", "substituted"] as const;

const titleOf = (state: MeetingState, say: (typeof attendanceWords)["nl"]) =>
  state === "planned" ? say.coming : state === "open" ? say.title : say.was;

/** Who is there, and whether that is enough to decide; folded while the agenda comes first. */
export const Attendance: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, tried, visit } = props;
  const say = attendanceWords[visit.language];
  const isNew = meeting.state === "open" && meeting.attendance.size === 0;
  return (
    <section class="section" id="aanwezig">
      <Enough props={props} />
      <details open={isNew || tried?.form === "aanwezigheid"}>
        <summary>{titleOf(meeting.state, say)}</summary>
        <div class="stack fold-form" id="wie-er-is">
          <Everybody props={props} />
          <Parties props={props} />
        </div>
      </details>
    </section>
  );
};

/** One press for who is there, so that only who is not has to be taken out. */
const Everybody: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, may, standing, visit } = props;
  const say = attendanceWords[visit.language];
  const isOver = meeting.state !== "open" && meeting.state !== "closed";
  if (!may.write || isOver || expectedStill(standing.membership, meeting.attendance).length === 0)
    return <></>;
  return (
    <ActForm props={props} to="aanwezigheid/allen" class="actions">
      <button class="nl-button nl-button--primary" type="submit">
        {meeting.attendance.size === 0 ? say.everybody : say.others}
      </button>
      <span class="small quiet">{say.thenTakeOut}</span>
    </ActForm>
  );
};

const Parties: FC<{ props: MeetingProps }> = ({ props }) => {
  const { standing, view, visit } = props;
  const { chair, secretary } = standing.membership;
  const say = attendanceWords[visit.language];
  const { places } = standing.membership;
  const [vacant, taken] = [places.filter(isVacant), places.filter((place) => !isVacant(place))];
  // Who leads or writes for no party has no place among them, and is there all the same.
  const table = [chair, secretary].filter(
    (sitting) => sitting !== undefined && sitting.organisation === undefined,
  ) as Sitting[];
  const nameOfParty = ({ organisation }: Place) =>
    organisation === undefined
      ? ""
      : (view.lookup.organisation(organisation)?.name ?? organisation);
  return (
    <>
      {places.length === 0 && <p>{say.nobody}</p>}
      <ul class="attendance">
        {table.map((sitting) => (
          <li>
            <Present props={props} sitting={sitting}>
              <strong>{capitalised(meetingsWords[visit.language].body.seat[sitting.seat])}</strong>
            </Present>
          </li>
        ))}
        {taken.map((place) => (
          <li>
            {[...place.sitting, ...place.substitutes].map((sitting) => (
              <Present props={props} sitting={sitting}>
                <strong lang="nl">{nameOfParty(place)}</strong>
              </Present>
            ))}
          </li>
        ))}
      </ul>
      {vacant.length > 0 && (
        <p class="small quiet">{say.vacant(vacant.map(nameOfParty).join(", "))}</p>
      )}
    </>
  );
};

/** Whether enough parties are there; after the meeting, whether they were when it closed. */
const Enough: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, quorum, visit } = props;
  const say = attendanceWords[visit.language];
  if (meeting.quorum !== undefined) {
    const { present, needed } = meeting.quorum;
    return present < needed ? (
      <p class="note note--attention">{say.short(present, needed)}</p>
    ) : (
      <p>{say.enough(present, needed)}</p>
    );
  }
  if (quorum === undefined || meeting.state !== "open") return <></>;
  return (
    <p class={quorum.reached ? undefined : "note note--attention"}>
      {say.summary(quorum.present, quorum.parties)} {say.quorum(quorum.present, quorum.needed)}
    </p>
  );
};

interface PresentProps {
  readonly props: MeetingProps;
  readonly sitting: Sitting;
  /** What somebody sits there for. */
  readonly children: Child;
}

const Present: FC<PresentProps> = ({ props, sitting, children }) => {
  const { meeting, may, nameOf, visit } = props;
  const say = attendanceWords[visit.language];
  const name = nameOf(sitting.person);
  const noted = meeting.attendance.get(sitting.person)?.presence;
  const mayNote = may.write && meeting.state !== "approved" && meeting.state !== "cancelled";
  if (!mayNote)
    return (
      <p>
        {children} {name}:{" "}
        {noted === undefined
          ? meeting.state === "planned"
            ? say.unknown
            : say.notNoted
          : say.presence[noted]}
      </p>
    );
  return (
    <ActForm props={props} to="aanwezigheid" class="presence">
      <input type="hidden" name="persoon" value={sitting.person} />
      <p id={`naam-${sitting.person}`}>
        {children} <span class="small">{name}</span>
      </p>
      <div class="presence__choice" role="group" aria-label={say.who(name)}>
        {presences.map((presence) => (
          <button
            class="outcome__button"
            type="submit"
            name="aanwezigheid"
            value={presence}
            aria-pressed={noted === presence ? "true" : "false"}
          >
            {say.presence[presence]}
          </button>
        ))}
      </div>
    </ActForm>
  );
};
