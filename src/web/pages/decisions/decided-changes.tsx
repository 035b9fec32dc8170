import type { FC } from "hono/jsx";
import { describeChange, readProposal } from "../../../core/proposals/index.ts";
import { saidText } from "../../layout/said.tsx";
import { href } from "../../visit.ts";
import type { DecisionProps } from "./decision-props.ts";
import { decisionsWords } from "./decisions.words.ts";

/** What a decision changes in the plan, proposal by proposal. */
export const DecidedChanges: FC<DecisionProps> = ({ visit, view, register, decision }) => {
  const { language } = visit;
  const say = decisionsWords[language].one;
  const proposals = decision.proposals.flatMap(({ proposal: id, outcome }) => {
    const proposal = register.one(`proposal:${id}`, readProposal);
    return proposal === undefined ? [] : [{ proposal, outcome }];
  });
  if (proposals.length === 0) return <p class="quiet">{say.noChanges}</p>;
  return (
    <ul class="card-list">
      {proposals.map(({ proposal, outcome }) => (
        <li class="stack stack--tight">
          <h3 class="nl-heading nl-heading--level-3">
            <a href={href(visit, `/voorstellen/${proposal.id}`)} lang="nl">
              {saidText(proposal.title, language)}
            </a>{" "}
            <span class="status">{say.outcome[outcome]}</span>
          </h3>
          <ul>
            {proposal.changes.map(({ change }) => (
              <li>{describeChange(change, view)[language]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};
