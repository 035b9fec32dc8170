import type { FC } from "hono/jsx";
import type { AgendaItem, Phase } from "../../../core/plan/index.ts";
import type { Language } from "../../language.ts";
import { planningWords } from "./planning.words.ts";

interface PhaseLineProps {
  readonly item: AgendaItem;
  readonly phases: readonly Phase[];
  readonly language: Language;
}

const gap = 26;

/** The phases as stations on a line, filled where the item is planned, open where that is unsure. */
export const PhaseLine: FC<PhaseLineProps> = ({ item, phases, language }) => {
  const say = planningWords[language].agenda;
  if (item.phases.length === 0) return <span class="phase-line small">{say.withoutPhase}</span>;
  const width = gap * (phases.length - 1) + 16;
  const sure = item.certainty === undefined || item.certainty === "high";
  const unsure = item.certainty === undefined ? "" : say.certainty[item.certainty];
  return (
    <span class="phase-line small">
      <svg viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true">
        <path d={`M8 8H${width - 8}`} class="phase-line__track" />
        {phases.map(({ id }, index) => (
          <circle
            cx={8 + gap * index}
            cy="8"
            r={item.phases.includes(id) ? 6 : 3.5}
            class={
              item.phases.includes(id)
                ? `phase-line__stop phase-line__stop--${sure ? "sure" : "unsure"}`
                : "phase-line__stop"
            }
          />
        ))}
      </svg>
      <span>
        {phasesInWords(item, phases, language)}
        {unsure && <span class="phase-line__unsure"> ({unsure})</span>}
      </span>
    </span>
  );
};

/** "fase 1 en 2", or that the plan gives no phase. */
export function phasesInWords(
  item: AgendaItem,
  phases: readonly Phase[],
  language: Language,
): string {
  const say = planningWords[language].agenda;
  if (item.phases.length === 0) return say.withoutPhase;
  return say.inPhases(
    phases.filter(({ id }) => item.phases.includes(id)).map(({ number }) => number),
  );
}
