import type { Part } from "../../../app/pack/pack.ts";
import { latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { kindWord } from "../../layout/kind-mark.tsx";
import { amount } from "../monitor/amount.ts";
import { statesOf } from "../monitor/as-known.ts";
import { asking } from "../monitor/attention-list.ts";
import { stateWords } from "../monitor/finding-words.ts";
import { monitorAnswer } from "../monitor/monitor-answer.ts";
import type { PackKnown } from "./known.ts";
import { packFigureWords } from "./pack-figures.words.ts";
import { packWords } from "./pack.words.ts";

/** What the figures themselves ask, most urgent first. */
export function monitorPart({ view, language }: PackKnown): Part {
  const say = packFigureWords[language].monitor;
  const states = statesOf(view);
  const found = asking(states);
  const { columns } = say;
  return {
    title: say.title,
    lead: monitorAnswer(states, language),
    blocks:
      found.length === 0
        ? [{ kind: "paragraph", text: say.nothing }]
        : [
            {
              kind: "table",
              table: {
                name: say.table,
                caption: say.caption,
                columns: [
                  { title: columns.indicator, share: 2 },
                  { title: columns.says, share: 2 },
                  { title: columns.value, share: 1.2 },
                  { title: columns.period },
                  { title: columns.kind, share: 1.2 },
                ],
                rows: found.map((state) => [
                  state.indicator.title[language],
                  capitalised(stateWords(state, language)),
                  ...latest(state, packWords[language].unknown, language),
                  kindWord(state.kind, language),
                ]),
              },
            },
          ],
    source: say.source,
  };
}

function latest(
  { headline, indicator }: IndicatorState,
  unknown: string,
  language: PackKnown["language"],
): readonly [string, string] {
  const point = latestOf(headline);
  if (point === undefined) return [unknown, unknown];
  return [amount(point.value.value, indicator, language), date(point.period, language)];
}
