import type { FC } from "hono/jsx";
import type { RegionPortfolio } from "../../../core/impact/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { FoldedTable } from "../../charts/folded-table.tsx";
import { number } from "../../format.ts";
import { sendCsv } from "../../http/send-csv.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FoldedSection } from "../../layout/folded-section.tsx";
import { MoreOnGap } from "../../layout/more-on-gap.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { busyPage } from "../errors/error-pages.tsx";
import { askPortfolio } from "./ask.ts";
import { askedQuery, readAsked, type Asked } from "./asked.ts";
import { FrontierChart } from "./frontier-chart.tsx";
import { peopleInWords } from "./in-figures.ts";
import { answerInWords, pricesInWords } from "./in-words.ts";
import { PortfolioForm } from "./portfolio-form.tsx";
import { chosenTable, frontierTable, notChosenTable, portfolioTables } from "./portfolio-tables.ts";
import { portfolioWords } from "./portfolio.words.ts";

/** Seconds after which a page that waits for its answer looks again. */
const lookAgain = 3;

export async function portfolioPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = portfolioWords[visit.language];
  const asked = readAsked(visit.query);
  const found = await askPortfolio(c.var, asked);
  if (!found.ok && found.error.kind === "busy") return busyPage(c);
  const answer = found.ok ? found.value : undefined;
  if (answer === undefined) {
    c.header("Cache-Control", "no-store");
    c.header("Refresh", String(lookAgain));
  }
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/tekort", label: say.above }]} />
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        {answer === undefined ? (
          <Waiting visit={visit} asked={asked} />
        ) : (
          answerInWords(answer, asked, visit.language).map((sentence, i) => (
            <p class={i === 0 ? "lead" : undefined}>{sentence}</p>
          ))
        )}
      </div>
      {answer !== undefined && answer.frontier.length > 1 && (
        <Frontier visit={visit} view={view} asked={asked} answer={answer} />
      )}
      <section class="section">
        <PortfolioForm visit={visit} asked={asked} />
      </section>
      {answer !== undefined && <Details visit={visit} view={view} asked={asked} answer={answer} />}
      <MoreOnGap visit={visit} on="/tekort/portefeuille" />
    </Page>,
  );
}

export async function portfolioCsv(c: SiteContext, name: keyof typeof portfolioTables) {
  const { visit, view } = c.var;
  const found = await askPortfolio(c.var, readAsked(visit.query));
  if (!found.ok) return busyPage(c);
  const table = portfolioTables[name](found.value, view, visit);
  return sendCsv(c, table, `portefeuille-${name}`);
}

const Waiting: FC<{ visit: Visit; asked: Asked }> = ({ visit, asked }) => {
  const say = portfolioWords[visit.language];
  return (
    <div role="status" class="stack stack--tight">
      <p class="lead">{say.computing}</p>
      <p>
        {say.computingText}{" "}
        <a href={href(visit, `/tekort/portefeuille${askedQuery(asked)}`)}>{say.again}</a>
      </p>
    </div>
  );
};

interface AnswerProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly asked: Asked;
  readonly answer: RegionPortfolio;
}

const csvOf = (name: keyof typeof portfolioTables, asked: Asked) =>
  `/tekort/portefeuille/${name}.csv${askedQuery(asked)}`;

const Frontier: FC<AnswerProps> = ({ visit, view, asked, answer }) => {
  const { language } = visit;
  const say = portfolioWords[language];
  const { frontier, picked, year } = answer;
  const size = (width: number, height: number) => ({ width, height });
  return (
    <Chart
      visit={visit}
      title={say.frontierTitle}
      subtitle={say.frontierSubtitle(year)}
      narrow={<FrontierChart {...{ frontier, picked, language }} {...size(360, 320)} />}
      wide={<FrontierChart {...{ frontier, picked, language }} {...size(1080, 420)} />}
      table={frontierTable(answer, view, visit)}
      csv={csvOf("grens", asked)}
      kinds={["forecast", "assumed"]}
      source={say.source}
    />
  );
};

const Details: FC<AnswerProps> = ({ visit, view, asked, answer }) => {
  const { language } = visit;
  const say = portfolioWords[language];
  const { delivery } = view.assumptions;
  const prices = pricesInWords(answer.prices, view, language);
  const { meanError } = answer.picked.freed;
  return (
    <>
      {answer.picked.chosen.length > 0 && (
        <section class="section stack">
          <h2 class="nl-heading nl-heading--level-2">{say.chosenTitle}</h2>
          <WithCsv
            visit={visit}
            table={chosenTable(answer, view, visit)}
            most={8}
            csv={csvOf("gekozen", asked)}
          />
          <p class="small">{say.addsNote}</p>
        </section>
      )}
      {answer.notChosen.length > 0 && (
        <section class="section stack">
          <h2 class="nl-heading nl-heading--level-2">{say.notTitle}</h2>
          <p>{say.notNote}</p>
          <WithCsv
            visit={visit}
            table={notChosenTable(answer, view, visit)}
            most={5}
            csv={csvOf("niet-gekozen", asked)}
          />
        </section>
      )}
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.pricesTitle}</h2>
        {prices.length === 0 ? (
          <p>{say.noPrices}</p>
        ) : (
          <>
            <ul>
              {prices.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
            <p class="small">{say.pricesNote}</p>
          </>
        )}
      </section>
      <FoldedSection title={say.howTitle}>
        <ul>
          <li>
            {say.how(number(answer.scenarios, language))}{" "}
            {say.howError(peopleInWords(Math.max(1, meanError), language))}
          </li>
          <li>{say.howSolver}</li>
          <li>{say.howBegun}</li>
          <li>{say.howShift}</li>
          {delivery === undefined ? (
            <li>{say.noDelivery}</li>
          ) : (
            <>
              <li>{say.capacities(delivery.capacities.length)}</li>
              {delivery.budgets.length === 0 && <li>{say.noBudgets}</li>}
            </>
          )}
        </ul>
        <p>
          <a href={href(visit, "/verantwoording#model")}>{say.model}</a>
        </p>
        <p>
          <a href={href(visit, "/verantwoording/aannames")}>{say.assumptions}</a>
        </p>
      </FoldedSection>
    </>
  );
};

interface WithCsvProps {
  readonly visit: Visit;
  readonly table: DataTable;
  /** Rows before it is folded. */
  readonly most: number;
  readonly csv: string;
}

const WithCsv: FC<WithCsvProps> = ({ visit, table, most, csv }) => {
  const say = portfolioWords[visit.language];
  return (
    <>
      <FoldedTable visit={visit} table={table} most={most} />
      <p>
        <a href={href(visit, csv)} download="">
          {say.csv}
        </a>
      </p>
    </>
  );
};
