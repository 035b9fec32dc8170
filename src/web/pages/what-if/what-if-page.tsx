import { can } from "../../../core/rights/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { number } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { MoreOnGap } from "../../layout/more-on-gap.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { busyPage } from "../errors/error-pages.tsx";
import { answerTo, playOf } from "./answer-to.ts";
import { askedQuery, scenariosQuery } from "./asked.ts";
import { ScenarioForm } from "./scenario-form.tsx";
import { fields, readForm } from "./sent-form.ts";
import { answerSentence, WhatIfFigures } from "./what-if-answer.tsx";
import {
  chartNames,
  Drawing,
  isDifferent,
  subtitleOf,
  titleOf,
  type ChartName,
} from "./what-if-charts.tsx";
import { csvNames, whatIfTable } from "./what-if-table.ts";
import { whatIfWords } from "./what-if.words.ts";
import { wrongInWords } from "./wrong-words.ts";

export async function whatIfPage(c: SiteContext) {
  const { view, visit, actor } = c.var;
  const { language } = visit;
  const say = whatIfWords[language];
  const { play, asked } = playOf(c.var);
  if (visit.query.has(fields.form)) {
    const sent = readForm(play, visit.query);
    const part = sent.open === undefined ? "" : "#pas-aan";
    return c.redirect(href(visit, `/tekort/wat-als${askedQuery(play, sent)}${part}`), 303);
  }
  const found = await answerTo(c, play, asked);
  if (!found.ok) return busyPage(c);
  const answer = found.value;
  const mayPropose = visit.asOf === undefined && can(actor, "draft-proposal", { kind: "region" });
  const proposeAt = mayPropose ? href(visit, "/").replace(/\/$/, "") : undefined;
  const chart = (name: ChartName) => (
    <div data-chart={name} hidden={name === "difference" && !isDifferent(answer)}>
      <Chart
        visit={visit}
        title={titleOf(name, answer)}
        subtitle={subtitleOf(name, language)}
        narrow={<Drawing name={name} size="narrow" answer={answer} />}
        wide={name === "sectors" ? undefined : <Drawing name={name} size="wide" answer={answer} />}
        table={whatIfTable(name, answer)}
        csv={`/tekort/wat-als/${csvNames[name]}.csv${scenariosQuery(play, asked)}`}
        kinds={["forecast"]}
        source={say.source}
      />
    </div>
  );
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab}
      description={say.description}
      islands={["what-if"]}
    >
      <div data-swap="">
        <div class="page-head">
          <Breadcrumb visit={visit} above={[{ path: "/tekort", label: say.above }]} />
          <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
          {asked.wrong.length > 0 && (
            <div class="utrecht-alert utrecht-alert--warning" role="alert">
              {asked.wrong.map((wrong) => (
                <p>{wrongInWords(wrong, play, language)}</p>
              ))}
            </div>
          )}
          <p class="lead" data-part="answer">
            {answerSentence(answer)}
          </p>
          <p class="visually-hidden" aria-live="polite" data-said=""></p>
        </div>
        <div class="what-if">
          <ScenarioForm {...{ visit, view, asked, play, answer, proposeAt }} />
          <section class="what-if__result stack" aria-label={say.result}>
            <div data-figures="">
              <WhatIfFigures {...answer} />
            </div>
            {chartNames.filter((name) => name !== "sectors").map(chart)}
          </section>
        </div>
        <section class="section">{chart("sectors")}</section>
        <section class="section prose">
          <h2 class="nl-heading nl-heading--level-2">{say.how}</h2>
          <p>{say.howText(number(view.forecast.draws, language))}</p>
          <p>{say.share}</p>
          <p>
            <a href={href(visit, "/verantwoording#model")}>{say.howModel}</a>
            {" · "}
            <a href={href(visit, "/verantwoording/aannames")}>{say.howAssumptions}</a>
          </p>
        </section>
        <MoreOnGap visit={visit} on="/tekort/wat-als" />
      </div>
    </Page>,
  );
}
