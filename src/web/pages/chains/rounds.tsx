import type { FC } from "hono/jsx";
import { asked, momentTotal, type Moment } from "../../../core/chains/index.ts";
import { number } from "../../format.ts";
import { href, type Visit } from "../../visit.ts";
import { roundsWords } from "./rounds.words.ts";

/** The yearly rounds, newest first; or how there will be some. */
export const Rounds: FC<{ visit: Visit; moments: readonly Moment[] }> = ({ visit, moments }) => {
  const { language } = visit;
  const say = roundsWords[language];
  const rounds = moments.filter(({ round }) => round !== undefined).toReversed();
  const count = (value: number) => number(value, language);
  return (
    <section class="stack stack--tight" id="rondes">
      <h2 class="nl-heading nl-heading--level-3">{say.overview}</h2>
      <p>{rounds.length === 0 ? say.noRounds : say.roundsIntro}</p>
      {rounds.length > 0 && (
        <ul>
          {rounds.map((moment) => {
            const total = momentTotal(moment);
            return (
              <li>
                <a href={href(visit, `/keten-en-aanbod/rondes/${moment.year}`)}>
                  {say.roundLine(
                    moment.year,
                    count(total.fully),
                    count(asked(total)),
                    total.missing,
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
