import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import { percent } from "../../format.ts";
import { estimateValue } from "../../layout/estimate-words.ts";
import { href } from "../../visit.ts";
import { explainWords } from "../explain/explain.words.ts";
import { whatIfWords } from "../what-if/what-if.words.ts";
import { Assumed } from "./assumed.tsx";
import { EffectChart } from "./effect-chart.tsx";
import { freedWords, middleWords } from "./effect-words.ts";
import { effectWords } from "./effect.words.ts";
import { evidenceOf } from "./entry.ts";
import type { EntryProps } from "./entry-props.ts";
import { GrossToNet } from "./gross-and-net.tsx";

/** What it may yield and why we think so; or why nothing is calculated. Never an unsaid zero. */
export const Effect: FC<EntryProps> = (props) => {
  const { visit, view, entry } = props;
  const { language } = visit;
  const say = effectWords[language];
  const { assumption, outcome } = entry;
  const planYear = planYearOf(view.assumptions);
  const range = outcome?.realised[view.forecast.years.indexOf(planYear)];
  if (assumption === undefined || "noEffect" in assumption) {
    const evidence = evidenceOf(entry) as Exclude<keyof typeof say.none, "title">;
    return (
      <section class="section" id="opbrengst">
        <h2 class="nl-heading nl-heading--level-2">
          {assumption === undefined ? say.title : say.none.title}
        </h2>
        <p>
          <strong>{say.none[evidence]}</strong>
        </p>
        {assumption !== undefined && <p>{assumption.reason[language]}</p>}
      </section>
    );
  }
  const answer = range && freedWords(range.p5, range.p95, language);
  const middle = range && middleWords(range, language);
  return (
    <section class="section" id="opbrengst">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>{assumption.explanation[language]}</p>
      {outcome === undefined || answer === undefined || middle === undefined ? (
        <p class="note">{say.noForecast}</p>
      ) : (
        <>
          <p class="lead">
            {say.answer(answer, planYear)} {middle !== answer && say.middle(middle)}
            {say.chance(
              // Without conditions it is the assumption itself: the same words as below.
              assumption.dependsOn.length > 0
                ? say.chanceAfter(percent(outcome.chanceOfSuccess, language))
                : estimateValue("success", assumption.success, language),
            )}
          </p>
          {outcome.switchedOn && (
            <p>
              <a href={href(visit, `/initiatieven/${entry.slug}/uitleg`)}>
                {explainWords[language].link(planYear)}
              </a>
              {" · "}
              <a href={href(visit, `/tekort/wat-als?over=${entry.slug}#pas-aan`)}>
                {whatIfWords[language].otherwise}
              </a>
            </p>
          )}
          {!outcome.switchedOn && <p class="note note--attention">{say.off}</p>}
          <EffectChart {...props} outcome={outcome} />
          <GrossToNet {...props} outcome={outcome} />
        </>
      )}
      <Assumed {...props} assumption={assumption} />
    </section>
  );
};
