import type { FC } from "hono/jsx";
import { isVacant, quorumOf, type Place } from "../../../core/meetings/index.ts";
import { percent } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { StatedValue } from "../../layout/stated-value.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import type { BodyStanding } from "./body-standing.ts";
import { bodyMeetings, MeetingFold, MeetingLine, PastMeetings } from "./meeting-lines.tsx";
import { meetingsWords } from "./meetings.words.ts";
import type { NameOf } from "../../person-names.ts";

export interface BodyPartProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly standing: BodyStanding;
  /** Left out for who may not know who sits there. */
  readonly nameOf: NameOf | undefined;
  readonly mayRead: boolean;
  readonly mayPlan: boolean;
}

/** One body: when it meets, and folded what it may decide and who sits there. */
export const BodyPart: FC<BodyPartProps> = (props) => {
  const { visit, standing, mayPlan } = props;
  const { body, meetings } = standing;
  const say = meetingsWords[visit.language].body;
  const [next, ...later] = bodyMeetings(standing).coming;
  return (
    <section class="meetings-body stack" id={body.id}>
      <h2 class="nl-heading nl-heading--level-2" lang="nl">
        {body.name}
      </h2>
      {next === undefined ? (
        <p>
          {say.noNext}{" "}
          {body.meetings === undefined
            ? say.noCadence
            : say.cadence(body.meetings.text[visit.language])}
        </p>
      ) : (
        <div>
          <p class="kicker">{say.next}</p>
          <MeetingLine {...props} meeting={next} />
        </div>
      )}
      {later.length > 0 && (
        <MeetingFold {...props} title={say.coming(later.length)} meetings={later} />
      )}
      <PastMeetings {...props} />
      <details>
        <summary>{say.about}</summary>
        <div class="columns fold-form">
          <Agreed {...props} />
          <Seats {...props} />
        </div>
      </details>
      {(mayPlan || meetings.length > 0) && (
        <p class="actions">
          {mayPlan && (
            <a
              class="nl-button nl-button--secondary"
              href={href(visit, `/vergaderingen/overleg/${body.id}`)}
            >
              {say.plan}
            </a>
          )}
          {meetings.length > 0 && (
            <a href={href(visit, `/vergaderingen/agenda.ics?overleg=${body.id}`)}>{say.calendar}</a>
          )}
        </p>
      )}
    </section>
  );
};

/** What the body may decide, who must be there, and how sure that is. */
export const Agreed: FC<BodyPartProps> = ({ visit, standing }) => {
  const { language } = visit;
  const { body, rules, membership } = standing;
  const say = meetingsWords[language].body;
  const quorum = quorumOf(rules, membership, new Map());
  return (
    <div class="stack">
      <div class="stack stack--tight">
        <h3 class="nl-heading nl-heading--level-3">{say.mandate}</h3>
        {rules === undefined ? (
          <StatedValue value={body.mandate} language={language}>
            {(mandate) => <p>{mandate[language]}</p>}
          </StatedValue>
        ) : rules.mandate.length === 0 ? (
          <p>{say.noMandate}</p>
        ) : (
          <ul class="tags">
            {rules.mandate.map((mandate) => (
              <li class="nl-data-badge">{say.mandates[mandate]}</li>
            ))}
          </ul>
        )}
      </div>
      {rules !== undefined && (
        <div class="stack stack--tight">
          <h3 class="nl-heading nl-heading--level-3">{say.quorum}</h3>
          <p>
            {rules.quorum === undefined
              ? say.noQuorum
              : quorum === undefined || !Array.isArray(body.members)
                ? say.quorumShare(percent(rules.quorum, language))
                : say.quorumOf(quorum.needed, quorum.parties)}{" "}
            {say.notice(rules.noticeDays)}
          </p>
        </div>
      )}
      {rules?.assumed === true && rules.note !== undefined && (
        <details>
          <summary>{say.why}</summary>
          <p class="small">{rules.note[language]}</p>
        </details>
      )}
    </div>
  );
};

const Seats: FC<BodyPartProps> = (props) => {
  const { visit, standing, nameOf } = props;
  const say = meetingsWords[visit.language].body;
  const { places, chair, secretary } = standing.membership;
  const vacant = places.filter(isVacant).length;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">{say.seats}</h3>
      {places.length === 0 ? (
        <p>{say.seatsUnknown}</p>
      ) : (
        <>
          {vacant > 0 && <p>{say.vacancies(vacant)}</p>}
          <ul class="seats">
            {places.map((place) => (
              <Seat {...props} place={place} />
            ))}
          </ul>
        </>
      )}
      {nameOf !== undefined && (
        <p class="small">
          {[chair, secretary]
            .flatMap((sitting) =>
              sitting === undefined
                ? []
                : `${capitalised(say.seat[sitting.seat])}: ${nameOf(sitting.person)}`,
            )
            .join(" · ")}
        </p>
      )}
    </div>
  );
};

const Seat: FC<BodyPartProps & { place: Place }> = ({ visit, view, place, nameOf }) => {
  const say = meetingsWords[visit.language].body;
  const { organisation } = place;
  const who = [...place.sitting, ...place.substitutes];
  return (
    <li class={isVacant(place) ? "seat seat--vacant" : "seat"}>
      {organisation !== undefined && (
        <a href={href(visit, `/partijen/${organisation}`)} lang="nl">
          {view.lookup.organisation(organisation)?.name ?? organisation}
        </a>
      )}
      <span class="small quiet">
        {isVacant(place)
          ? say.vacant
          : nameOf === undefined
            ? place.sitting.length === 0
              ? say.onlySubstitute
              : say.taken
            : who.map(({ person, seat }) => `${nameOf(person)} (${say.seat[seat]})`).join(", ")}
      </span>
    </li>
  );
};
