import {
  promiseStates,
  promiseSubject,
  promisesOf,
  promisingParties,
  type CommitmentAct,
  type PartyPromise,
  type PromiseState,
} from "../../core/commitments/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { faultIn, type EditedRow, type RowFault } from "./edit.ts";
import { partyName, type ExchangeKnown } from "./known.ts";
import { editColumns, reasonColumn, sheet, type Sheet } from "./sheet.ts";

const states: Readonly<Record<PromiseState, string>> = {
  open: "open",
  delivered: "nagekomen",
  late: "te laat",
};

interface Promised extends PartyPromise {
  readonly party: string;
}

const subjectOf = ({ party, commitment }: Promised) => promiseSubject(party, commitment.id);

/** A row for each promise of each party; in a file it is told how each stands. */
export function commitmentsSheet(known: ExchangeKnown): Sheet {
  const { register, plan, today } = known;
  const rows = promisingParties(plan).flatMap((party) =>
    promisesOf(register, plan, party).map((promise): Promised => ({ party, ...promise })),
  );
  return sheet(
    "afspraken",
    "Afspraken",
    rows,
    [
      { title: "id", kind: "text", of: ({ party, commitment }) => `${party}.${commitment.id}` },
      { title: "partij", kind: "text", of: ({ party }) => partyName(known, party) },
      { title: "onderwerp", kind: "text", of: ({ commitment }) => commitment.category.nl },
      { title: "afspraak", kind: "text", of: ({ commitment }) => commitment.title.nl },
      {
        title: "stand",
        kind: "text",
        of: ({ state }) => states[state],
        edit: { choices: Object.entries(states) },
      },
      { title: "stand sinds", kind: "day", of: ({ tellings }) => tellings.at(-1)?.on },
      {
        title: "nieuwe dag",
        kind: "day",
        of: ({ tellings }) => tellings.at(-1)?.until,
        edit: { optional: true },
      },
      {
        title: "waarom",
        kind: "text",
        of: ({ tellings }) => tellings.at(-1)?.reason,
        instead: reasonColumn,
      },
      ...editColumns(register, subjectOf),
    ],
    {
      name: ({ party, commitment }) => `${partyName(known, party)}: ${commitment.title.nl}`,
      page: ({ party, commitment }) => `/partijen/${party}/afspraken/${commitment.id}`,
      edit: (promised) => ({
        kind: "acts",
        subject: subjectOf(promised),
        isAllowed: (may) => may("keep-register", { kind: "region" }),
        read: (row) => tellingIn(row, today),
      }),
    },
  );
}

function tellingIn(row: EditedRow, today: string): Result<readonly CommitmentAct[], RowFault> {
  const state = promiseStates.find((one) => one === row.text("stand"))!;
  // A new day belongs to what is late: what is no longer so loses it.
  const until = state === "late" || row.changes("nieuwe dag") ? row.day("nieuwe dag") : undefined;
  if (until !== undefined && state !== "late") return faultIn("nieuwe dag", "until-alone");
  if (until !== undefined && until <= today) return faultIn("nieuwe dag", "until-passed");
  const { reason } = row;
  if (reason === undefined) return faultIn(reasonColumn, "no-reason");
  return ok([
    {
      kind: "commitment-told",
      data: { state, on: today, ...(until !== undefined && { until }) },
      words: { reason },
    },
  ]);
}
