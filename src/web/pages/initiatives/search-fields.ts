import { isOpen, type Priority } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Entry } from "./entry.ts";
import { fold, type Field } from "./search.ts";

/** What can be found of an entry, in both languages: its name counts most, its long texts least. */
export function searchFields({ subject, name, summary }: Entry, view: RegionView): Field[] {
  const { initiative, priority } = subject;
  const organisations = view.lookup.rolesIn(subject).flatMap(({ organisation }) => {
    const record = view.lookup.organisation(organisation);
    return record === undefined ? [] : [record.name, record.aliases].flat();
  });
  const fields: readonly (readonly [number, readonly (string | undefined)[]])[] = [
    [8, [name]],
    [6, [...(initiative?.aliases ?? []), priority?.name, initiative?.hint]],
    [4, organisations],
    [3, [summary.nl, summary.en, priority?.summary.nl, priority?.summary.en]],
    [1, priority === undefined ? [] : longTexts(priority)],
  ];
  return fields.map(([weight, texts]) => ({
    weight,
    words: [...new Set(texts.flatMap((text) => (text === undefined ? [] : fold(text))))],
  }));
}

function longTexts(priority: Priority): string[] {
  const { problem, idea, targetGroup, quality, accessibility, affordability } = priority;
  const { start, process, staff, ict, funding, risks, planning } = priority;
  const statements = [problem, idea, targetGroup, quality, accessibility, affordability];
  return [
    ...[...statements, start, process, staff, ict, funding].flatMap((statement) =>
      statement === undefined || isOpen(statement) ? [] : [statement.text],
    ),
    ...(risks === undefined || isOpen(risks) ? [] : risks.items),
    ...(planning === undefined || isOpen(planning)
      ? []
      : planning.flatMap(({ activities }) => activities)),
  ];
}
