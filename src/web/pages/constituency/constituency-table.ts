import { countCell, textCell, type DataTable } from "../../charts/data-table.tsx";
import { date } from "../../format.ts";
import type { SiteContext } from "../../render.ts";
import { constituencyWords } from "./constituency.words.ts";
import { constituencyStandings } from "./standing.ts";

/** Each party with its last contact: the twin of the picture. */
export function constituencyTable({ var: { view, visit, register } }: SiteContext): DataTable {
  const { language } = visit;
  const say = constituencyWords[language];
  const { caption, party, last, days, count, open } = say.table;
  return {
    caption,
    columns: [
      { title: party },
      { title: last },
      { title: days, numeric: true },
      { title: count, numeric: true },
      { title: open, numeric: true },
    ],
    rows: constituencyStandings(view, register).map((standing) => [
      textCell(standing.name, language === "nl" ? undefined : "nl"),
      standing.heard ? { shown: date(standing.last, language), value: standing.last } : say.never,
      standing.heard ? countCell(standing.days) : say.never,
      countCell(standing.contacts.length),
      countCell(standing.waiting),
    ]),
  };
}
