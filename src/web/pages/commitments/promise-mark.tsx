import type { FC } from "hono/jsx";
import type { PromiseState } from "../../../core/commitments/index.ts";
import type { Language } from "../../language.ts";
import { commitmentsWords } from "./commitments.words.ts";

interface PromiseMarkProps {
  readonly state: PromiseState;
  readonly language: Language;
  /** The words are read aloud, and not shown. */
  readonly mute?: boolean;
}

/** How it stands with a promise: a shape and words, coloured only when it is late. */
export const PromiseMark: FC<PromiseMarkProps> = ({ state, language, mute = false }) => {
  const say = commitmentsWords[language].states[state];
  return (
    <span class={state === "late" ? "status status--attention" : "status"}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={shapes[state]} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
      {mute ? <span class="visually-hidden">{say}</span> : say}
    </span>
  );
};

const shapes: Readonly<Record<PromiseState, string>> = {
  open: "M8 2.5a5.5 5.5 0 1 0 .01 0",
  delivered: "M2 8.5l4 4 8-9",
  late: "M4 15V2h9l-3 3.5L13 9H4",
};
