import type { FC } from "hono/jsx";
import type { PreconditionState } from "../../../core/risks/index.ts";
import type { Language } from "../../language.ts";
import { preconditionsWords } from "./preconditions.words.ts";

/** How far a precondition is: a shape and a word, coloured only when it is blocked. */
export const StateMark: FC<{ state: PreconditionState; language: Language }> = (props) => {
  const { state, language } = props;
  return (
    <span class={state === "blocked" ? "status status--attention" : "status"}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[state]} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
      {preconditionsWords[language].states[state]}
    </span>
  );
};

const shapes: Readonly<Record<PreconditionState, string>> = {
  open: "M8 2.5a5.5 5.5 0 1 0 .01 0",
  "being-arranged": "M1 8h13M9 3l5 5-5 5",
  arranged: "M2 8.5l4 4 8-9",
  blocked: "M3 7h10v7H3zM5 7V5a3 3 0 0 1 6 0v2",
};
