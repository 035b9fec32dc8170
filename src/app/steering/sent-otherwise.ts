import { isDeepStrictEqual } from "node:util";
import type { Entry } from "../../core/register/index.ts";
import type { NewAct } from "../ports/register-store.ts";
import type { RegionAct } from "./region-act.ts";

/**
 * Whether a form that was sent before now says something else, so that what was filled in last is
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
  return textDiffers(entries, acts, fields) || dataDiffers(entries, acts, fields);
}

function textDiffers(...[entries, acts, fields]: Parameters<typeof sentOtherwise>): boolean {
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

/** What is no longer possible tells nothing of what was chosen; a day is recorded as it is typed. */
function dataDiffers(...[entries, acts, fields]: Parameters<typeof sentOtherwise>): boolean {
  const then = entries.map(({ act }) => chosenIn(act));
  const said = JSON.stringify(then);
  if (acts.length === 0) return fields.some((text) => isDay(text) && !said.includes(text));
  return acts.some(({ act }) => !then.some((one) => isDeepStrictEqual(one, chosenIn(act))));
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** What somebody chose: all data but what the program adds, which is another each time. */
function chosenIn({ kind, data }: RegionAct): unknown {
  const added = addedData[kind] ?? [];
  const chosen = Object.entries(data).filter(
    ([name, value]) => value !== undefined && !added.includes(name),
  );
  return [kind, Object.fromEntries(chosen)];
}

/** The day that a form does not ask for: the day that it came in. */
const itsDay = ["on"];
const addedData: Partial<Record<RegionAct["kind"], readonly string[]>> = {
  "item-added": ["item"],
  "decision-taken": ["known", "year", "sequence"],
  "commitment-told": itsDay,
  "party-commented": itsDay,
  "party-comment-corrected": itsDay,
  "precondition-marked": itsDay,
  "risk-scored": itsDay,
  "risk-closed": itsDay,
  "signal-answered": itsDay,
};
