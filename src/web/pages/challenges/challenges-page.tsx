import type { FC } from "hono/jsx";
import type { Challenge } from "../../../core/plan/index.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { challengesWords } from "./challenges.words.ts";
import { HousePlace } from "./house-place.tsx";
import { InitiativeBars } from "./initiative-bars.tsx";
import { Residents } from "./residents.tsx";

/** All challenges: one sentence each, and how they carry one another. */
export function challengesPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = challengesWords[visit.language].index;
  const { challenges } = view.plan;
  const above = challenges.filter(({ enabling }) => !enabling);
  const below = challenges.filter(({ enabling }) => enabling);
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.headline(challenges.length)}</h1>
        <p class="lead">
          {below.length === 0 || above.length === 0
            ? say.leadAlone(challenges.length)
            : say.lead(
                above.length,
                below.map(({ title }) => title[visit.language]),
              )}
        </p>
      </div>
      <ol class="challenge-rows">
        {[...above, ...below].map((challenge) => (
          <Row visit={visit} view={view} challenge={challenge} />
        ))}
      </ol>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.spreadTitle}</h2>
        <InitiativeBars visit={visit} view={view} />
      </section>
      <Residents visit={visit} view={view} />
    </Page>,
  );
}

const Row: FC<{ visit: Visit; view: RegionView; challenge: Challenge }> = (props) => {
  const { visit, view, challenge } = props;
  const say = challengesWords[visit.language].index;
  const initiatives = view.lookup.initiativesOf(challenge.id).length;
  return (
    <li class={challenge.enabling ? "challenge-row challenge-row--floor" : "challenge-row"}>
      <HousePlace challenges={view.plan.challenges} here={challenge.id} />
      <div class="stack stack--tight">
        <h2 class="nl-heading nl-heading--level-3">
          <a href={href(visit, `/opgaven/${challenge.id}`)}>{challenge.title[visit.language]}</a>
        </h2>
        <p>{challenge.summary[visit.language]}</p>
        {challenge.enabling && <p class="small">{say.carries}</p>}
      </div>
      <ul class="challenge-row__counts">
        <li>{say.objectives(challenge.objectives.length)}</li>
        <li>{say.initiatives(initiatives)}</li>
        <li>{say.prioritised(view.lookup.prioritiesOf(challenge.id).length)}</li>
      </ul>
    </li>
  );
};
