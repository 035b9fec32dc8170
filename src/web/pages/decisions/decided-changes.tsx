import type { FC } from "hono/jsx";
import { describeChange, readProposal, type Proposal } from "../../../core/proposals/index.ts";
import { can } from "../../../core/rights/index.ts";
import { saidText } from "../../layout/said.tsx";
import { href } from "../../visit.ts";
import { ComparedTable } from "../versions/compared-table.tsx";
import { compared } from "../versions/compared.ts";
import type { DecisionProps } from "./decision-props.ts";
import { decisionsWords } from "./decisions.words.ts";

/** What a decision changes in the plan, proposal by proposal. */
export const DecidedChanges: FC<DecisionProps> = (props) => {
  const { visit, register, decision, actor } = props;
  const { language } = visit;
  const say = decisionsWords[language].one;
  const mayReadSteering = can(actor, "read-steering", { kind: "region" });
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.changes}</h2>
      {decision.proposals.length === 0 && <p>{say.noChanges}</p>}
      {decision.proposals.map(({ proposal: id, outcome }) => {
        const proposal = register.one(`proposal:${id}`, readProposal);
        if (proposal === undefined) return null;
        const title = saidText(proposal.title, language);
        return (
          <div class="stack stack--tight">
            <h3 class="nl-heading nl-heading--level-3">
              {say.outcome[outcome]}:{" "}
              <span lang="nl">
                {mayReadSteering ? <a href={href(visit, `/voorstellen/${id}`)}>{title}</a> : title}
              </span>
            </h3>
            <Changes {...props} proposal={proposal} />
          </div>
        );
      })}
    </section>
  );
};

/** In words, and folded beside each other as they stood and as they stand. */
const Changes: FC<DecisionProps & { proposal: Proposal }> = ({ visit, view, proposal }) => {
  const { language } = visit;
  const say = decisionsWords[language].one;
  const changes = proposal.changes.map(({ change }) => change);
  return (
    <>
      <ul>
        {changes.map((change) => (
          <li>{describeChange(change, view)[language]}</li>
        ))}
      </ul>
      <details>
        <summary>{say.beside}</summary>
        {compared(changes, view, view, language).map((record) => (
          <ComparedTable record={record} labels={say.columns} language={language} />
        ))}
      </details>
    </>
  );
};
