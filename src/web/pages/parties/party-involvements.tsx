import type { FC } from "hono/jsx";
import { slugOf } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { LatestReport } from "../../layout/latest-report.tsx";
import { href } from "../../visit.ts";
import { parts, type Involvement } from "./involvement.ts";
import { partiesWords } from "./parties.words.ts";
import type { PartyProps } from "./party-props.ts";

/** The initiatives of an organisation, by the part it plays. */
export const PartyInvolvements: FC<PartyProps> = (props) => {
  const { visit, organisation, involvements } = props;
  const say = partiesWords[visit.language].party;
  return (
    <section class="section" id="initiatieven">
      <h2 class="nl-heading nl-heading--level-2">{say.does}</h2>
      {involvements.length === 0 ? (
        <p class="note">{say.doesNothing(organisation.name)}</p>
      ) : (
        parts.map((part) => {
          const list = involvements.filter((involvement) => involvement.part === part);
          if (list.length === 0) return <></>;
          return (
            <div class="promise-group">
              <h3 class="nl-heading nl-heading--level-3">{say.parts[part]}</h3>
              {part === "named" && <p class="small">{say.namedNote}</p>}
              <ul class="card-list">
                {list.map((involvement) => (
                  <Item {...props} involvement={involvement} />
                ))}
              </ul>
            </div>
          );
        })
      )}
      {involvements.length > 0 && (
        <p>
          <a href={href(visit, `/initiatieven?partij=${organisation.id}`)}>{say.toInitiatives}</a>
        </p>
      )}
    </section>
  );
};

const Item: FC<PartyProps & { involvement: Involvement }> = ({ visit, view, involvement }) => {
  const { language } = visit;
  const say = partiesWords[language].party;
  const { subject, role } = involvement;
  const record = (subject.initiative ?? subject.priority)!;
  const challenge = view.lookup.challenge(record.challenge);
  return (
    <li class="stack stack--tight">
      <h4>
        <a href={href(visit, `/initiatieven/${slugOf(subject)}`)} lang="nl">
          {record.name}
        </a>
      </h4>
      <p>{(subject.priority ?? record).summary[language]}</p>
      <p class="small">
        {challenge && (
          <a href={href(visit, `/opgaven/${challenge.id}`)}>{challenge.title[language]}</a>
        )}
        {subject.priority && ` · ${say.priority}`}
        {role && ` · ${role[language]}`}
      </p>
      <p class="small latest">
        <LatestReport view={view} language={language} initiative={subject.initiative?.id}>
          {say.silent(date(view.plan.region.plan.adopted, language))}
        </LatestReport>
      </p>
    </li>
  );
};
