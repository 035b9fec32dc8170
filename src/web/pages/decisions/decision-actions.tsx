import type { FC } from "hono/jsx";
import { bodyResource, can } from "../../../core/rights/index.ts";
import { href } from "../../visit.ts";
import { ActionList } from "../actions/action-list.tsx";
import type { NameOf } from "../../person-names.ts";
import { actionsOf } from "./decision-line.ts";
import type { DecisionProps } from "./decision-props.ts";
import { decisionsWords } from "./decisions.words.ts";

/** What was agreed to be done; who does it is for those who steer. */
export const DecisionActions: FC<DecisionProps & { nameOf: NameOf }> = (props) => {
  const { visit, view, register, actor, decision, nameOf } = props;
  const say = decisionsWords[visit.language].one;
  const actions = actionsOf(register, decision.id);
  const done = actions.filter(({ state }) => state.kind === "finished").length;
  const body = bodyResource(view.plan, decision.body);
  const mayAssign = body !== undefined && can(actor, "assign-action", body);
  if (actions.length === 0 && !mayAssign) return <></>;
  return (
    <section class="section" id="acties">
      <h2 class="nl-heading nl-heading--level-2">{say.actions}</h2>
      {actions.length > 0 && <p>{say.actionsCount(actions.length, done)}</p>}
      {can(actor, "read-steering", { kind: "region" }) && (
        <ActionList visit={visit} today={view.today} actions={actions} nameOf={nameOf} />
      )}
      {mayAssign && visit.asOf === undefined && (
        <p>
          <a href={href(visit, `/acties/nieuw/${decision.body}?besluit=${decision.id}`)}>
            {say.newAction}
          </a>
        </p>
      )}
    </section>
  );
};
