import type { FC } from "hono/jsx";
import {
  answerStates,
  askedFields,
  type AnswerState,
  type Priority,
} from "../../../core/plan/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import type { Cell, DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { accountabilityWords } from "./accountability.words.ts";
import { knownFields, totalKnown } from "./known-fields.ts";

/** The look of a box, shared with the chain approaches: filled, half, dashed, empty, hatched, dotted. */
const looks: Readonly<Record<AnswerState, string>> = {
  known: "answer answer--fully",
  lost: "answer answer--partly",
  unfinished: "answer answer--gap",
  "not-applicable": "answer answer--none",
  open: "answer answer--unknown",
  silent: "answer answer--missing",
};

/** For each question a box per initiative that goes first: what does the plan say? */
export const KnownChart: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = accountabilityWords[language];
  const { priorities } = view.plan;
  return (
    <Chart
      visit={visit}
      title={say.quality.chart(
        totalKnown(priorities).known,
        askedFields.length * priorities.length,
        priorities.length,
      )}
      subtitle={say.quality.subtitle(priorities.length)}
      narrow={
        <>
          <ul class="answer-key small">
            {answerStates.map((state) => (
              <li>
                <span class={looks[state]} aria-hidden="true" />
                {say.states[state]}
              </li>
            ))}
          </ul>
          <ul class="known-rows">
            {knownFields(priorities).map(({ field, counts }) => (
              <li>
                <span>{say.fields[field]}</span>
                <span class="answer-bar" aria-hidden="true">
                  {answerStates.flatMap((state) =>
                    Array.from({ length: counts[state] }, () => <span class={looks[state]} />),
                  )}
                </span>
                <span class="small">{say.quality.of(counts.known, priorities.length)}</span>
              </li>
            ))}
          </ul>
        </>
      }
      table={knownTable(priorities, language)}
      csv="/verantwoording/bekend.csv"
      kinds={["reported"]}
      source={say.quality.source}
    />
  );
};

export function knownTable(priorities: readonly Priority[], language: Language): DataTable {
  const say = accountabilityWords[language];
  return {
    caption: say.quality.caption,
    columns: [
      { title: say.quality.question },
      ...answerStates.map((state) => ({ title: say.states[state], numeric: true })),
    ],
    rows: knownFields(priorities).map(({ field, counts }) => {
      const title: readonly Cell[] = [say.fields[field]];
      return title.concat(
        answerStates.map((state) => ({ shown: String(counts[state]), value: counts[state] })),
      );
    }),
  };
}
