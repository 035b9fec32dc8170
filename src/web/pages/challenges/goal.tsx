import type { FC } from "hono/jsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";

/** What the region wants, and the objectives as stops on the line that leads there. */
export const Goal: FC<ChallengeProps> = ({ visit, view, challenge }) => {
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
                <OriginNote visit={visit} view={view} origin={objective.origin} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
};
