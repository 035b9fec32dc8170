import { findingOfState, latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { amount } from "../monitor/amount.ts";
import { stateWords } from "../monitor/finding-words.ts";
import { leadWords } from "../monitor/indicator-head.tsx";
import type { StateProps } from "../monitor/monitor-props.ts";
import { municipalityFigures } from "../monitor/municipality-figures.ts";
import { aboutName } from "../monitor/places.ts";
import { profileWords } from "./profile.words.ts";

/** Whether an indicator has a figure to tell of, for the whole or for its parts. */
export const isKnown = ({ headline, parts }: IndicatorState): boolean =>
  [headline, ...parts].some((series) => latestOf(series) !== undefined);

/**
 * What an indicator says, in sentences made from its own figures: the last value with its period and
 * that of the country, or the lowest and the highest municipality; then how it moves.
 */
export function sentences(props: StateProps): string {
  const { state, visit } = props;
  if (findingOfState(state).kind === "in-parts")
    return farthestApart(props) ?? `${capitalised(stateWords(state, visit.language))}.`;
  return `${leadWords(props)} ${capitalised(stateWords(state, visit.language))}.`;
}

/** The municipalities that differ most; undefined when there are no two that differ. */
function farthestApart({ visit: { language }, view, state }: StateProps): string | undefined {
  const { indicator } = state;
  const found = indicator.scope.kind === "municipalities" ? municipalityFigures(state) : undefined;
  const known = (found?.figures ?? []).flatMap(({ code, value }) =>
    value.kind === "known" ? [{ code, value: value.value }] : [],
  );
  const [highest, lowest] = [known[0], known.at(-1)];
  if (found === undefined || highest === undefined || lowest === undefined) return undefined;
  if (highest.value === lowest.value) return undefined;
  const place = ({ code, value }: typeof highest) =>
    [aboutName(code, state, view, language), amount(value, indicator, language)] as const;
  return profileWords[language].farthestApart(
    date(found.period, language),
    place(lowest),
    place(highest),
  );
}
