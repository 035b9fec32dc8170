import type { FC } from "hono/jsx";
import type { Certainty } from "../../core/plan/index.ts";
import type { Language } from "../language.ts";
import { QuarterHead } from "./quarter-head.tsx";
import type { QuarterRow } from "./quarter-row.ts";
import { QuarterTrack } from "./quarter-track.tsx";
import { quarterWords } from "./quarter.words.ts";

interface QuarterChartProps {
  readonly rows: readonly QuarterRow[];
  /** The columns, in order and without gaps. */
  readonly quarters: readonly string[];
  /** The present quarter; a hair line when it is one of the columns. */
  readonly now?: string | undefined;
  readonly language: Language;
}

/** A planning by quarter: solid where it is certain, hatched where it is not, a gap where lost. */
export const QuarterChart: FC<QuarterChartProps> = ({ rows, quarters, now, language }) => {
  const nowAt = now === undefined ? 0 : quarters.indexOf(now) + 1;
  return (
    <div class="quarter-chart">
      <div class="quarter-row">
        <span />
        <QuarterHead quarters={quarters} nowAt={nowAt} now={quarterWords[language].now} />
      </div>
      <ul class="quarter-rows">
        {rows.map((row, index) => (
          <>
            {row.group !== undefined && row.group.name !== rows[index - 1]?.group?.name && (
              <li class="quarter-group">{row.group.label ?? row.group.name}</li>
            )}
            <li class="quarter-row">
              <div class="quarter-label">{row.label ?? row.name}</div>
              <QuarterTrack row={row} quarters={quarters} nowAt={nowAt} language={language} />
            </li>
          </>
        ))}
      </ul>
      <QuarterKey rows={rows} language={language} />
    </div>
  );
};

/** What solid, light and hatched mean; only the looks that the chart uses. */
const QuarterKey: FC<{ rows: readonly QuarterRow[]; language: Language }> = ({
  rows,
  language,
}) => {
  const bars = rows.flatMap((row) => row.bars.filter(({ from }) => from !== undefined));
  const used = new Set(bars.map(({ certainty }) => certainty));
  const looks: readonly Certainty[] = ["high", "medium", "low"];
  return (
    <ul class="quarter-key">
      {looks
        .filter((look) => used.has(look))
        .map((look) => (
          <li>
            <span class={`quarter-bar quarter-bar--${look}`} aria-hidden="true" />
            {quarterWords[language].certainty[look]}
          </li>
        ))}
    </ul>
  );
};
