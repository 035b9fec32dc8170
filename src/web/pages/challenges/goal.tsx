import type { FC } from "hono/jsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { ProposeLink } from "../../layout/propose-link.tsx";
import type { SiteContext } from "../../render.ts";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";

/** What the region wants, and the objectives as stops on the line that leads there. */
export const Goal: FC<ChallengeProps & { c: SiteContext }> = (props) => {
  const { visit, view, challenge, c } = props;
  const { language } = visit;
  const say = challengesWords[language].goal;
  return (
    <section class="section" id="doel">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <div class="goal-columns">
        <p class="goal">{challenge.goal[language]}</p>
        <div class="stack">
          <p>{say.objectives(challenge.objectives.length)}</p>
          <ol class="stops">
            {challenge.objectives.map((objective) => (
              <li id={objective.id}>
                <h3 class="nl-heading nl-heading--level-3">
                  <span class="stops__number">{objective.number}</span> {objective.title[language]}
                </h3>
                <p>{objective.summary[language]}</p>
                <OriginNote visit={visit} view={view} origin={objective.origin} />{" "}
                <ProposeLink c={c} record={`objectives/${objective.id}`} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
};
