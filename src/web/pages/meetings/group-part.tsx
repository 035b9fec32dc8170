import type { FC } from "hono/jsx";
import { isVacant } from "../../../core/meetings/index.ts";
import type { Challenge } from "../../../core/plan/index.ts";
import { href } from "../../visit.ts";
import { Agreed, type BodyPartProps } from "./body-part.tsx";
import type { BodyStanding } from "./body-standing.ts";
import { bodyMeetings, MeetingLine, PastMeetings } from "./meeting-lines.tsx";
import { meetingsWords } from "./meetings.words.ts";

interface GroupsProps extends Omit<BodyPartProps, "standing" | "mayRead" | "mayPlan"> {
  readonly groups: readonly BodyStanding[];
  /** Challenges that have no group. */
  readonly missing: readonly Challenge[];
  readonly mayRead: (body: string) => boolean;
  readonly mayPlan: (body: string) => boolean;
}

/** The coordination groups: what they share is said once, and who is missing is a gap among them. */
export const Groups: FC<GroupsProps> = ({ groups, missing, mayRead, mayPlan, ...rest }) => {
  const { visit } = rest;
  const { language } = visit;
  const say = meetingsWords[language];
  const [first] = groups;
  if (first === undefined) return <></>;
  return (
    <section class="section meetings-body" id="coordinatiegroepen">
      <h2 class="nl-heading nl-heading--level-2">{say.groups.title}</h2>
      <p>{say.groups.lead(groups.length)}</p>
      <div class="with-aside">
        <ul class="meeting-groups">
          {groups.map((standing) => (
            <Group
              {...rest}
              standing={standing}
              mayRead={mayRead(standing.body.id)}
              mayPlan={mayPlan(standing.body.id)}
            />
          ))}
          {missing.map(({ id, title }) => (
            <li class="meeting-groups__missing">
              <h3 class="nl-heading nl-heading--level-3">{title[language]}</h3>
              <p>{say.gap(title[language])}</p>
              <p>
                <a href={href(visit, `/opgaven/${id}`)}>{say.toChallenge}</a>
              </p>
            </li>
          ))}
        </ul>
        <Agreed {...rest} standing={first} mayRead={false} mayPlan={false} />
      </div>
    </section>
  );
};

const Group: FC<BodyPartProps> = (props) => {
  const { visit, view, standing, nameOf, mayPlan } = props;
  const { body, membership } = standing;
  const say = meetingsWords[visit.language].body;
  const { coming } = bodyMeetings(standing);
  const taken = membership.places.filter((place) => !isVacant(place));
  return (
    <li id={body.id}>
      <h3 class="nl-heading nl-heading--level-3" lang="nl">
        {body.name.replace(/^Coördinatiegroep /, "")}
      </h3>
      {coming[0] === undefined ? (
        <p>{say.noNext}</p>
      ) : (
        <MeetingLine {...props} meeting={coming[0]} />
      )}
      <PastMeetings {...props} />
      <p class="small quiet">
        {taken.length === 0 && membership.chair === undefined
          ? say.seatsUnknown
          : [
              membership.chair &&
                `${say.seat.chair}: ${nameOf === undefined ? say.taken : nameOf(membership.chair.person)}`,
              ...taken.map(({ organisation }) =>
                organisation === undefined
                  ? undefined
                  : view.lookup.organisation(organisation)?.name,
              ),
            ]
              .filter(Boolean)
              .join(", ")}
      </p>
      {mayPlan && (
        <p>
          <a href={href(visit, `/vergaderingen/overleg/${body.id}`)}>{say.plan}</a>
        </p>
      )}
    </li>
  );
};
