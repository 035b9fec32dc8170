import type { Text } from "../../core/plan/index.ts";
import type { Change, Json } from "../../core/proposals/index.ts";
import type { EditedRow } from "./edit.ts";

/** One field of the plan that says something else. @param record for example "objectives/o-1" */
export const setField = (record: string, field: string, before: Json, after: Json): Change => ({
  kind: "set",
  in: "plan",
  record,
  field,
  before,
  after,
});

/** A text of the plan of which one or both languages were edited. @param column of the Dutch */
export function textChange(
  row: EditedRow,
  record: string,
  field: string,
  { nl, en }: Text,
  column: string,
): readonly Change[] {
  const english = `${column} (Engels)`;
  if (!row.changes(column, english)) return [];
  const after = {
    nl: row.changes(column) ? row.text(column)! : nl,
    en: row.changes(english) ? row.text(english)! : en,
  };
  return [setField(record, field, { nl, en }, after)];
}
