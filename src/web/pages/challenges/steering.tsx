import type { FC } from "hono/jsx";
import { StatedValue } from "../../layout/stated-value.tsx";
import { href } from "../../visit.ts";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";

/** Who steers this challenge; a challenge without a group of its own says so calmly. */
export const Steering: FC<ChallengeProps> = ({ visit, view, challenge }) => {
  const { language } = visit;
  const say = challengesWords[language].steering;
  const { coordinationGroup, coordinationNote } = challenge;
  const group = coordinationGroup === undefined ? undefined : view.lookup.body(coordinationGroup);
  const above = group?.reportsTo === undefined ? undefined : view.lookup.body(group.reportsTo);
  const { challenges, bodies } = view.plan;
  const groups = bodies.filter(({ kind }) => kind === "coordination-group");
  const named = bodies.filter((other) => other.challenge === challenge.id);
  const body = (id: string) => href(visit, `/partijen#${id}`);
  return (
    <section class="section" id="wie-stuurt">
      <h2 class="nl-heading nl-heading--level-2">{group === undefined ? say.nobody : say.title}</h2>
      {group === undefined ? (
        <div class="note note--attention stack stack--tight">
          <p>{say.gap(challenges.length, groups.length)}</p>
          {coordinationNote && <p>{coordinationNote[language]}</p>}
          <p>
            {named.map(({ id, name }) => (
              <>
                <a href={body(id)} lang="nl">
                  {name}
                </a>
                {" · "}
              </>
            ))}
            <a href={href(visit, "/partijen#overleggen")}>{say.allBodies}</a>
          </p>
        </div>
      ) : (
        <>
          <p>
            <a href={body(group.id)} lang="nl">
              {group.name}
            </a>
            {above && (
              <>
                {" "}
                {say.reportsTo}{" "}
                <a href={body(above.id)} lang="nl">
                  {above.name}
                </a>
              </>
            )}
            .
          </p>
          {group.mandate && <p>{group.mandate[language]}</p>}
          {coordinationNote && <p class="note">{coordinationNote[language]}</p>}
          <dl class="facts">
            <dt>{say.members}</dt>
            <dd>
              <StatedValue value={group.members} language={language}>
                {(members) => say.memberCount(members.length)}
              </StatedValue>
            </dd>
            <dt>{say.meetings}</dt>
            <dd>
              <StatedValue value={group.meetings} language={language}>
                {({ text }) => text[language]}
              </StatedValue>
            </dd>
          </dl>
          <p>
            <a href={href(visit, "/planning")}>{say.agenda}</a>
          </p>
        </>
      )}
    </section>
  );
};
