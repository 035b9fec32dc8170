import type { FC } from "hono/jsx";
import type { Body } from "../../../core/plan/index.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { StatedValue } from "../../layout/stated-value.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { partiesWords } from "./parties.words.ts";

interface BodyProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly body: Body;
}

/** One body with its mandate, rhythm, chair and members; what the plan leaves out is said. */
export const BodyEntry: FC<BodyProps> = ({ visit, view, body }) => {
  const { language } = visit;
  const say = partiesWords[language].bodies;
  const above = body.reportsTo === undefined ? undefined : view.lookup.body(body.reportsTo);
  const full = body.active === "standing";
  return (
    <article class="body-entry" id={body.id}>
      <h3 class="nl-heading nl-heading--level-3" lang="nl">
        {body.name}
      </h3>
      <p>{body.summary[language]}</p>
      <dl class="facts">
        {(full || body.mandate) && (
          <>
            <dt>{say.mandate}</dt>
            <dd>
              <StatedValue value={body.mandate} language={language}>
                {(mandate) => mandate[language]}
              </StatedValue>
            </dd>
          </>
        )}
        {(full || body.meetings) && (
          <>
            <dt>{say.meetings}</dt>
            <dd>
              <StatedValue value={body.meetings} language={language}>
                {({ text }) => text[language]}
              </StatedValue>
            </dd>
          </>
        )}
        {above && (
          <>
            <dt>{say.reportsTo}</dt>
            <dd>
              <a href={`#${above.id}`} lang="nl">
                {above.name}
              </a>
            </dd>
          </>
        )}
        {body.chair && (
          <>
            <dt>{say.chair}</dt>
            <dd>
              <OrganisationLink visit={visit} view={view} id={body.chair} />
            </dd>
          </>
        )}
        {(full || body.members) && (
          <>
            <dt>{say.members}</dt>
            <dd>
              <StatedValue value={body.members} language={language}>
                {(members) => (
                  <ul class="plain-list plain-list--tight">
                    {members.map(({ organisation, role, addedForIza }) => (
                      <li>
                        <OrganisationLink visit={visit} view={view} id={organisation} />
                        {addedForIza && <span class="small"> · {say.iza}</span>}
                        {role && <p class="small">{role[language]}</p>}
                      </li>
                    ))}
                  </ul>
                )}
              </StatedValue>
            </dd>
          </>
        )}
      </dl>
      <OriginNote visit={visit} view={view} origin={body.origin} />
    </article>
  );
};

const OrganisationLink: FC<{ visit: Visit; view: RegionView; id: string }> = (props) => (
  <a href={href(props.visit, `/partijen/${props.id}`)} lang="nl">
    {props.view.lookup.organisation(props.id)?.name ?? props.id}
  </a>
);
