import type { FC } from "hono/jsx";
import {
  lateMilestones,
  transformationPlans,
  type TransformationPlan,
} from "../../../core/funding/index.ts";
import { can } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { saidText } from "../../layout/said.tsx";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { contentOf, initiativeName } from "./funding-names.ts";
import { transformationWords } from "./transformation.words.ts";

/** Every transformation plan, with how far it is. */
export const TransformationList: FC<{ c: SiteContext }> = ({ c }) => {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = transformationWords[language];
  const plans = transformationPlans(register);
  const mayAdd = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  return (
    <section class="section" id="transformatieplannen">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p class="small quiet">{plans.length === 0 ? say.none : say.lead}</p>
      {plans.length > 0 && (
        <ul class="card-list">
          {plans.map((plan) => (
            <li>
              <a href={href(visit, `/financiering/plannen/${plan.id}`)} lang="nl">
                {saidText(plan.name, language)}
              </a>
              <p class="small quiet" lang="nl">
                {plan.initiatives.map((id) => initiativeName(view, id)).join(", ")}
              </p>
              <p class="small">
                <PlanState c={c} plan={plan} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <p>
          <a
            class="nl-button nl-button--secondary"
            href={href(visit, "/financiering/plannen/nieuw")}
          >
            {say.add}
          </a>
        </p>
      )}
    </section>
  );
};

/** How far a plan is: what the source asks, and its milestones. */
export const PlanState: FC<{ c: SiteContext; plan: TransformationPlan }> = ({ c, plan }) => {
  const { view, visit } = c.var;
  const say = transformationWords[visit.language];
  const asked = contentOf(view, plan.source);
  const done = asked.filter(({ id }) => plan.present.includes(id)).length;
  const late = lateMilestones(plan, view.today).length;
  const next = plan.milestones.find(
    ({ due, reached }) => reached === undefined && due >= view.today,
  );
  return (
    <>
      {say.content(done, asked.length)}{" "}
      {late > 0 && <span class="funding-uncovered">{say.late(late)}</span>}
      {late > 0 && next !== undefined && "; "}
      {next !== undefined && say.next(date(next.due, visit.language))}
    </>
  );
};
