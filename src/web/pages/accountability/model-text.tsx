import type { FC } from "hono/jsx";
import english from "../../../../content/en/how-the-forecast-works.md";
import dutch from "../../../../content/nl/how-the-forecast-works.md";
import { date, number } from "../../format.ts";
import { words } from "../../language.ts";
import { Markdown } from "../../layout/markdown.tsx";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";

const text = words(dutch, english);

/** How the forecast works, beside the facts of the forecast on record. */
export const ModelText: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = accountabilityWords[language].model;
  const { assumptions, forecast } = view;
  const modelled = assumptions.initiatives.filter((entry) => "mechanisms" in entry).length;
  const facts: readonly [string, string][] = [
    [say.modelled, say.of(String(modelled), String(assumptions.initiatives.length))],
    [say.draws, number(forecast.draws, language)],
    [say.asOf, date(forecast.asOf, language)],
    [say.seed, String(forecast.seed)],
    [say.engine, forecast.engine],
  ];
  return (
    <section class="section with-aside" id="model">
      <Markdown visit={visit} text={text[language]} />
      <aside class="panel stack stack--tight model-facts" aria-label={say.facts}>
        <h3 class="nl-heading nl-heading--level-3">{say.facts}</h3>
        <dl>
          {facts.map(([term, value]) => (
            <div>
              <dt class="kicker">{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="small">{say.again}</p>
        <p>
          <a href={href(visit, "/tekort")}>{say.results}</a>
        </p>
        <p>
          <a href={href(visit, "/verantwoording/aannames")}>{say.assumptions}</a>
        </p>
      </aside>
    </section>
  );
};
