import type { FC } from "hono/jsx";
import { noEffectReasons } from "../../../core/impact/index.ts";
import { lowerFirst } from "../../in-words.ts";
import { number, people, perCent } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { fieldWords } from "../../layout/estimate-words.ts";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { CountedOverview } from "../counted/counted-overview.tsx";
import { accountabilityWords } from "./accountability.words.ts";
import { aboutWhat, assumptionRows, type AssumptionRow } from "./assumption-rows.ts";
import { AssumptionTable } from "./assumption-table.tsx";
import { assumptionWords } from "./assumptions.words.ts";

interface PartProps {
  readonly visit: Visit;
  readonly view: RegionView;
}

/** Everything that the forecast assumes, besides what each initiative's own page opens. */
export function assumptionsPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = assumptionWords[language];
  const rows = assumptionRows(view.assumptions);
  const own = rows.filter(({ estimate }) => estimate.basis === "assumption").length;
  const of = (kind: string) =>
    rows.filter(({ subject, ofDelivery }) => !ofDelivery && subject.startsWith(`${kind}:`));
  const about = (row: AssumptionRow) => aboutWhat(row, view, language);
  const { anchors } = view.assumptions.baseline;
  const shared = { visit, view };
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb
          visit={visit}
          above={[{ path: "/verantwoording", label: accountabilityWords[language].tab }]}
        />
        <h1 class="nl-heading nl-heading--level-1">{say.title(own, rows.length)}</h1>
        <p class="lead">{say.lead}</p>
        <p>
          <a href={href(visit, "/verantwoording/aannames.csv")} download="">
            {say.csv}
          </a>
          . {say.csvNote} {say.perInitiative}{" "}
          <a href={href(visit, "/initiatieven")}>{say.toInitiatives}</a>
        </p>
      </div>
      <Baseline {...shared} />
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.generalTitle}</h2>
        <AssumptionTable
          {...shared}
          caption={say.generalTitle}
          rows={rows.filter(({ subject }) => subject === "")}
          name={({ field }) => fieldWords[language][field]}
        />
      </section>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.sectorsTitle}</h2>
        <p>
          {say.sectorsLead}{" "}
          {dividedAlike(view) && say.dividedAlike(anchors[0]!.year, anchors.at(-1)!.year)}
        </p>
        <AssumptionTable
          {...shared}
          caption={say.sectorsTitle}
          rows={of("sector")}
          name={(row) => `${about(row)}: ${lowerFirst(fieldWords[language][row.field])}`}
        />
      </section>
      {of("precondition").length > 0 && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.preconditionsTitle}</h2>
          <p>{say.preconditionsLead}</p>
          <AssumptionTable
            {...shared}
            caption={say.preconditionsTitle}
            rows={of("precondition")}
            name={about}
          />
        </section>
      )}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.poolsTitle}</h2>
        <p>{say.poolsLead}</p>
        {view.plan.sectors.map(({ id, title }) => (
          <PoolsOf {...shared} title={title[language]} rows={poolsOf(id, rows, view)} />
        ))}
      </section>
      <DeliveryPart {...shared} rows={rows.filter(({ ofDelivery }) => ofDelivery)} />
      <CountedOverview {...shared} />
      <Excluded {...shared} />
      <Claims {...shared} />
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.limitsTitle}</h2>
        <details>
          <summary>{say.limits(view.assumptions.limits.length)}</summary>
          <ul>
            {view.assumptions.limits.map(({ text }) => (
              <li>{text[language]}</li>
            ))}
          </ul>
        </details>
      </section>
    </Page>,
  );
}

/** Whether the first shortage is divided over several sectors like the last one, up to rounding. */
function dividedAlike({ plan, assumptions }: RegionView): boolean {
  const total = plan.sectors.reduce((sum, { shortage }) => sum + shortage.value, 0);
  const shareOf = new Map(
    assumptions.sectors.map(({ sector, shareOfFirstShortage }) => [sector, shareOfFirstShortage]),
  );
  return (
    plan.sectors.length > 1 &&
    plan.sectors.every(
      ({ id, shortage }) => Math.abs((shareOf.get(id) ?? 0) - shortage.value / total) < 0.001,
    )
  );
}

