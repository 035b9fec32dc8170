import {
  degrees,
  regionRisks,
  sizeOf,
  type RegionRisk,
  type RiskAct,
} from "../../core/risks/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { faultIn, type EditedRow, type RowFault } from "./edit.ts";
import { listed, ownerChoices, ownerIn, ownerName, type ExchangeKnown } from "./known.ts";
import { editColumns, reasonColumn, sheet, type Sheet } from "./sheet.ts";

const subjectOf = ({ id }: RegionRisk) => `risk:${id}` as const;
const nameOf = ({ planned, named }: RegionRisk) => (planned ? planned.title.nl : named?.title);

/** Every risk as it was judged last; in a file it is judged anew and entrusted to somebody. */
export function risksSheet(known: ExchangeKnown): Sheet {
  const { register, plan, today } = known;
  return sheet(
    "risicos",
    "Risico’s",
    regionRisks(register, plan),
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "nummer", kind: "number", of: ({ number }) => number },
      { title: "risico", kind: "text", of: nameOf },
      {
        title: "kans",
        kind: "number",
        of: ({ scores }) => scores.at(-1)?.likelihood,
        edit: { degree: true },
      },
      {
        title: "gevolg",
        kind: "number",
        of: ({ scores }) => scores.at(-1)?.impact,
        edit: { degree: true },
      },
      {
        title: "kans maal gevolg",
        kind: "number",
        of: ({ scores }) => {
          const last = scores.at(-1);
          return last && sizeOf(last);
        },
      },
      { title: "ingeschat op", kind: "day", of: ({ scores }) => scores.at(-1)?.on },
      {
        title: "waarom",
        kind: "text",
        of: ({ scores }) => scores.at(-1)?.reason,
        instead: reasonColumn,
      },
      { title: "gesloten op", kind: "day", of: ({ closed }) => closed?.on },
      {
        title: "wie volgt het",
        kind: "text",
        of: ({ owner }) => ownerName(known, owner),
        edit: { choices: ownerChoices(known) },
      },
      { title: "indicatoren", kind: "text", of: ({ indicators }) => listed(indicators) },
      ...editColumns(register, subjectOf),
    ],
    {
      name: nameOf,
      page: ({ id }) => `/risicos/${id}`,
      edit: (risk) => ({
        kind: "acts",
        subject: subjectOf(risk),
        isAllowed: (may) => may("keep-register", { kind: "region" }),
        read: (row) => actsIn(row, today),
      }),
    },
  );
}

function actsIn(row: EditedRow, today: string): Result<readonly RiskAct[], RowFault> {
  const acts: RiskAct[] = [];
  if (row.changes("kans", "gevolg")) {
    const [likelihood, impact] = ["kans", "gevolg"].map((column) =>
      degrees.find((degree) => degree === row.number(column)),
    );
    if (likelihood === undefined) return faultIn("kans", "not-a-degree");
    if (impact === undefined) return faultIn("gevolg", "not-a-degree");
    const { reason } = row;
    if (reason === undefined) return faultIn(reasonColumn, "no-reason");
    acts.push({
      kind: "risk-scored",
      data: { likelihood, impact, on: today },
      words: { reason },
    });
  }
  if (row.changes("wie volgt het")) {
    const owner = ownerIn(row.text("wie volgt het")!);
    acts.push({ kind: "risk-entrusted", data: { owner }, words: {} });
  }
  return ok(acts);
}
