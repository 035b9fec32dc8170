import { mayActOn, readAction, type Action, type Followup } from "../../core/meetings/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { faultIn, type EditedRow, type RowFault } from "./edit.ts";
import { bodyName, nameOf, peopleChoices, type ExchangeKnown } from "./known.ts";
import { editColumns, reasonColumn, sheet, type Sheet } from "./sheet.ts";

const states: Readonly<Record<Action["state"]["kind"], string>> = {
  open: "open",
  finished: "klaar",
  dropped: "vervallen",
};

const subjectOf = ({ id }: Action) => `action:${id}` as const;

/** What people will do; in a file it is moved, handed over, finished and dropped. */
export function actionsSheet(known: ExchangeKnown): Sheet {
  const { register, today } = known;
  return sheet(
    "acties",
    "Acties",
    register.all("action", readAction),
    [
      { title: "id", kind: "text", of: ({ id }) => id },
      { title: "actie", kind: "text", of: ({ what }) => what },
      {
        title: "van",
        kind: "text",
        of: ({ owner }) => nameOf(known, owner),
        edit: { choices: peopleChoices(known) },
      },
      { title: "klaar op", kind: "day", of: ({ due }) => due, edit: {} },
      {
        title: "stand",
        kind: "text",
        of: ({ state }) => states[state.kind],
        edit: { choices: Object.entries(states) },
      },
      {
        title: "afgerond op",
        kind: "day",
        of: ({ state }) => (state.kind === "finished" ? state.on : undefined),
        edit: { optional: true },
      },
      { title: "keren verzet", kind: "number", of: ({ moves }) => moves.length },
      {
        title: "overleg",
        kind: "text",
        of: ({ body }) => (body === undefined ? undefined : bodyName(known, body)),
      },
      { title: "besluit", kind: "text", of: ({ decision }) => decision },
      { title: "risico", kind: "text", of: ({ risk }) => risk },
      ...editColumns(register, subjectOf),
    ],
    {
      name: ({ what }) => what,
      page: ({ id }) => `/acties/${id}`,
      edit: (action) => ({
        kind: "acts",
        subject: subjectOf(action),
        isAllowed: (may) => may("finish-action", { kind: "own", person: action.owner }),
        read: (row) => followupsIn(row, action, today),
      }),
    },
  );
}

/** What an edited row asks for, in an order in which it can be done. */
function followupsIn(
  row: EditedRow,
  action: Action,
  today: string,
): Result<readonly Followup[], RowFault> {
  const { reason } = row;
  const asked: (readonly [column: string, followup: Followup])[] = [];
  if (row.changes("klaar op")) {
    if (reason === undefined) return faultIn(reasonColumn, "no-reason");
    const due = row.day("klaar op")!;
    asked.push(["klaar op", { kind: "action-moved", data: { due }, words: { reason } }]);
  }
  if (row.changes("van")) {
    const owner = row.text("van")!;
    const words = reason === undefined ? {} : { reason };
    asked.push(["van", { kind: "action-handed-over", data: { owner }, words }]);
  }
  if (row.changes("stand", "afgerond op")) {
    const state = row.text("stand");
    if (action.state.kind !== "open") return faultIn("stand", "ended");
    if (state === "open") return faultIn("afgerond op", "not-back");
    if (state === "finished") {
      const on = row.day("afgerond op") ?? today;
      const words = reason === undefined ? {} : { result: reason };
      asked.push(["afgerond op", { kind: "action-finished", data: { on }, words }]);
    } else {
      if (reason === undefined) return faultIn(reasonColumn, "no-reason");
      asked.push(["stand", { kind: "action-dropped", data: {}, words: { reason } }]);
    }
  }
  for (const [column, followup] of asked) {
    const fault = mayActOn(action, followup, today);
    if (fault !== undefined) return faultIn(column, fault.kind);
  }
  return ok(asked.map(([, followup]) => followup));
}
