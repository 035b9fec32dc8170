import type { Contradiction } from "../../../core/plan/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { contradictionWords } from "./contradictions.words.ts";

/** Contradictions for a CSV file. The sides are in Dutch, as the sources are. */
export function contradictionTable(items: readonly Contradiction[], language: Language): DataTable {
  const say = contradictionWords[language];
  const { columns } = say;
  return {
    caption: say.caption,
    columns: [
      columns.id,
      say.kind,
      say.severity,
      columns.topic,
      columns.summary,
      columns.sideA,
      columns.originA,
      columns.sideB,
      columns.originB,
      say.treatment,
      say.about,
      columns.origin,
    ].map((title) => ({ title })),
    rows: items.map((item) => [
      item.id,
      item.kind,
      item.severity,
      item.topic[language],
      item.summary[language],
      item.a.text,
      item.a.origin.join(", "),
      item.b?.text ?? "",
      item.b?.origin.join(", ") ?? "",
      item.treatment?.[language] ?? "",
      item.about.join(" "),
      item.origin.join(", "),
    ]),
  };
}