const poolsOf = (sector: string, rows: readonly AssumptionRow[], { assumptions }: RegionView) => {
  const pools = assumptions.pools.filter((pool) => pool.sector === sector);
  const own = new Set(pools.map(({ id }) => `pool:${id}`));
  return rows.filter(({ subject }) => own.has(subject));
};

const PoolsOf: FC<PartProps & { title: string; rows: readonly AssumptionRow[] }> = (props) => {
  const { visit, view, title, rows } = props;
  if (rows.length === 0) return <></>;
  return (
    <div class="stack stack--tight">
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <AssumptionTable
        visit={visit}
        view={view}
        caption={title}
        rows={rows}
        name={(row) => aboutWhat(row, view, visit.language)}
      />
    </div>
  );
};

/** The numbers of the baseline that are one value each, with the reason. */
const Baseline: FC<PartProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = assumptionWords[language];
  const { baseline } = view.assumptions;
  const spread = ({ first, inPlanYear }: { first: number; inPlanYear: number }) =>
    say.spread(
      perCent(number(first * 100, language, 1), language),
      baseline.from,
      perCent(number(inPlanYear * 100, language, 1), language),
      baseline.anchors.at(-1)!.year,
    );
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.baselineTitle}</h2>
      <p>{baseline.note[language]}</p>
      <dl class="facts">
        <dt>{say.anchors}</dt>
        <dd>
          {baseline.anchors
            .map((anchor) => say.anchor(people(anchor.people, language), anchor.year))
            .join(", ")}
        </dd>
        <dt>{say.demandSpread}</dt>
        <dd>{spread(baseline.demandSpread)}</dd>
        <dt>{say.supplySpread}</dt>
        <dd>{spread(baseline.supplySpread)}</dd>
        <dt>{say.correlation}</dt>
        <dd>{say.correlationNote(number(baseline.correlation, language, 1))}</dd>
      </dl>
      <p>
        <OriginNote visit={visit} view={view} origin={baseline.origin} />
      </p>
    </section>
  );
};

/** What it takes to carry the plan out, and what parties and money can bear. */
const DeliveryPart: FC<PartProps & { rows: readonly AssumptionRow[] }> = (props) => {
  const { visit, view, rows } = props;
  const { language } = visit;
  const say = assumptionWords[language];
  const { delivery } = view.assumptions;
  if (delivery === undefined) return <></>;
  return (
    <section class="section" id="uitvoering">
      <h2 class="nl-heading nl-heading--level-2">{say.deliveryTitle}</h2>
      <p>
        {delivery.explanation[language]} {delivery.usual.explanation[language]} {say.deliveryNote}{" "}
        {delivery.budgets.length === 0 && say.noBudgets}
      </p>
      <AssumptionTable
        visit={visit}
        view={view}
        caption={say.deliveryTitle}
        rows={rows}
        name={(row) =>
          `${aboutWhat(row, view, language)}: ${lowerFirst(fieldWords[language][row.field])}`
        }
      />
    </section>
  );
};

const Excluded: FC<PartProps> = ({ visit, view }) => {
  const say = assumptionWords[visit.language];
  const reasons = noEffectReasons
    .map((reason) => ({
      reason,
      count: view.assumptions.initiatives.filter(
        (entry) => "noEffect" in entry && entry.noEffect === reason,
      ).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.excludedTitle}</h2>
      <table class="utrecht-table utrecht-table--html-table narrow-table">
        <caption class="visually-hidden">{say.excludedTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{say.excludedColumns[0]}</th>
            <th scope="col" class="number">
              {say.excludedColumns[1]}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map(({ reason, count }) => (
            <tr>
              <th scope="row">{say.excluded[reason]}</th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Claims: FC<PartProps> = ({ visit, view }) => {
  const { language } = visit;
  const say = assumptionWords[language];
  if (view.assumptions.claims.length === 0) return <></>;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.claimsTitle}</h2>
      <p>{say.claimsLead}</p>
      <ul class="card-list">
        {view.assumptions.claims.map(({ title, explanation, origin }) => (
          <li class="stack stack--tight">
            <h3 class="nl-heading nl-heading--level-3">{title[language]}</h3>
            <p>{explanation[language]}</p>
            <OriginNote visit={visit} view={view} origin={origin} />
          </li>
        ))}
      </ul>
    </section>
  );
};
