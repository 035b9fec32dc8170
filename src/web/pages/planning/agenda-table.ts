import type { Agenda } from "../../../core/plan/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { phasesInWords } from "./phase-line.tsx";
import { planningWords } from "./planning.words.ts";

/** Items of the work agenda as a CSV file. */
export function agendaTable(
  agendas: readonly Agenda[],
  view: RegionView,
  language: Language,
): DataTable {
  const say = planningWords[language].agenda;
  return {
    caption: say.caption,
    columns: say.columns.map((title) => ({ title })),
    rows: agendas.flatMap((agenda) =>
      agenda.categories.flatMap((category) =>
        category.items.map((item) => [
          agenda.title[language],
          agenda.bodies.map((id) => view.lookup.body(id)?.name ?? id).join("; "),
          category.title[language],
          item.title[language],
          item.subjects.map(({ title }) => title[language]).join("; ") || say.noSubjects,
          phasesInWords(item, view.plan.phases, language),
          item.certainty === undefined
            ? say.notStated
            : say.certainty[item.certainty] || say.certain,
          item.origin.join(", "),
        ]),
      ),
    ),
  };
}
