import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";
import { assumptionRows, weakest } from "./assumption-rows.ts";
import { figureGroups } from "./figure-groups.ts";
import { GradeChart } from "./grade-chart.tsx";
import { ModelText } from "./model-text.tsx";
import { Quality } from "./quality.tsx";
import { Sources } from "./sources.tsx";

/** How sure we are, how the forecast works, what we do not know and where it all comes from. */
export function overviewPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = accountabilityWords[language];
  const rows = assumptionRows(view.assumptions);
  const adopted = date(view.plan.region.plan.adopted, language);
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">
          {say.planSays} {say.modelSays(weakest(rows).length, rows.length)}{" "}
          {view.reports.length === 0 ? say.nothingKnown(adopted) : say.reported(adopted)}
        </p>
        <nav aria-label={say.onThisPage}>
          <ul class="page-map">
            {(["model", "gegevens", "bronnen"] as const).map((part) => (
              <li>
                <a href={`#${part}`}>{say.parts[part]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <GradeChart visit={visit} rows={rows} />
      <Ways visit={visit} view={view} assumptions={rows.length} />
      <ModelText visit={visit} view={view} />
      <Quality visit={visit} view={view} />
      <Sources visit={visit} view={view} />
    </Page>,
  );
}

const Ways: FC<{ visit: Visit; view: RegionView; assumptions: number }> = (props) => {
  const { visit, view, assumptions } = props;
  const figures = figureGroups(view.plan).flatMap((group) => group.figures).length;
  const doubts = view.plan.contradictions.length;
  return (
    <ul class="ways section ways--four">
      {accountabilityWords[visit.language]
        .ways(figures, doubts, assumptions)
        .map(({ path, title, text }) => (
          <li class="figure-tile">
            <a class="big-number" href={href(visit, path)}>
              {title}
            </a>
            <p>{text}</p>
          </li>
        ))}
    </ul>
  );
};
