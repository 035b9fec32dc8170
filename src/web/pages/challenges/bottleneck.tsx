import type { FC } from "hono/jsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";
import { FigureTile } from "./figure-tile.tsx";

/** Why it is hard, with every figure that the plan gives for this challenge. */
export const Bottleneck: FC<ChallengeProps> = ({ visit, view, challenge }) => {
  const say = challengesWords[visit.language].bottleneck;
  const figures = view.plan.figures.filter((figure) => figure.challenge === challenge.id);
  return (
    <section class="section" id="knelpunt">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{challenge.bottleneck[visit.language]}</p>
      <p>
        <OriginNote visit={visit} view={view} origin={challenge.bottleneckOrigin} />
      </p>
      <h3 class="nl-heading nl-heading--level-3">{say.figures}</h3>
      {figures.length === 0 ? (
        <p class="note">{say.noFigures}</p>
      ) : (
        <ul class="tiles">
          {figures.map((figure) => (
            <FigureTile visit={visit} view={view} figure={figure} />
          ))}
        </ul>
      )}
    </section>
  );
};
