import type { FC } from "hono/jsx";
import {
  findingOfState,
  latestOf,
  type Indicator,
  type IndicatorState,
} from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { FindingMark } from "../../layout/finding-mark.tsx";
import { href } from "../../visit.ts";
import { amount } from "./amount.ts";
import { statesOf } from "./as-known.ts";
import { stateWords } from "./finding-words.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { MonitorProps } from "./monitor-props.ts";

interface IndicatorListProps extends MonitorProps {
  /** Which part of the plan the indicators follow. */
  readonly follows: { readonly challenge: string } | { readonly initiative: string };
}

/** The indicators of a challenge or an initiative with their last value; nothing without any. */
export const IndicatorList: FC<IndicatorListProps> = ({ visit, view, follows }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const states = statesOf(view).filter(({ indicator }) => isAbout(indicator, follows));
  if (states.length === 0) return <></>;
  return (
    <section class="section" id="indicatoren">
      <h2 class="nl-heading nl-heading--level-2">{say.list}</h2>
      <p>{say.listLead}</p>
      <ul class="indicator-list">
        {states.map((state) => (
          <li>
            <div>
              <a href={href(visit, `/monitor/${state.indicator.id}`)}>
                {state.indicator.title[language]}
              </a>
              <p class="small">{capitalised(stateWords(state, language))}.</p>
            </div>
            <FindingMark finding={findingOfState(state)} language={language} />
            <LastValue visit={visit} view={view} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const LastValue: FC<MonitorProps & { state: IndicatorState }> = ({ visit, state }) => {
  const { language } = visit;
  const latest = latestOf(state.headline);
  return (
    <div class="indicator-list__value">
      {latest !== undefined && (
        <>
          <strong>{amount(latest.value.value, state.indicator, language)}</strong>{" "}
          <span class="small">{date(latest.period, language)}</span>
        </>
      )}
    </div>
  );
};

function isAbout(indicator: Indicator, follows: IndicatorListProps["follows"]): boolean {
  return "challenge" in follows
    ? indicator.challenges.includes(follows.challenge)
    : indicator.initiatives.includes(follows.initiative);
}
