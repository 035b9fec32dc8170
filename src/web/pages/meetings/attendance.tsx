import type { FC } from "hono/jsx";
import { isVacant, type Meeting, type Sitting } from "../../../core/meetings/index.ts";
import { ActForm } from "./act-form.tsx";
import type { MeetingProps } from "./meeting-props.ts";
import { meetingWords } from "./meeting.words.ts";

const presences = ["present", "online", "absent", "substituted"] as const;

/** Who is there, and whether that is enough to decide. */
export const Attendance: FC<{ props: MeetingProps }> = ({ props }) => {
  const { meeting, quorum, standing, view, visit } = props;
  const say = meetingWords[visit.language].attendance;
  const { places } = standing.membership;
  const short = quorum !== undefined && !quorum.reached && meeting.state === "open";
  return (
    <section class="section" id="aanwezig">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {places.length === 0 && <p>{say.nobody}</p>}
      {meeting.quorum === undefined
        ? quorum !== undefined &&
          meeting.state !== "planned" && (
            <p class={short ? "note note--attention" : undefined}>
              {say.summary(quorum.present, quorum.parties)}{" "}
              {say.quorum(quorum.present, quorum.needed)}
            </p>
          )
        : closingQuorum(meeting.quorum, say)}
      <ul class="attendance">
        {places.map((place) => (
          <li>
            <p lang="nl">
              {place.organisation !== undefined &&
                (view.lookup.organisation(place.organisation)?.name ?? place.organisation)}
            </p>
            {isVacant(place) && <p class="small quiet">{say.vacant}</p>}
            {[...place.sitting, ...place.substitutes].map((sitting) => (
              <Present props={props} sitting={sitting} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

function closingQuorum(
  { present, needed }: NonNullable<Meeting["quorum"]>,
  say: { readonly short: Say; readonly enough: Say },
) {
  return present < needed ? (
    <p class="note note--attention">{say.short(present, needed)}</p>
  ) : (
    <p>{say.enough(present, needed)}</p>
  );
}

type Say = (present: number, needed: number) => string;

const Present: FC<{ props: MeetingProps; sitting: Sitting }> = ({ props, sitting }) => {
  const { meeting, may, nameOf, visit } = props;
  const say = meetingWords[visit.language].attendance;
  const name = nameOf(sitting.person);
  const noted = meeting.attendance.get(sitting.person)?.presence;
  const mayNote = may.write && meeting.state !== "approved" && meeting.state !== "cancelled";
  if (!mayNote)
    return (
      <p class="small">
        {name}: {noted === undefined ? say.unknown : say.presence[noted]}
      </p>
    );
  return (
    <ActForm props={props} to="aanwezigheid" class="presence">
      <input type="hidden" name="persoon" value={sitting.person} />
      <p class="small" id={`naam-${sitting.person}`}>
        {name}
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
