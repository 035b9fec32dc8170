import { planYearOf } from "../../../core/impact/index.ts";
import type { Child } from "hono/jsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { published } from "../../../core/impact/index.ts";
import { signed } from "../../format.ts";
import type { Language } from "../../language.ts";
import { asset } from "../../layout/assets.ts";
import { CarriedFields } from "../../layout/carried-fields.tsx";
import { Page } from "../../layout/page.tsx";
import { ok } from "../../../kernel/result.ts";
import { sendCsv } from "../../http/send-csv.ts";
import { busyPage } from "../errors/error-pages.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { readSwitches, switches, switchQuery, type Switch, type SwitchedOff } from "./switched.ts";
import { WhatIfChart, WhatIfFigures, WhatIfLine } from "./what-if-result.tsx";
import { whatIfTable } from "./what-if-table.ts";
import { whatIfWords } from "./what-if.words.ts";

/** What becomes of the total without some initiatives. */
async function outlookWithout(off: SwitchedOff["off"], { view, whatIf }: SiteContext["var"]) {
  // With everything on it is the forecast itself, already on record.
  return off.size === 0 ? ok(view.forecast.total.people) : whatIf.outlook(view.model, off);
}

export async function whatIfPage(c: SiteContext) {
  const { view, visit } = c.var;
  const { language } = visit;
  const say = whatIfWords[language];
  const all = switches(view);
  const { off, unknown } = readSwitches(all, visit.query);
  const query = switchQuery(all, off);
  if (visit.query.has("keuze")) return c.redirect(href(visit, `/tekort/wat-als${query}`), 303);
  const answer = await outlookWithout(off, c.var);
  if (!answer.ok) return busyPage(c);
  const outlook = answer.value;
  const { years } = view.forecast;
  const shown = {
    language,
    years,
    year: planYearOf(view.assumptions),
    outlook,
    on: all.length - off.size,
    all: all.length,
  };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab}
      description={say.description}
      islands={["what-if"]}
    >
      <div class="page-head">
        <p>
          <a href={href(visit, "/tekort")}>{say.back}</a>
        </p>
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        <p class="lead">{say.lead}</p>
        {unknown.length > 0 && (
          <p class="utrecht-alert utrecht-alert--warning" role="alert">
            {say.unknown(unknown.join(", "))}
          </p>
        )}
      </div>
      <div class="what-if">
        <form
          method="get"
          action={href(visit, "/tekort/wat-als")}
          class="stack"
          data-what-if={href(visit, "/tekort/model.json")}
          data-script={asset("what-if-switches.js")}
          data-worker={asset("what-if-worker.js")}
        >
          <CarriedFields action={href(visit, "/tekort/wat-als")} />
          <input type="hidden" name="keuze" value="1" />
          <p class="actions">
            <button type="submit" class="nl-button nl-button--primary">
              {say.compute}
            </button>
            <a href={href(visit, "/tekort/wat-als")}>{say.allOn}</a>
            <a href={href(visit, "/tekort/wat-als?zonder=alle")}>{say.allOff}</a>
          </p>
          <fieldset class="switches">
            <legend class="nl-heading nl-heading--level-2">{say.choose}</legend>
            <p class="small">{say.chooseHint}</p>
            {inOrderOfEffect(c, all).map(({ slug, subject, name, effect }) => (
              <label class="switch">
                <input
                  class="utrecht-checkbox utrecht-checkbox--html-input"
                  type="checkbox"
                  name="met"
                  value={slug}
                  checked={!off.has(subject)}
                  data-subject={subject}
                />
                <span>{name}</span>
                <span class="switch__effect">{effect}</span>
              </label>
            ))}
          </fieldset>
          <p class="what-if__line" data-line="">
            <WhatIfLine {...shown} />
          </p>
          <p class="small">{say.notModelled(view.assumptions.initiatives.length - all.length)}</p>
        </form>
        <section class="what-if__result stack">
          <h2 class="nl-heading nl-heading--level-2">{say.result}</h2>
          <div data-figures="" aria-live="polite">
            <WhatIfFigures {...shown} />
          </div>
          <Chart
            visit={visit}
            title={say.chartTitle}
            subtitle={say.chartSubtitle}
            narrow={part("chart", <WhatIfChart {...shown} width={420} height={330} />)}
            table={whatIfTable(years, outlook, language)}
            csv={`/tekort/wat-als.csv${query}`}
            kinds={["forecast"]}
            source={say.source}
          />
        </section>
      </div>
    </Page>,
  );
}

/** A part of the page that the browser redraws. */
const part = (name: string, content: Child) => <div data-part={name}>{content}</div>;

function inOrderOfEffect(c: SiteContext, all: readonly Switch[]) {
  const { view, visit } = c.var;
  const at = view.forecast.years.indexOf(planYearOf(view.assumptions));
  const means = new Map(
    view.forecast.initiatives.map(({ subject, realised }) => [subject, realised[at]!.mean]),
  );
  return all
    .map(({ slug, subject, of }) => ({
      slug,
      subject,
      name: (of.initiative ?? of.priority)!.name,
      mean: means.get(subject)!,
    }))
    .toSorted((a, b) => b.mean - a.mean)
    .map((one) => ({ ...one, effect: effectOf(one.mean, visit.language) }));
}

/** Part of a person is never published: less than half either way is "< 1". */
function effectOf(mean: number, language: Language): string {
  return published(mean) === 0 ? "< 1" : signed(published(mean), language);
}

export async function whatIfCsv(c: SiteContext) {
  const { view, visit } = c.var;
  const { off } = readSwitches(switches(view), visit.query);
  const answer = await outlookWithout(off, c.var);
  if (!answer.ok) return busyPage(c);
  const table = whatIfTable(view.forecast.years, answer.value, visit.language);
  return sendCsv(c, table, "tekort-wat-als");
}

/** What the browser needs to answer for itself. */
export function whatIfModel(c: SiteContext) {
  const { model, forecast, assumptions } = c.var.view;
  const year = planYearOf(assumptions);
  return c.json({ model, draws: forecast.draws, seed: forecast.seed, year });
}
