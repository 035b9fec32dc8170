import type { FC } from "hono/jsx";
import type { Body } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { partiesWords } from "./parties.words.ts";

/**
 * How a subject travels from a coordination group to the governing board, as stops on one line.
 * A challenge without a group is a drawn gap with a word.
 */
export const SteeringLine: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = partiesWords[language].bodies;
  const { bodies, challenges } = view.plan;
  const boards = bodies.filter(
    ({ kind }) => kind === "governing-board" || kind === "tactical-board",
  );
  return (
    <ol class="steering" aria-label={say.lineLabel}>
      {boards.map((body) => (
        <li class="steering__stop">
          <Stop body={body} note={body.meetings?.text[language]} />
        </li>
      ))}
      <li class="steering__stop">
        <ul class="steering__groups">
          {challenges.map((challenge) => {
            const group =
              challenge.coordinationGroup === undefined
                ? undefined
                : view.lookup.body(challenge.coordinationGroup);
            return group === undefined ? (
              <li class="steering__gap">
                <a href={`#geen-groep-${challenge.id}`}>{say.missing(challenge.title[language])}</a>
              </li>
            ) : (
              <li>
                <Stop body={group} />
              </li>
            );
          })}
        </ul>
      </li>
    </ol>
  );
};

const Stop: FC<{ body: Body; note?: string | undefined }> = ({ body, note }) => (
  <>
    <a href={`#${body.id}`} lang="nl">
      {body.name}
    </a>
    {note && <span class="small">{note}</span>}
  </>
);
