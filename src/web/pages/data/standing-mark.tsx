import type { FC } from "hono/jsx";
import type { SourceStanding } from "../../../app/source-standing.ts";
import type { Language } from "../../language.ts";
import { dataWords } from "./data.words.ts";

/** How a source stands: a shape and a word, coloured only where it asks for attention. */
export const StandingMark: FC<{ standing: SourceStanding; language: Language }> = (props) => {
  const { standing, language } = props;
  const attention = standing === "failing" || standing === "overdue";
  return (
    <span class={attention ? "status status--attention" : "status"}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <Shape standing={standing} />
      </svg>
      {dataWords[language].standing[standing]}
    </span>
  );
};

const Shape: FC<{ standing: SourceStanding }> = ({ standing }) => {
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;
  switch (standing) {
    case "failing":
      return <path d="M3 3l10 10M13 3L3 13" {...line} />;
    case "overdue":
      return <path d="M4 15V2h9l-3 3.5L13 9H4" {...line} />;
    case "current":
    case "own":
      return <path d="M2 8.5l4 4 8-9" {...line} />;
    case "not-fetched":
    case "not-handed-in":
      return <path d="M5 2v12M11 2v12" {...line} />;
    case "to-be-found":
      return <path d="M7 2a5 5 0 1 0 .1 0zM10.5 10.5L15 15" {...line} />;
  }
};
