import type { FC } from "hono/jsx";
import type { Proposal } from "../../../core/proposals/index.ts";
import type { Language } from "../../language.ts";
import { proposalsWords } from "./proposals.words.ts";

const shapes = {
  draft: "○",
  returned: "↩",
  offered: "◐",
  adopted: "●",
  rejected: "✕",
  withdrawn: "–",
} as const;

/** Where a proposal stands: a shape and a word. */
export const StateMark: FC<{ proposal: Proposal; language: Language }> = (props) => {
  const { state } = props.proposal;
  const kind = state.kind === "draft" && state.returned !== undefined ? "returned" : state.kind;
  return (
    <span class="nl-data-badge">
      <span aria-hidden="true">{shapes[kind]}</span> {proposalsWords[props.language].state[kind]}
    </span>
  );
};
