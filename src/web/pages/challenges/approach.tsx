import type { FC } from "hono/jsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";

/** What the plan says about how to get there; one title a line, the rest folded. */
export const Approach: FC<ChallengeProps> = ({ visit, view, challenge }) => {
  const { language } = visit;
  const say = challengesWords[language].approach;
  if (challenge.approach.length === 0) return <></>;
  return (
    <section class="section" id="aanpak">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{say.lead(challenge.approach.length)}</p>
      <ul class="folds">
        {challenge.approach.map((point) => (
          <li>
            <details>
              <summary>{point.title[language]}</summary>
              {point.summary && <p>{point.summary[language]}</p>}
              <p>
                <OriginNote visit={visit} view={view} origin={point.origin} />
              </p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};
