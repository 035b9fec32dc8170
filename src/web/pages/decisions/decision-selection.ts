import type { Decision } from "../../../core/meetings/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { signalIn } from "../../../core/signals/index.ts";
import { choice, type Choice } from "../../choice.ts";
import type { RegionView } from "../../region-view.ts";
import { touched } from "../changes/touched.ts";
import { fold, search } from "../initiatives/search.ts";

/** What the address asks to see of the decisions. */
export interface DecisionSelection {
  readonly text: string;
  readonly body: Choice;
  readonly year: Choice;
  readonly challenge: Choice;
}

/** Reads a selection from an address; total: every address gives one. */
export function selectionIn(
  query: URLSearchParams,
  { plan }: RegionView,
  decisions: readonly Decision[],
): DecisionSelection {
  return {
    text: query.get("zoek")?.trim() ?? "",
    body: choice(
      query,
      "overleg",
      plan.bodies.map(({ id }) => id),
    ),
    year: choice(
      query,
      "jaar",
      decisions.map(({ year }) => String(year)),
    ),
    challenge: choice(
      query,
      "opgave",
      plan.challenges.map(({ id }) => id),
    ),
  };
}

/** The decisions that fit, in their order, and the words for which others were taken. */
export function select(
  decisions: readonly Decision[],
  { text, body, year, challenge }: DecisionSelection,
  known: { readonly view: RegionView; readonly register: Register },
): { readonly found: readonly Decision[]; readonly guessed: readonly string[] } {
  const chosen = decisions.filter(
    (decision) =>
      (body.value === undefined || decision.body === body.value) &&
      (year.value === undefined || String(decision.year) === year.value) &&
      (challenge.value === undefined ||
        challengesOf(decision, known.register, known.view).includes(challenge.value)),
  );
  if (text === "") return { found: chosen, guessed: [] };
  const { scores, guessed } = search(
    text,
    chosen.map(({ words, id }) => [
      { weight: 3, words: fold(`${words.title ?? ""} ${id}`) },
      { weight: 2, words: fold(words.text ?? "") },
      { weight: 1, words: fold(`${words.reason ?? ""} ${words.conditions ?? ""}`) },
    ]),
  );
  return { found: chosen.filter((_, at) => scores[at]! > 0), guessed };
}

/** Challenges that a decision is about: those of the signals it answers and of what it changes. */
export function challengesOf(
  { answers, proposals }: Decision,
  register: Register,
  { lookup }: Pick<RegionView, "lookup">,
): readonly string[] {
  const changes = proposals.flatMap(
    ({ proposal }) => register.one(`proposal:${proposal}`, readProposal)?.changes ?? [],
  );
  const changed = touched(
    changes.map(({ change }) => change),
    lookup,
  ).challenges;
  const answered = answers.flatMap((key) => signalIn(register, key)?.challenge ?? []);
  return [...new Set([...answered, ...changed])];
}
