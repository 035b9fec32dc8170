import type { FC } from "hono/jsx";
import type { Language } from "../../language.ts";
import { edited, type Asked } from "./asked.ts";
import type { Playground } from "./playground.ts";
import { proposalPath } from "./proposal-path.ts";
import { changesIn } from "./scenario-phrases.ts";
import { deeds, fields } from "./sent-form.ts";
import { whatIfWords } from "./what-if.words.ts";

export interface ChangedListProps {
  readonly language: Language;
  readonly play: Playground;
  readonly asked: Asked;
  /** The address before that of a proposal form; left out for who may not propose. */
  readonly proposeAt?: string | undefined;
}

/** What is otherwise in the choice that is being changed, each to be taken away. */
export const ChangedList: FC<ChangedListProps> = ({ language, play, asked, proposeAt }) => {
  const say = whatIfWords[language];
  const changes = changesIn(play, edited(asked), language);
  if (changes.length === 0) return <p class="quiet">{say.nothingChanged}</p>;
  return (
    <ul class="changed">
      {changes.map(({ what, label }) => {
        const proposal =
          proposeAt === undefined ? undefined : proposalPath(play, edited(asked), what);
        return (
          <li>
            <span>{label}</span>
            {proposal !== undefined && (
              <a href={proposeAt + proposal} aria-label={`${say.propose}: ${label}`}>
                {say.propose}
              </a>
            )}
            <button
              class="changed__drop"
              type="submit"
              name={fields.does}
              value={deeds.drop(what)}
              aria-label={`${say.drop}: ${label}`}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
