import type { FC } from "hono/jsx";
import { isOverdue, type Action } from "../../../core/meetings/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { actionsWords } from "./actions.words.ts";

interface ActionStatusProps {
  readonly action: Action;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly language: Language;
}

/** Where an action stands: a shape and words, coloured only when its day has passed. */
export const ActionStatus: FC<ActionStatusProps> = ({ action, today, language }) => {
  const { state } = action;
  const isLate = isOverdue(action, today);
  const line = { fill: "none", stroke: "currentColor", "stroke-width": "2" } as const;
  return (
    <span class={isLate ? "status status--attention" : "status"}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {state.kind === "finished" ? (
          <path d="M2 8.5l4 4 8-9" {...line} />
        ) : state.kind === "dropped" ? (
          <path d="M3 8h10" {...line} />
        ) : isLate ? (
          <path d="M4 15V2h9l-3 3.5L13 9H4" {...line} />
        ) : (
          <circle cx="8" cy="8" r="5.5" {...line} />
        )}
      </svg>
      {standingWords(action, today, language)}
    </span>
  );
};

/** "klaar op 1 maart 2027", "had klaar moeten zijn op …", "klaar sinds …" or "vervallen". */
export function standingWords(action: Action, today: string, language: Language): string {
  const say = actionsWords[language];
  const { state } = action;
  switch (state.kind) {
    case "open": {
      const day = date(action.due, language);
      return isOverdue(action, today) ? say.overdue(day) : say.due(day);
    }
    case "finished":
      return say.finished(date(state.on, language));
    case "dropped":
      return say.dropped;
  }
}
