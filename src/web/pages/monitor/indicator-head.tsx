import { finalTarget, findingOfState, latestOf } from "../../../core/indicators/index.ts";
import type { Child, FC } from "hono/jsx";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { date, percent } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { AssuranceMark, FindingMark } from "../../layout/finding-mark.tsx";
import { KindMark } from "../../layout/kind-mark.tsx";
import { amount, intervalWords } from "./amount.ts";
import { stateWords } from "./finding-words.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";
import { nextWords } from "./next-words.ts";
import { Owner } from "./owner.tsx";
import { aboutName } from "./places.ts";

/** The answer: what the indicator says, and the figure it says it by. */
export const Head: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const { indicator } = state;
  const line = view.plan.monitoring.lines.find(({ id }) => id === indicator.line);
  return (
    <>
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/monitor", label: say.breadcrumb },
          ...(line === undefined
            ? []
            : [{ path: `/monitor#${line.id}`, label: line.title[language] }]),
        ]}
      />
      <div class="page-head page-head--wide">
        <p class="kicker">
          {capitalised(say.level[indicator.level])}; {say.better[indicator.better]}
        </p>
        <h1 class="nl-heading nl-heading--level-1 answer-title">
          {indicator.title[language]}: {stateWords(state, language)}
        </h1>
        <p class="lead">{leadWords({ visit, view, state })}</p>
        {indicator.scope.kind === "other-area" && (
          <p class="note note--attention">{say.otherArea(indicator.scope.title[language])}</p>
        )}
      </div>
    </>
  );
};

/** The last figure with its interval, and that of the country beside it. */
export function leadWords({ visit: { language }, view, state }: StateProps): string {
  const say = indicatorWords[language];
  const { indicator, headline, nation } = state;
  const latest = latestOf(headline);
  if (latest === undefined)
    return findingOfState(state).kind === "in-parts" ? say.parts : say.nothing;
  const value = amount(latest.value.value, indicator, language);
  const interval = intervalWords(latest.value, indicator, language);
  // Another area has a note of its own: its name says more than a sentence can carry.
  const where =
    indicator.scope.kind === "other-area"
      ? ""
      : `${aboutName(headline.about, state, view, language)}, `;
  const there = nation && latestOf(nation);
  return [
    `${capitalised(where + date(latest.period, language))}: ${value}${interval === undefined ? "" : say.interval(interval)}.`,
    ...(there === undefined
      ? []
      : [say.nation(date(there.period, language), amount(there.value.value, indicator, language))]),
  ].join(" ");
}

/** The few things that most readers come for. */
export const Tiles: FC<StateProps> = (props) => {
  const { visit, state } = props;
  const { language } = visit;
  const say = indicatorWords[language];
  const { indicator, headline, kind } = state;
  const latest = latestOf(headline);
  return (
    <div class="indicator-tiles">
      <Tile label={say.tiles.last}>
        {latest === undefined ? (
          <em class="open-value">
            {findingOfState(state).kind === "in-parts" ? say.below : chartWords[language].noData}
          </em>
        ) : (
          <>
            <strong class="big-number">{amount(latest.value.value, indicator, language)}</strong>
            <br />
            {date(latest.period, language)} <KindMark kind={kind} language={language} />
          </>
        )}
      </Tile>
      <Tile label={say.tiles.says}>
        <FindingMark finding={findingOfState(state)} language={language} />
        <br />
        <AssuranceMark
          judgement={state.judgement}
          hasTarget={finalTarget(state.indicator) !== undefined}
          language={language}
        />
      </Tile>
      <Tile label={say.tiles.target}>
        <TargetWords {...props} />
      </Tile>
      <Tile label={say.tiles.next}>{capitalised(nextWords(state, language))}</Tile>
      <Tile label={say.tiles.owner}>
        <Owner {...props} />
      </Tile>
    </div>
  );
};

const Tile: FC<{ label: string; children?: Child }> = ({ label, children }) => (
  <div class="figure-tile">
    <h2 class="kicker tile__label">{label}</h2>
    <div>{children}</div>
  </div>
);

/** The target and how likely it is, in words. */
const TargetWords: FC<StateProps> = ({ visit, state }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const target = finalTarget(state.indicator);
  if (target === undefined) return <em class="open-value">{say.noTarget}</em>;
  return (
    <>
      {say.targetIs(amount(target.value, state.indicator, language), date(target.by, language))}
      <br />
      <span class="small">
        {state.target.kind === "chance"
          ? say.chance(percent(state.target.chance, language))
          : state.target.kind === "cannot-tell"
            ? say.cannotTell[state.target.reason]
            : ""}
      </span>
    </>
  );
};
