import type { FC } from "hono/jsx";
import { can, initiativeResource } from "../../../core/rights/index.ts";
import { regionSolutions, solutionsOf } from "../../../core/solutions/index.ts";
import type { SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { solutionName, stateText } from "./solution-names.ts";
import { solutionsWords } from "./solutions.words.ts";

/** The digital solutions of an initiative, for who may read what is steered on. */
export const InitiativeSolutions: FC<{ c: SiteContext; initiative: string }> = (props) => {
  const { visit, view, register, actor } = props.c.var;
  const { language } = visit;
  const say = solutionsWords[language];
  if (!can(actor, "read-steering", { kind: "region" })) return <></>;
  const solutions = solutionsOf(regionSolutions(register, view.plan), props.initiative);
  const resource = initiativeResource(view.lookup, props.initiative);
  const mayAdd =
    visit.asOf === undefined &&
    resource !== undefined &&
    can(actor, "keep-initiative-records", resource);
  if (solutions.length === 0 && !mayAdd) return <></>;
  return (
    <section class="section" id="oplossingen">
      <h2 class="nl-heading nl-heading--level-2">{say.part.title}</h2>
      {solutions.length === 0 ? (
        <p class="note">{say.part.none}</p>
      ) : (
        <ul class="plain-list">
          {solutions.map((solution) => (
            <li>
              <a href={href(visit, `/oplossingen/${solution.id}`)} lang="nl">
                {solutionName(solution, language)}
              </a>
              : {stateText(solution, language)}
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <p>
          <a
            class="nl-button nl-button--secondary"
            href={href(visit, `/oplossingen/nieuw/${props.initiative}`)}
          >
            {say.add}
          </a>
        </p>
      )}
    </section>
  );
};
