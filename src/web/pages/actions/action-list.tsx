import type { FC } from "hono/jsx";
import type { Action } from "../../../core/meetings/index.ts";
import { saidText } from "../../layout/said.tsx";
import { ActionStatus } from "./action-status.tsx";
import { href, type Visit } from "../../visit.ts";
import type { NameOf } from "../../person-names.ts";
import { actionsWords } from "./actions.words.ts";

interface ActionListProps {
  readonly visit: Visit;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly actions: readonly Action[];
  readonly nameOf: NameOf;
}

/** Actions in the order in which they come, each leading to its page. */
export const ActionList: FC<ActionListProps> = ({ visit, today, actions, nameOf }) => {
  const { language } = visit;
  const say = actionsWords[language];
  return (
    <ul class="card-list action-list">
      {actions.map((action) => (
        <li id={action.id}>
          <div>
            <a href={href(visit, `/acties/${action.id}`)} lang="nl">
              {saidText(action.what, language)}
            </a>
            <p class="small quiet">
              {nameOf(action.owner)}
              {action.moves.length > 0 && `, ${say.moved(action.moves.length)}`}
            </p>
          </div>
          <ActionStatus action={action} today={today} language={language} />
        </li>
      ))}
    </ul>
  );
};
