import type { FC } from "hono/jsx";
import { openActions } from "../../../core/meetings/index.ts";
import { can } from "../../../core/rights/index.ts";
import { regionRisks, sizeOf, type RegionRisk } from "../../../core/risks/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { riskLang, riskTitle } from "./risk-names.ts";
import { RiskMatrix } from "./risk-matrix.tsx";
import { RiskMark } from "./risk-mark.tsx";
import { risksTable } from "./risks-table.ts";
import { risksWords } from "./risks.words.ts";

/** The size from which a risk raises a signal, as the rules of the region say. */
export const highFrom = ({ rules }: Pick<RegionView, "rules">): number | undefined =>
  rules.signals.find(({ trigger }) => trigger === "risk-rising")?.threshold;

/** Every risk: how large it is, which way it goes and what is done against it. */
export async function risksPage(c: SiteContext) {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = risksWords[language];
  const all = regionRisks(register, view.plan);
  const risks = all.filter(({ closed }) => closed === undefined);
  const closed = all.filter((risk) => risk.closed !== undefined);
  const judged = risks.filter(({ scores }) => scores.length > 0);
  const threshold = highFrom(view);
  const high = judged.filter((risk) => isHigh(risk, threshold));
  const mayAdd = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {judged.length === 0 ? say.unscored : say.headline(high.length, risks.length)}
        </h1>
        {judged.length === 0 ? (
          <p class="lead">{say.noneYet}</p>
        ) : (
          <p class="lead">
            {threshold !== undefined && say.lead(threshold)}{" "}
            {judged.length < risks.length && say.notYet(risks.length - judged.length)}
          </p>
        )}
      </div>
      <div class="risk-split">
        {judged.length > 0 && (
          <Chart
            visit={visit}
            title={say.matrix}
            subtitle={say.matrixNote}
            narrow={<RiskMatrix language={language} risks={judged} threshold={threshold} />}
            table={await risksTable(c)}
            csv="/risicos.csv"
            kinds={[]}
            source={say.source}
          />
        )}
        <div class="stack">
          <RiskList c={c} risks={risks} threshold={threshold} />
          {closed.length > 0 && (
            <details>
              <summary>{say.closed(closed.length)}</summary>
              <RiskList c={c} risks={closed} threshold={undefined} />
            </details>
          )}
          {mayAdd && (
            <p>
              <a class="nl-button nl-button--secondary" href={href(visit, "/risicos/nieuw")}>
                {say.add}
              </a>
            </p>
          )}
        </div>
      </div>
    </Page>,
  );
}

const isHigh = ({ scores }: RegionRisk, threshold = Infinity): boolean =>
  scores.length > 0 && sizeOf(scores.at(-1)!) >= threshold;

interface RiskListProps {
  readonly c: SiteContext;
  readonly risks: readonly RegionRisk[];
  readonly threshold: number | undefined;
}

const RiskList: FC<RiskListProps> = ({ c, risks, threshold }) => {
  const { visit, register } = c.var;
  const { language } = visit;
  const say = risksWords[language];
  const open = openActions(register);
  return (
    <ol class="card-list risk-list">
      {risks.map((risk) => (
        <li>
          <span class="risk-list__number" aria-hidden="true">
            {risk.number}
          </span>
          <div>
            <a href={href(visit, `/risicos/${risk.id}`)} lang={riskLang(risk)}>
              {riskTitle(risk, language)}
            </a>
            <p class="small quiet">
              <RiskMark risk={risk} high={isHigh(risk, threshold)} language={language} />
              {", "}
              {say.openActions(open.filter((action) => action.risk === risk.id).length)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
};
