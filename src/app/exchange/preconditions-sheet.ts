import {
  preconditionStates,
  regionPreconditions,
  type PreconditionAct,
  type PreconditionState,
  type RegionPrecondition,
} from "../../core/risks/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { faultIn, type EditedRow, type RowFault } from "./edit.ts";
import { ownerChoices, ownerIn, ownerName, type ExchangeKnown } from "./known.ts";
import { editColumns, reasonColumn, sheet, type Sheet } from "./sheet.ts";

const states: Readonly<Record<PreconditionState, string>> = {
  open: "open",
  "being-arranged": "wordt geregeld",
  arranged: "geregeld",
  blocked: "geblokkeerd",
};

const subjectOf = ({ planned }: RegionPrecondition) => `precondition:${planned.id}` as const;
const yesNo = (is: boolean) => (is ? "ja" : "nee");

/** What must be in place; in a file it is told how far that is, and who sees to it. */
export function preconditionsSheet(known: ExchangeKnown): Sheet {
  const { register, plan, today } = known;
  return sheet(
    "randvoorwaarden",
    "Randvoorwaarden",
    regionPreconditions(register, plan),
    [
      { title: "id", kind: "text", of: ({ planned }) => planned.id },
      { title: "nummer", kind: "number", of: ({ planned }) => planned.number },
      { title: "randvoorwaarde", kind: "text", of: ({ planned }) => planned.title.nl },
      { title: "in de regio te regelen", kind: "text", of: ({ planned }) => yesNo(planned.local) },
      { title: "landelijk te regelen", kind: "text", of: ({ planned }) => yesNo(planned.national) },
      {
        title: "stand",
        kind: "text",
        of: ({ state }) => states[state],
        edit: { choices: Object.entries(states) },
      },
      { title: "stand sinds", kind: "day", of: ({ markings }) => markings.at(-1)?.on },
      {
        title: "waarom",
        kind: "text",
        of: ({ markings }) => markings.at(-1)?.reason,
        instead: reasonColumn,
      },
      {
        title: "wie volgt het",
        kind: "text",
        of: ({ owner }) => ownerName(known, owner),
        edit: { choices: ownerChoices(known) },
      },
      ...editColumns(register, subjectOf),
    ],
    {
      name: ({ planned }) => planned.title.nl,
      page: ({ planned }) => `/randvoorwaarden/${planned.id}`,
      edit: (precondition) => ({
        kind: "acts",
        subject: subjectOf(precondition),
        isAllowed: (may) => may("keep-register", { kind: "region" }),
        read: (row) => actsIn(row, today),
      }),
    },
  );
}

function actsIn(row: EditedRow, today: string): Result<readonly PreconditionAct[], RowFault> {
  const acts: PreconditionAct[] = [];
  if (row.changes("stand")) {
    const { reason } = row;
    if (reason === undefined) return faultIn(reasonColumn, "no-reason");
    const state = preconditionStates.find((one) => one === row.text("stand"))!;
    acts.push({ kind: "precondition-marked", data: { state, on: today }, words: { reason } });
  }
  if (row.changes("wie volgt het")) {
    const owner = ownerIn(row.text("wie volgt het")!);
    acts.push({ kind: "precondition-entrusted", data: { owner }, words: {} });
  }
  return ok(acts);
}
