import type { FC } from "hono/jsx";
import { isOnCourse } from "../../../core/progress/index.ts";
import { slugOf, type Initiative, type Priority } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { LatestReport } from "../../layout/latest-report.tsx";
import { PartyNames } from "../../layout/party-names.tsx";
import { StatedValue } from "../../layout/stated-value.tsx";
import { standingsOf } from "../../standings.ts";
import { href } from "../../visit.ts";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";

/** The initiatives of a challenge: first those that the region speeds up, then the others. */
export const ChallengeInitiatives: FC<ChallengeProps> = (props) => {
  const { visit, view, challenge } = props;
  const { language } = visit;
  const say = challengesWords[language].initiatives;
  const listed = view.lookup.initiativesOf(challenge.id);
  const priorities = view.lookup.prioritiesOf(challenge.id);
  const others = listed.filter(({ id }) => view.lookup.priorityOf(id) === undefined);
  const ids = new Set(listed.map(({ id }) => id));
  const heard = [...standingsOf(view).values()].filter(
    ({ initiative, reports }) => reports.length > 0 && ids.has(initiative),
  );
  const onCourse = heard.filter(isOnCourse).length;
  const adopted = date(view.plan.region.plan.adopted, language);
  return (
    <section class="section" id="initiatieven">
      <h2 class="nl-heading nl-heading--level-2">{say.title(listed.length)}</h2>
      {listed.length > 0 && (
        <p>
          {heard.length === 0
            ? say.silent(adopted)
            : `${say.heard(heard.length, listed.length, adopted)} ${say.onCourse(onCourse, heard.length)}`}{" "}
          <a href={href(visit, `/initiatieven?opgave=${challenge.id}`)}>{say.search}</a>
        </p>
      )}
      {priorities.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3">{say.prioritised(priorities.length)}</h3>
          <ul class="card-list">
            {priorities.map((priority) => (
              <PriorityItem {...props} priority={priority} />
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 class="nl-heading nl-heading--level-3">{say.others(others.length)}</h3>
          <ul class="initiative-list">
            {others.map((initiative) => (
              <InitiativeItem {...props} initiative={initiative} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const PriorityItem: FC<ChallengeProps & { priority: Priority }> = (props) => {
  const { visit, view, priority } = props;
  const { language } = visit;
  const say = challengesWords[language].initiatives;
  const initiative =
    priority.initiative === undefined ? undefined : view.lookup.initiative(priority.initiative);
  const address = slugOf(initiative === undefined ? { priority } : { initiative, priority });
  return (
    <li class="stack stack--tight">
      <h4>
        <a href={href(visit, `/initiatieven/${address}`)} lang="nl">
          {priority.name}
        </a>
      </h4>
      <p>{priority.summary[language]}</p>
      <p class="small">
        {say.lead}{" "}
        <StatedValue value={priority.lead} language={language}>
          {({ parties }) => <PartyNames visit={visit} parties={parties} />}
        </StatedValue>
        {initiative === undefined && ` · ${say.unlisted}`}
      </p>
      <p class="latest">
        <LatestReport view={view} language={language} initiative={initiative?.id} />
      </p>
    </li>
  );
};

const InitiativeItem: FC<ChallengeProps & { initiative: Initiative }> = (props) => (
  <li>
    <h4>
      <a href={href(props.visit, `/initiatieven/${props.initiative.id}`)} lang="nl">
        {props.initiative.name}
      </a>
    </h4>
    <p class="small">{props.initiative.summary[props.visit.language]}</p>
    <p class="latest">
      <LatestReport
        view={props.view}
        language={props.visit.language}
        initiative={props.initiative.id}
      />
    </p>
  </li>
);
