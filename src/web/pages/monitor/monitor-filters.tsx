import type { FC } from "hono/jsx";
import type { IndicatorState } from "../../../core/indicators/index.ts";
import { ChoiceForm, type ChoiceField } from "../../layout/choice-form.tsx";
import { placeOf } from "../../layout/record-link.tsx";
import { href } from "../../visit.ts";
import type { MonitorProps } from "./monitor-props.ts";
import { monitorWords } from "./monitor.words.ts";
import { levels, nobody, ownerKey, type MonitorChoice } from "./selection.ts";

interface MonitorFiltersProps extends MonitorProps {
  readonly states: readonly IndicatorState[];
  readonly chosen: MonitorChoice;
}

/** Choices among the indicators. */
export const MonitorFilters: FC<MonitorFiltersProps> = (props) => (
  <ChoiceForm
    language={props.visit.language}
    action={href(props.visit, "/monitor")}
    fields={fieldsOf(props)}
  />
);

function fieldsOf({ visit, view, states, chosen }: MonitorFiltersProps): readonly ChoiceField[] {
  const { language } = visit;
  const say = monitorWords[language];
  const indicators = states.map(({ indicator }) => indicator);
  const { plan } = view;
  const usedLines = new Set(indicators.map(({ line }) => line));
  const usedChallenges = new Set(indicators.flatMap(({ challenges }) => challenges));
  const owners = [...new Set(indicators.map(ownerKey))]
    .map((value) => ({
      value,
      label: value === nobody ? say.nobody : placeOf(view, value, language).name,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "nl"));
  return [
    {
      name: "lijn",
      label: say.filters.line,
      chosen: chosen.line,
      options: plan.monitoring.lines
        .filter(({ id }) => usedLines.has(id))
        .map(({ id, title }) => ({ value: id, label: title[language] })),
    },
    {
      name: "niveau",
      label: say.filters.level,
      chosen: chosen.level,
      options: levels.map((value) => ({ value, label: say.levels[value] })),
    },
    {
      name: "opgave",
      label: say.filters.challenge,
      chosen: chosen.challenge,
      options: plan.challenges
        .filter(({ id }) => usedChallenges.has(id))
        .map(({ id, title }) => ({ value: id, label: title[language] })),
    },
    {
      name: "eigenaar",
      label: say.filters.owner,
      chosen: chosen.owner,
      options: owners,
    },
  ];
}
