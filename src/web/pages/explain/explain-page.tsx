import type { FC } from "hono/jsx";
import { explain, subjectOf, type Explanation } from "../../../core/impact/index.ts";
import { sendCsv } from "../../http/send-csv.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FoldedSection } from "../../layout/folded-section.tsx";
import { mechanismName } from "../../layout/mechanism-name.ts";
import { Page } from "../../layout/page.tsx";
import { askedYear, YearChoice } from "../../layout/year-choice.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { freedWords } from "../initiatives/effect-words.ts";
import { entryOf } from "../initiatives/selection.ts";
import { explainWords } from "./explain.words.ts";
import { difference, figures } from "./figures.ts";
import { StagesChart, stagesTable } from "./stages-chart.tsx";
import { stepsTable, StepsTable } from "./steps-table.tsx";

/** How one estimate comes about, step by step; where nothing is calculated, its page says why. */
export async function explainPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = explainWords[language];
  const asked = askedOf(c);
  if (asked === undefined) return notFoundPage(c);
  const { entry, explained } = asked;
  const { year } = asked.asked;
  if (!explained.ok) return c.redirect(href(visit, `/initiatieven/${entry.slug}#opbrengst`), 302);
  const explanation = explained.value;
  const { mean, p5, p95 } = explanation.outcome;
  const address = `/initiatieven/${entry.slug}/uitleg`;
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.description(entry.name)}>
      <div class="page-head page-head--wide">
        <Breadcrumb
          visit={visit}
          above={[
            { path: "/initiatieven", label: say.above },
            { path: `/initiatieven/${entry.slug}`, label: entry.name, lang: "nl" },
          ]}
        />
        <p class="kicker" lang="nl">
          {entry.name}
        </p>
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">
          {say.answer(freedWords(mean, mean, language), freedWords(p5, p95, language), year)}
        </p>
        <p>{say.lead}</p>
        <YearChoice c={c} address={address} asked={asked.asked} />
      </div>
      <section class="section">
        <StagesChart
          visit={visit}
          name={entry.name}
          explanation={explanation}
          mean={freedWords(mean, mean, language)}
          csv={`${address}.csv?jaar=${year}`}
        />
      </section>
      <Sums c={c} explanation={explanation} />
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.restTitle}</h2>
        <p>{say.skewed(difference(explanation.skewed, language))}</p>
        <p>{say.together(difference(explanation.together, language))}</p>
      </section>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.how}</h2>
        <p>{say.digits}</p>
        <ul>
          <li>
            <a href={href(visit, `${address}/stappen.csv?jaar=${year}`)} download="">
              {say.csv}
            </a>
          </li>
          <li>
            <a href={href(visit, "/verantwoording#model")}>{say.toModel}</a>
          </li>
          <li>
            <a href={href(visit, "/verantwoording/aannames")}>{say.toAssumptions}</a>
          </li>
          <li>
            <a href={href(visit, `/initiatieven/${entry.slug}#opbrengst`)}>{say.toInitiative}</a>
          </li>
        </ul>
      </section>
    </Page>,
  );
}

/** One calculation for each way in which the initiative works. */
const Sums: FC<{ c: SiteContext; explanation: Explanation }> = ({ c, explanation }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = explainWords[language];
  const { paths, year } = explanation;
  // The sum that matters most is open.
  const largest = paths.map(({ net }) => net).toSorted((a, b) => Math.abs(b) - Math.abs(a))[0];
  return (
    <>
      {paths.map(({ mechanism, steps, arrival, net }, at) => {
        const caption = `${say.way(at + 1, paths.length)}: ${mechanismName(mechanism, view, language)}`;
        const shared = { visit, view, caption, year };
        return (
          <FoldedSection
            title={caption}
            outcome={say.outcome(figures(net, language))}
            open={net === largest}
          >
            <p>{say.median}</p>
            <StepsTable {...shared} steps={steps} />
            {arrival.length > 0 && (
              <>
                <h3 class="nl-heading nl-heading--level-3">{say.arrives}</h3>
                <StepsTable {...shared} caption={`${caption}: ${say.arrives}`} steps={arrival} />
                <p class="lead">
                  {say.net}: {figures(steps.at(-1)!.after, language)} −{" "}
                  {figures(arrival.at(-1)!.after, language)} ={" "}
                  <strong>{figures(net, language)}</strong>
                </p>
              </>
            )}
          </FoldedSection>
        );
      })}
    </>
  );
};

/** The initiative and the year that the address asks about; nothing when there is no such entry. */
function askedOf(c: SiteContext) {
  const { view } = c.var;
  const entry = entryOf(view, c.req.param("slug") ?? "");
  if (entry?.assumption === undefined) return undefined;
  const asked = askedYear(c);
  return { entry, asked, explained: explain(view, subjectOf(entry.assumption), asked.year) };
}

export async function explainCsv(c: SiteContext) {
  const asked = askedOf(c);
  if (!asked?.explained.ok) return notFoundPage(c);
  const { entry, explained } = asked;
  const table = stagesTable(entry.name, explained.value, c.var.visit.language);
  return sendCsv(c, table, `uitleg-${entry.slug}`);
}

export async function stepsCsv(c: SiteContext) {
  const asked = askedOf(c);
  if (!asked?.explained.ok) return notFoundPage(c);
  const { entry, explained } = asked;
  const { visit, view } = c.var;
  const table = stepsTable(entry.name, explained.value, view, visit.language);
  return sendCsv(c, table, `stappen-${entry.slug}`);
}
