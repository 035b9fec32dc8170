import { finalTarget, findingOfState, latestOf } from "../../../core/indicators/index.ts";
import type { FC } from "hono/jsx";
import { SparkLine } from "../../charts/indicator/spark-line.tsx";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { AssuranceMark, FindingMark } from "../../layout/finding-mark.tsx";
import { KindMark } from "../../layout/kind-mark.tsx";
import { href } from "../../visit.ts";
import { amount } from "./amount.ts";
import { stateWords } from "./finding-words.ts";
import { nextWords } from "./next-words.ts";
import type { StateProps } from "./monitor-props.ts";
import { monitorWords } from "./monitor.words.ts";
import { Owner } from "./owner.tsx";

/** One indicator in one row: what it says, how it ran, the last figure, and what comes next. */
export const IndicatorRow: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const say = monitorWords[language];
  const { indicator, headline, kind } = state;
  const finding = findingOfState(state);
  const latest = latestOf(headline);
  return (
    <li class="monitor-row" id={indicator.id}>
      <div class="monitor-row__says">
        <h3 class="monitor-row__title">
          <a href={href(visit, `/monitor/${indicator.id}`)}>{indicator.title[language]}</a>
        </h3>
        <p>{capitalised(stateWords(state, language))}.</p>
        {indicator.scope.kind === "other-area" && (
          <p class="small quiet-text">{indicator.scope.title[language]}</p>
        )}
      </div>
      <div class="monitor-row__course">
        {finding.kind !== "in-parts" && (
          <SparkLine series={headline} kind={kind} language={language} />
        )}
      </div>
      <div class="monitor-row__marks">
        {finding.kind !== "no-data" && <FindingMark finding={finding} language={language} />}
        <AssuranceMark
          judgement={state.judgement}
          hasTarget={finalTarget(state.indicator) !== undefined}
          language={language}
        />
      </div>
      <div class="monitor-row__last">
        {latest !== undefined && (
          <>
            <strong class="monitor-row__value">
              {amount(latest.value.value, indicator, language)}
            </strong>
            <span class="small">{date(latest.period, language)}</span>
            <KindMark kind={kind} language={language} />
          </>
        )}
      </div>
      <div class="monitor-row__next small">
        <p>{capitalised(nextWords(state, language))}</p>
        <p>
          {say.owner}: <Owner visit={visit} view={view} state={state} />
        </p>
      </div>
    </li>
  );
};
