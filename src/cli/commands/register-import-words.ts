import { longestText } from "../../app/exchange/read-row.ts";
import type { CellChange, ImportFault, Refusal } from "../../app/exchange/register-import.ts";

/** Faults that say nothing more than what they are. */
type Plain = Exclude<
  ImportFault["kind"],
  | "unknown-choice"
  | "unknown-sheet"
  | "unknown-column"
  | "unknown-id"
  | "kept-elsewhere"
  | "does-not-fit"
>;

const plain: Readonly<Record<Plain, string>> = {
  formula: "holds a formula: write the value itself",
  "cell-error": "shows an error of the spreadsheet: write the value itself",
  "not-a-day": "is no day: write 2026-12-31 or 31-12-2026",
  "not-a-number": "is no number",
  empty: "may not become empty",
  "too-long": `is longer than ${longestText} characters`,
  personal: "seems to hold an e-mail address, number or address of a person",
  "several-of-that-name": "names more than one: write the id",
  ended: "the action was finished or dropped before",
  "day-passed": "the day has passed",
  "day-to-come": "the day is still to come",
  "same-day": "is the same day",
  "same-owner": "is the same person",
  "source-closed": "nothing more can be asked of this source",
  decided: "was decided before",
  "not-granted": 'was not granted: change "stand" first',
  "ends-before-grant": "the money ends before it is granted",
  "year-to-come": "the year is still to come",
  "nothing-spent": "nothing was spent in this year",
  "exit-missing": "a temporary solution is not used without a way out: write it first",
  "origin-missing": "say where cost and contract can be found",
  "state-and-kind": 'fill in both "stand" and "soort"',
  "no-reason": "say why the row was changed",
  "no-day": "say on which day",
  "not-back": "cannot be taken back by a file",
  "needs-form": "needs more than a cell can say: make a proposal on the site",
  "not-a-degree": "must be a number from 1 to 5",
  "not-a-factor": "must be above 0 and at most 10",
  "not-euro": "must be whole euros",
  "until-alone": 'a new day goes with the state "te laat"',
  "until-passed": "must be after today",
  "double-sheet": "this register is in the file twice",
  "double-column": "this column is there twice",
  "no-id-column": 'the column "id" is missing',
  "no-id": "the row has no id: new rows are made on the site",
  "double-id": "this id is there twice",
  "no-mark": 'the column "wijziging" is empty: export the register anew',
  "not-allowed": "they may not change this row",
  "nothing-changed": "there is a reason, but nothing was changed in this row",
};

/** Where something stands in the file and why it is not taken over. */
export function refusalText({ sheet, line, column, page, fault }: Refusal): string {
  const place = [
    sheet,
    line === undefined ? undefined : `row ${line}`,
    column === undefined ? undefined : `"${column}"`,
  ].filter((part) => part !== undefined);
  return `${place.join(", ")}: ${faultText(fault, page)}`;
}

function faultText(fault: ImportFault, page: string | undefined): string {
  const meant =
    "nearest" in fault && fault.nearest !== undefined ? `; is it "${fault.nearest}"?` : "";
  switch (fault.kind) {
    case "unknown-choice":
      return fault.choices === undefined
        ? `is not known${meant}`
        : `must be one of: ${fault.choices.join(", ")}`;
    case "unknown-sheet":
      return `is no register that can be read${meant}`;
    case "unknown-column":
    case "unknown-id":
      return `is not known${meant}`;
    case "kept-elsewhere":
      return fault.instead === undefined
        ? `is not changed by a file; see ${page ?? "the site"}`
        : `is not changed by a file; write in "${fault.instead}"`;
    case "does-not-fit":
      return `the plan would no longer be right: ${fault.message}`;
    default:
      return plain[fault.kind];
  }
}

/** What a cell was and becomes. */
export const cellText = ({ column, was, becomes }: CellChange): string =>
  `${column}: ${said(was)} → ${said(becomes)}`;

function said(value: CellChange["was"] | CellChange["becomes"]): string {
  if (value === undefined || value === "") return "(empty)";
  return typeof value === "object" ? "(no value)" : JSON.stringify(value);
}
