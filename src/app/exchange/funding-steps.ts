import {
  mayActOnFunding,
  type Amounts,
  type Cover,
  type Funding,
  type FundingSource,
  type FundingStep,
} from "../../core/funding/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { faultIn, type EditedRow, type RowFault } from "./edit.ts";
import { reasonColumn } from "./sheet.ts";

/** The title of the column with the euros of one year. */
export const yearColumn = (what: "gevraagd" | "toegekend" | "uitgegeven", year: number): string =>
  `${what} ${year} (euro)`;

interface About {
  readonly source: FundingSource;
  /** Those with a column. */
  readonly years: readonly number[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** More euros than any grant has; see `Euro`. */
const mostEuros = 1_000_000_000;
const registered = { kind: "registered" } as const;

/** A step, and the column that asks for it. */
type Asked = readonly [column: string, step: FundingStep];

/** What an edited row of the register of money asks for, in an order in which it can be done. */
export function stepsIn(
  row: EditedRow,
  funding: Funding,
  { source, years, today }: About,
): Result<readonly FundingStep[], RowFault> {
  const { reason } = row;
  if (reason === undefined) return faultIn(reasonColumn, "no-reason");
  const columnsOf = (what: Parameters<typeof yearColumn>[0]) =>
    years.map((year) => yearColumn(what, year));
  const money = [...columnsOf("gevraagd"), ...columnsOf("toegekend"), ...columnsOf("uitgegeven")];
  const wrong = money.find((column) => row.changes(column) && !isEuro(row.number(column)));
  if (wrong !== undefined) return faultIn(wrong, "not-euro");

  const amountsOf = (what: Parameters<typeof yearColumn>[0]): Amounts =>
    years.flatMap((year) => {
      const euro = row.number(yearColumn(what, year));
      return euro === undefined ? [] : [{ year, euro }];
    });
  const asked: Asked[] = [];
  if (row.changes("gevraagd op", ...columnsOf("gevraagd"))) {
    const data = {
      amounts: [...amountsOf("gevraagd")],
      on: row.day("gevraagd op") ?? today,
      basis: funding.requested?.basis ?? registered,
    };
    const step = { kind: "funding-requested", data, words: { origin: reason } } as const;
    asked.push(["gevraagd op", step]);
  }
  if (row.changes("stand", "beslist op", "loopt tot en met", ...columnsOf("toegekend"))) {
    const decided = decisionIn(row, funding, [...amountsOf("toegekend")], { reason, today });
    if (!decided.ok) return decided;
    asked.push(decided.value);
  }
  for (const year of years) {
    const column = yearColumn("uitgegeven", year);
    if (!row.changes(column)) continue;
    const euro = row.number(column);
    if (euro === undefined) return faultIn(column, "not-back");
    const data = { year, euro, on: today, basis: registered };
    asked.push([column, { kind: "funding-spent", data, words: { origin: reason } }]);
  }
  if (row.changes("daarna betaald door")) {
    const cover = coverIn(row.text("daarna betaald door")!);
    asked.push([
      "daarna betaald door",
      { kind: "funding-covered", data: { cover }, words: { reason } },
    ]);
  }
  for (const [at, [column, step]] of asked.entries()) {
    const fault = mayActOnFunding(after(funding, asked.slice(0, at)), source, step, today);
    if (fault !== undefined) return faultIn(column, fault.kind);
  }
  return ok(asked.map(([, step]) => step));
}

/** The money as it is once it was granted in the same row. */
function after(
  { decision, spent }: Funding,
  asked: readonly Asked[],
): Pick<Funding, "decision" | "spent"> {
  const granted = asked.map(([, step]) => step).find((step) => step.kind === "funding-granted");
  return {
    decision: granted ? { kind: "granted", ...granted.data, ...granted.words } : decision,
    spent,
  };
}

const isEuro = (euro: number | undefined) =>
  euro === undefined || (Number.isInteger(euro) && euro >= 0 && euro <= mostEuros);

function decisionIn(
  row: EditedRow,
  { decision }: Funding,
  amounts: { year: number; euro: number }[],
  { reason, today }: { readonly reason: string; readonly today: string },
): Result<Asked, RowFault> {
  const on = row.day("beslist op") ?? today;
  switch (row.text("stand")) {
    case "granted": {
      const ends = row.day("loopt tot en met");
      if (ends === undefined) return faultIn("loopt tot en met", "no-day");
      const basis = decision.kind === "granted" ? decision.basis : registered;
      const data = { amounts, on, ends, basis };
      return ok(["stand", { kind: "funding-granted", data, words: { origin: reason } }]);
    }
    case "refused":
      return ok(["stand", { kind: "funding-refused", data: { on }, words: { reason } }]);
    default:
      return faultIn("stand", decision.kind === "waiting" ? "not-granted" : "not-back");
  }
}

/** @param value id of one of the choices */
function coverIn(value: string): Cover {
  const [kind, by] = value.split(":") as [Cover["kind"], string | undefined];
  return kind === "organisation" ? { kind, by: by! } : { kind };
}
