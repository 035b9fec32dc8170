import type { FC } from "hono/jsx";
import type { Body } from "../../../core/plan/index.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { StatedValue } from "../../layout/stated-value.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { partiesWords } from "./parties.words.ts";

interface GroupsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly groups: readonly Body[];
}

/** The coordination groups side by side; what holds for all is said once, the missing one too. */
export const CoordinationGroups: FC<GroupsProps> = ({ visit, view, groups }) => {
  const { language } = visit;
  const say = partiesWords[language].bodies;
  const orphans = view.plan.challenges.filter(({ coordinationGroup }) => !coordinationGroup);
  const mandates = new Set(groups.map(({ mandate }) => mandate?.[language]));
  const shared = mandates.size === 1 ? [...mandates][0] : undefined;
  const known = groups.some(({ members, meetings }) => members ?? meetings);
  return (
    <section class="body-entry" id="coordinatiegroepen">
      <h3 class="nl-heading nl-heading--level-3">{say.groups(groups.length)}</h3>
      {shared && <p>{shared}</p>}
      {groups.length > 0 && !known && <p>{say.groupsUnknown}</p>}
      <ul class="groups">
        {groups.map((group) => (
          <Group visit={visit} view={view} group={group} withMandate={shared === undefined} />
        ))}
        {orphans.map((challenge) => (
          <li class="groups__missing" id={`geen-groep-${challenge.id}`}>
            <h4>{say.missing(challenge.title[language])}</h4>
            {challenge.coordinationNote && <p>{challenge.coordinationNote[language]}</p>}
            <p class="small">
              <a href={href(visit, `/opgaven/${challenge.id}`)}>{say.toChallenge}</a>
            </p>
            <OriginNote visit={visit} view={view} origin={challenge.origin} />
          </li>
        ))}
      </ul>
    </section>
  );
};

interface GroupProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly group: Body;
  readonly withMandate: boolean;
}

const Group: FC<GroupProps> = ({ visit, view, group, withMandate }) => {
  const { language } = visit;
  const say = partiesWords[language].bodies;
  const challenge =
    group.challenge === undefined ? undefined : view.lookup.challenge(group.challenge);
  return (
    <li id={group.id}>
      <h4 lang="nl">{group.name}</h4>
      {challenge && (
        <p>
          <a href={href(visit, `/opgaven/${challenge.id}`)}>{challenge.title[language]}</a>
        </p>
      )}
      {withMandate && group.mandate && <p>{group.mandate[language]}</p>}
      {group.meetings && <p>{group.meetings.text[language]}</p>}
      {group.members && (
        <StatedValue value={group.members} language={language}>
          {(members) => (
            <p>
              {say.members}:{" "}
              {members
                .map(({ organisation }) => view.lookup.organisation(organisation)?.name)
                .join(", ")}
            </p>
          )}
        </StatedValue>
      )}
      <OriginNote visit={visit} view={view} origin={group.origin} />
    </li>
  );
};
