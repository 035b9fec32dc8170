import type { FC } from "hono/jsx";
import { date } from "../../format.ts";
import { KindMark } from "../../layout/kind-mark.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { RecordLink } from "../../layout/record-link.tsx";
import { capitalised } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import { amount, unitName } from "./amount.ts";
import { formulaWords } from "./formula-words.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";

/** What is counted and why, the formula in words, the target, and what will be decided on it. */
export const HowCounted: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const { indicator, kind } = state;
  const { baseline, target } = indicator;
  const note = indicator.note?.[language];
  return (
    <section class="section" id="hoe-geteld">
      <h2 class="nl-heading nl-heading--level-2">{say.how}</h2>
      <dl class="facts">
        <dt>{say.why}</dt>
        <dd>{indicator.why[language]}</dd>
        <dt>{say.counts}</dt>
        <dd>{indicator.counts[language]}</dd>
        <dt>{say.formula}</dt>
        <dd>
          {view.measured === undefined
            ? say.toBeDetermined
            : formulaWords(indicator.formula, view.measured.set, language)}
        </dd>
        <dt>{say.kind}</dt>
        <dd>
          <KindMark kind={kind} language={language} />
        </dd>
        <dt>{say.unit}</dt>
        <dd>{unitName(indicator.unit, language)}</dd>
        <dt>{say.direction}</dt>
        <dd>{capitalised(say.better[indicator.better])}</dd>
        <dt>{say.baseline}</dt>
        <dd>
          {"toBeDetermined" in baseline ? (
            <Open text={baseline.toBeDetermined[language]} language={language} />
          ) : (
            <>
              {amount(baseline.value, indicator, language)}, {date(baseline.period, language)}{" "}
              <OriginNote visit={visit} view={view} origin={baseline.origin} />
            </>
          )}
        </dd>
        <dt>{say.path}</dt>
        <dd>
          {"toBeDetermined" in target ? (
            <Open text={target.toBeDetermined[language]} language={language} />
          ) : (
            <>
              {target.path
                .map(({ by, value }) =>
                  say.targetIs(amount(value, indicator, language), date(by, language)),
                )
                .join("; ")}
              . {say.setBy} <RecordLink visit={visit} view={view} to={`body:${target.setBy}`} />.{" "}
              <OriginNote visit={visit} view={view} origin={target.origin} />
            </>
          )}
        </dd>
        <dt>{say.tiles.owner}</dt>
        <dd>
          {"toBeDetermined" in indicator.owner ? (
            <Open text={indicator.owner.toBeDetermined[language]} language={language} />
          ) : (
            <RecordLink
              visit={visit}
              view={view}
              to={
                "body" in indicator.owner
                  ? `body:${indicator.owner.body}`
                  : `organisation:${indicator.owner.organisation}`
              }
            />
          )}
        </dd>
        <dt>{say.decision}</dt>
        <dd>{indicator.decision[language]}</dd>
        {note && (
          <>
            <dt>{say.note}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <OriginNote visit={visit} view={view} origin={indicator.origin} />
    </section>
  );
};

const Open: FC<{ text: string; language: Language }> = ({ text, language }) => (
  <>
    <em class="open-value">{capitalised(indicatorWords[language].toBeDetermined)}</em>. {text}
  </>
);
