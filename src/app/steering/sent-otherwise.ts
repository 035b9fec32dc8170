import type { Entry } from "../../core/register/index.ts";
import type { NewAct } from "../ports/register-store.ts";
import type { RegionAct } from "./region-act.ts";

/**
 * Whether a form that was sent before now says something else, so that what was written last is
 * not on record. Text that was erased says nothing.
 * @param entries what the first sending recorded
 * @param acts what the form asks for now; empty when that is no longer possible
 * @param fields what stands in the form now
 */
export function sentOtherwise(
  entries: readonly Entry<RegionAct>[],
  acts: readonly NewAct[],
  fields: readonly string[],
): boolean {
  const then = entries.flatMap(({ act }) => textsIn(act));
  const now = acts.flatMap(({ act }) => textsIn(act));
  if (then.includes(null)) return false;
  const lacks = (texts: readonly (string | null)[], text: string | null) =>
    !texts.some((one) => one?.trim() === text?.trim());
  return (
    now.some((text) => lacks(then, text)) || then.some((text) => lacks([...now, ...fields], text))
  );
}

const textsIn = ({ words }: RegionAct): readonly (string | null)[] =>
  Object.values(words as Readonly<Record<string, string | null | undefined>>).filter(
    (text) => text !== undefined,
  );
