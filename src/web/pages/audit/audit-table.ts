import type { AuditLine } from "../../../app/steering/audit-trail.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import { saidText } from "../../layout/said.tsx";
import type { Language } from "../../language.ts";
import { actWords } from "./act.words.ts";
import { fieldName } from "./field.words.ts";
import { auditWords } from "./audit.words.ts";
import type { Naming } from "./naming.ts";

/** Lines of the log as a table: a row for each field, and one for an act without any. */
export function auditTable(
  lines: readonly AuditLine[],
  naming: Naming,
  language: Language,
): DataTable {
  const say = auditWords[language];
  const { number, at, who, what, subject, field, before, after } = say.columns;
  return {
    caption: say.tab,
    columns: [number, at, who, what, subject, field, before, after].map((title) => ({ title })),
    rows: lines.flatMap((line) => {
      const start = [
        String(line.number),
        line.at.toISOString(),
        naming.who(line.by),
        actWords[language][line.kind] ?? line.kind,
        naming.subject(line.subject).name,
      ];
      const mayRead = naming.mayRead(line.subject);
      const rows = line.fields.map((one) => {
        const isHidden = one.isText === true && !mayRead;
        const text = (value: unknown) =>
          isHidden
            ? say.hidden
            : one.isText === true
              ? saidText(value as string | null, language)
              : naming.value(one.field, value);
        const earlier = one.before === undefined ? "" : text(one.before);
        return [...start, fieldName(one.field, language), earlier, text(one.after)];
      });
      return rows.length > 0 ? rows : [[...start, "", "", ""]];
    }),
  };
}
