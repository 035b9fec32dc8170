import type { System } from "../../../core/plan/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { openWords } from "../../layout/stated-value.tsx";
import { systemsWords } from "./systems.words.ts";

/** Systems as a CSV file. */
export function systemsTable(systems: readonly System[], language: Language): DataTable {
  const say = systemsWords[language];
  return {
    caption: say.caption,
    columns: say.columns.map((title) => ({ title })),
    rows: systems.map((system) => [
      system.name,
      system.category,
      say.modes[system.mode],
      system.summary[language],
      system.users.join("; ") || openWords(undefined, language),
      say.certainty[system.certainty],
      system.origin.join(", "),
    ]),
  };
}
