import type { PanelRow, Period, SeriesRow } from "../../core/evaluation/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { numbersIn } from "../csv/csv-numbers.ts";
import { cellsIn, type CsvTable } from "../csv/csv-table.ts";
import { chooseColumns, type Columns, type Wishes } from "./choose-columns.ts";
import { flagsIn } from "./read-flags.ts";
import { periodsIn } from "./read-periods.ts";

export interface Read<Row> {
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/** The start as it was named: a period, and for a panel the units it holds for. */
export interface NamedStart {
  readonly at: string;
  readonly units: readonly string[];
}

/** The rows of one series, or a sentence that says what is wrong with the file. */
export function readSeriesRows(
  table: CsvTable,
  wishes: Wishes,
  start: NamedStart | undefined,
): Result<Read<SeriesRow>, string> {
  const common = readCommon(table, wishes, start);
  if (!common.ok) return common;
  const { columns, rows } = common.value;
  if (columns.exposure === undefined) return ok({ columns, rows });
  const exposure = numbersIn(table, columns.exposure);
  return exposure.ok
    ? ok({ columns, rows: rows.map((row, i) => ({ ...row, exposure: exposure.value[i] })) })
    : exposure;
}

/** The rows of a panel, or a sentence that says what is wrong with the file. */
export function readPanelRows(
  table: CsvTable,
  wishes: Wishes,
  start: NamedStart | undefined,
): Result<Read<PanelRow>, string> {
  const common = readCommon(table, wishes, start);
  if (!common.ok) return common;
  const { columns, rows } = common.value;
  const absent = start?.units.find((name) => !rows.some(({ unit }) => unit === name));
  if (absent !== undefined) return refused(`there is no unit "${absent}"`);
  return ok({ columns, rows });
}

function readCommon(table: CsvTable, wishes: Wishes, start: NamedStart | undefined) {
  const columns = chooseColumns(table, wishes);
  if (!columns.ok) return columns;
  const { time, outcome, unit, treated } = columns.value;
  const periods = periodsIn(table, time);
  if (!periods.ok) return periods;
  const outcomes = numbersIn(table, outcome);
  if (!outcomes.ok) return outcomes;
  const units = unit === undefined ? undefined : cellsIn(table, unit);
  const flags =
    treated === undefined ? ok(flagsFrom(start, periods.value, units)) : flagsIn(table, treated);
  if (!flags.ok) return flags;
  const rows = periods.value.map((period, i) => ({
    period,
    outcome: outcomes.value[i],
    treated: flags.value[i]!,
    unit: units?.[i] ?? "",
  }));
  return ok<{ columns: Columns; rows: typeof rows }>({ columns: columns.value, rows });
}

function flagsFrom(
  start: NamedStart | undefined,
  periods: readonly Period[],
  units: readonly string[] | undefined,
): readonly boolean[] {
  const from = periods.find(({ label }) => label === start?.at)?.position ?? Infinity;
  return periods.map(
    ({ position }, i) =>
      position >= from && (units === undefined || start!.units.includes(units[i]!)),
  );
}
