import type { Child, FC } from "hono/jsx";
import { isOpen, notApplicable, toBeDetermined, type Open } from "../../core/plan/index.ts";
import { words, type Language } from "../language.ts";

const t = words(
  {
    [toBeDetermined]: "nog te bepalen (n.t.b.)",
    [notApplicable]: "niet van toepassing (n.v.t.)",
    silent: "het plan zegt hier niets over",
  },
  {
    [toBeDetermined]: "still to be decided (n.t.b.)",
    [notApplicable]: "does not apply (n.v.t.)",
    silent: "the plan says nothing about this",
  },
);

/** The words for what has no value: still open, not applicable, or silence of the plan. */
export function openWords(value: Open | undefined, language: Language): string {
  return t[language][value ?? "silent"];
}

interface StatedValueProps<T extends object> {
  readonly value: T | Open | undefined;
  readonly language: Language;
  readonly children: (value: T) => Child;
}

/** What the plan states, drawn by `children`; or the words for why there is nothing to draw. */
export function StatedValue<T extends object>({
  value,
  language,
  children,
}: StatedValueProps<T>): ReturnType<FC> {
  if (value === undefined || isOpen(value))
    return <em class="open-value">{openWords(value, language)}</em>;
  return <>{children(value)}</>;
}
