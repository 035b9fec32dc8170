import type { FC } from "hono/jsx";
import type { Figure, FigureKind } from "../../../core/plan/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { KindMark } from "../../layout/kind-mark.tsx";
import { Page } from "../../layout/page.tsx";
import { placeOf } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { FigureTile } from "../challenges/figure-tile.tsx";
import { accountabilityWords } from "./accountability.words.ts";
import { figureGroups, type FigureGroup } from "./figure-groups.ts";
import { figuresWords } from "./figures.words.ts";

/** Every figure of the plan with its origin, and the six kinds of figure explained. */
export function figuresPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = figuresWords[language];
  const groups = figureGroups(view.plan);
  const figures = groups.flatMap((group) => group.figures);
  const measured = figures.filter(({ kind }) => kind === "observed" || kind === "registered");
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb
          visit={visit}
          above={[{ path: "/verantwoording", label: accountabilityWords[language].tab }]}
        />
        <h1 class="nl-heading nl-heading--level-1">{say.title(figures.length)}</h1>
        <p class="lead">
          {measured.length === 0 ? say.noMeasurement : say.measured(measured.length)}
        </p>
        <p>
          <a href={href(visit, "/verantwoording/cijfers.csv")} download="">
            {say.csv}
          </a>
        </p>
      </div>
      <Kinds visit={visit} figures={figures} />
      {groups.map((group) => (
        <Group visit={visit} view={view} group={group} />
      ))}
    </Page>,
  );
}

const Kinds: FC<{ visit: Visit; figures: readonly Figure[] }> = ({ visit, figures }) => {
  const { language } = visit;
  const say = figuresWords[language];
  return (
    <section class="stack" id="soorten">
      <h2 class="nl-heading nl-heading--level-2">{say.kindsTitle}</h2>
      <p>{say.kindsLead}</p>
      <ul class="kind-list">
        {(Object.entries(say.kinds) as [FigureKind, string][]).map(([kind, meaning]) => (
          <li>
            <KindMark kind={kind} language={language} />
            <span>{meaning}</span>
            <span class="small">
              {say.inPlan(figures.filter((one) => one.kind === kind).length)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Group: FC<{ visit: Visit; view: RegionView; group: FigureGroup }> = (props) => {
  const { visit, view, group } = props;
  const say = figuresWords[visit.language];
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">
        <GroupTitle visit={visit} view={view} about={group.about} />
      </h2>
      {group.about === "sectors" && <p>{say.sectorsNote}</p>}
      <ul class="tiles figure-ledger">
        {group.figures.map((figure) => (
          <FigureTile visit={visit} view={view} figure={figure} />
        ))}
      </ul>
    </section>
  );
};

const GroupTitle: FC<{ visit: Visit; view: RegionView; about: string }> = (props) => {
  const { visit, view, about } = props;
  const say = figuresWords[visit.language];
  if (about === "region") return <>{say.region}</>;
  if (about === "sectors") return <>{say.sectors}</>;
  const { name, path, dutch } = placeOf(view, about, visit.language);
  return (
    <a href={href(visit, path)} lang={dutch ? "nl" : undefined}>
      {name}
    </a>
  );
};
