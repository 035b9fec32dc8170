import { findingOfState, latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { capitalised } from "../../in-words.ts";
import { stateWords } from "../monitor/finding-words.ts";
import { leadWords } from "../monitor/indicator-head.tsx";
import type { StateProps } from "../monitor/monitor-props.ts";

/** Whether an indicator has a figure to tell of, for the whole or for its parts. */
export const isKnown = ({ headline, parts }: IndicatorState): boolean =>
  [headline, ...parts].some((series) => latestOf(series) !== undefined);

/**
 * What an indicator says, in sentences made from its own figures: the last value with its period and
 * that of the country, then how it moves.
 */
export function sentences(props: StateProps): string {
  const { state, visit } = props;
  const moves = `${capitalised(stateWords(state, visit.language))}.`;
  return findingOfState(state).kind === "in-parts" ? moves : `${leadWords(props)} ${moves}`;
}
