import type { DataTable } from "../../charts/data-table.tsx";
import { sendCsv } from "../../http/send-csv.ts";
import { sendXlsx } from "../../http/send-xlsx.ts";
import type { Language } from "../../language.ts";
import type { SiteContext } from "../../render.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { roundTable } from "./round-table.ts";
import { roundsWords } from "./rounds.words.ts";
import { roundIn } from "./told.ts";

/** A round as a file: "2026.csv", or "2026.xlsx" with a sheet that explains the columns. */
export async function roundFile(c: SiteContext) {
  const { view, visit } = c.var;
  const [year = "", kind] = (c.req.param("file") ?? "").split(".");
  const round = roundIn(view, year);
  if (round === undefined) return notFoundPage(c);
  const table = roundTable(view, round, visit.language);
  if (kind === "csv") return sendCsv(c, table, `ketens-${year}`);
  const say = roundsWords[visit.language];
  return sendXlsx(
    c,
    [
      { name: say.dataSheet, table },
      { name: say.columnsSheet, table: columnTable(visit.language) },
    ],
    `ketens-${year}`,
  );
}

/** What each column holds, and what the file is not. */
function columnTable(language: Language): DataTable {
  const say = roundsWords[language];
  return {
    caption: say.columnsSheet,
    columns: [{ title: say.column }, { title: say.meaning }],
    rows: [
      ...say.columns.map(({ title, means }) => [title, means]),
      [say.accountTitle, say.accountNot],
    ],
  };
}
