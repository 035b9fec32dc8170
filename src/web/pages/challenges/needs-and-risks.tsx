import type { FC } from "hono/jsx";
import type { Precondition, Risk } from "../../../core/plan/index.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { ProposeLink } from "../../layout/propose-link.tsx";
import type { SiteContext } from "../../render.ts";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";
import { touching } from "./touching.ts";

type Props = ChallengeProps & { c: SiteContext };

/** What must be in place and what can go wrong; most of it holds for every challenge. */
export const NeedsAndRisks: FC<Props> = (props) => {
  const { visit, view, challenge } = props;
  const say = challengesWords[visit.language].needs;
  const needs = touching(view.plan.preconditions, challenge.id);
  const risks = touching(view.plan.risks, challenge.id);
  const shared = [...needs, ...risks].every(({ challenges }) => challenges.length === 0);
  return (
    <section class="section" id="voorwaarden">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{needs.length + risks.length === 0 ? say.none : shared ? say.forAll : say.forSome}</p>
      <div class="columns">
        {needs.length > 0 && (
          <div class="stack">
            <h3 class="nl-heading nl-heading--level-3">{say.preconditions(needs.length)}</h3>
            <ul class="folds folds--one">
              {needs.map((need) => (
                <Need {...props} need={need} />
              ))}
            </ul>
          </div>
        )}
        {risks.length > 0 && (
          <div class="stack">
            <h3 class="nl-heading nl-heading--level-3">{say.risks(risks.length)}</h3>
            <ul class="folds folds--one">
              {risks.map((risk) => (
                <RiskItem {...props} risk={risk} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
};

const Need: FC<Props & { need: Precondition }> = ({ visit, view, c, need }) => {
  const { language } = visit;
  const say = challengesWords[language].needs;
  return (
    <li>
      <details>
        <summary>{need.title[language]}</summary>
        <p>{need.summary[language]}</p>
        <p>
          {say.arrangedBy(need.local, need.national)}
          {need.certainty !== "high" && ` ${say.unsure}`}
        </p>
        <p>
          <OriginNote visit={visit} view={view} origin={need.origin} />{" "}
          <ProposeLink c={c} record={`preconditions/${need.id}`} />
        </p>
      </details>
    </li>
  );
};

const RiskItem: FC<Props & { risk: Risk }> = ({ visit, view, c, risk }) => {
  const { language } = visit;
  const say = challengesWords[language].needs;
  return (
    <li>
      <details>
        <summary>{risk.title[language]}</summary>
        <p>{risk.summary[language]}</p>
        <p>
          <strong>{say.mitigation}</strong> {risk.mitigation[language]}
        </p>
        <p>
          <OriginNote visit={visit} view={view} origin={risk.origin} />{" "}
          <ProposeLink c={c} record={`risks/${risk.id}`} />
        </p>
      </details>
    </li>
  );
};
