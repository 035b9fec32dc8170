import { isObject, plainCopy, type Json } from "../../../core/proposals/index.ts";
import type { Plan } from "../../../core/plan/index.ts";
import type { Language } from "../../language.ts";

/** The records of a list with what they are called, in the order of the plan. */
export function namedRecords(
  plan: Plan,
  list: string,
  language: Language,
): readonly { readonly record: string; readonly name: string }[] {
  const records: readonly Json[] =
    list === "objectives"
      ? plan.challenges.flatMap(({ objectives }) => objectives.map(plainCopy))
      : recordsIn(plainCopy({ list: (plan as unknown as Record<string, Json>)[list] }));
  return records.flatMap((record) => {
    if (!isObject(record)) return [];
    const { id, name, title } = record;
    const called = name ?? (isObject(title) ? title[language] : undefined) ?? id;
    return typeof id === "string" && typeof called === "string"
      ? [{ record: `${list}/${id}`, name: called }]
      : [];
  });
}

const recordsIn = ({ list }: { [key: string]: Json }): readonly Json[] =>
  Array.isArray(list) ? list : [];
