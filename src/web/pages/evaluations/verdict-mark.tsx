import type { FC } from "hono/jsx";
import type { Verdict } from "../../../core/evaluation/index.ts";
import type { Language } from "../../language.ts";
import { verdictWords } from "./assumption-words.ts";

/** Whether an assumption holds: a shape and a word, coloured only where it does not. */
export const VerdictMark: FC<{ verdict: Verdict; language: Language }> = ({
  verdict,
  language,
}) => (
  <span class={verdict === "failed" ? "status status--attention" : "status"}>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <Shape verdict={verdict} />
    </svg>
    {verdictWords[language][verdict]}
  </span>
);

const Shape: FC<{ verdict: Verdict }> = ({ verdict }) => {
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;
  switch (verdict) {
    case "passed":
      return <path d="M2 8.5l4 4 8-9" {...line} />;
    case "failed":
      return <path d="M3 3l10 10M13 3L3 13" {...line} />;
    case "cannot-tell":
      return <circle cx="8" cy="8" r="5.5" {...line} stroke-dasharray="3 2.5" />;
  }
};
