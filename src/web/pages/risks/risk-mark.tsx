import type { FC } from "hono/jsx";
import { trendOf, type RegionRisk, type Trend } from "../../../core/risks/index.ts";
import type { Language } from "../../language.ts";
import { risksWords } from "./risks.words.ts";

interface RiskMarkProps {
  readonly risk: RegionRisk;
  /** Whether it raises a signal. */
  readonly high: boolean;
  readonly language: Language;
}

/** How large a risk is and which way it went: a shape and words, coloured only when it is high. */
export const RiskMark: FC<RiskMarkProps> = ({ risk, high, language }) => {
  const say = risksWords[language];
  const score = risk.scores.at(-1);
  // What is over goes no way any more.
  const trend = risk.closed === undefined ? trendOf(risk) : undefined;
  if (score === undefined) return <span>{say.unknown}</span>;
  return (
    <span class={high ? "status status--attention" : "status"}>
      {trend !== undefined && (
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d={shapes[trend]} fill="none" stroke="currentColor" stroke-width="2" />
        </svg>
      )}
      {say.score(score.likelihood, score.impact)}
      {trend !== undefined && `, ${say.trend[trend]}`}
    </span>
  );
};

const shapes: Readonly<Record<Trend, string>> = {
  risen: "M2 13L13 3M6 3h7v7",
  fallen: "M2 3l11 10M13 6v7H6",
  steady: "M1 8h13M9 3l5 5-5 5",
};
