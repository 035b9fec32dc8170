import { ok, refused, type Result } from "../../kernel/result.ts";
import { cellsIn, type CsvTable } from "../csv/csv-table.ts";

/** What each column of the file is for. */
export interface Columns {
  readonly time: string;
  readonly outcome: string;
  /** For a panel. */
  readonly unit?: string;
  /** Of zeros and ones; left out when the start was named. */
  readonly treated?: string;
  /** For counts. */
  readonly exposure?: string;
}

/** What was named, and what must be found. */
export interface Wishes {
  readonly time?: string | undefined;
  readonly outcome?: string | undefined;
  readonly unit?: string | undefined;
  readonly treated?: string | undefined;
  readonly exposure?: string | undefined;
  readonly needs: readonly ("unit" | "treated" | "exposure")[];
}

const timeNames = ["time", "period", "periode", "perioden", "date", "year", "jaar"];
const calendarNames = [...timeNames, "month", "maand", "quarter", "kwartaal"];
const exposureNames = ["exposure", "stdpop", "population", "pop", "bevolking", "inwoners"];

/**
 * Takes the columns that were named and recognises the rest: time and exposure by usual names,
 * the intervention as the only column of zeros and ones, the unit as the first of words, and the outcome as the first numbers that are left.
 * @returns the columns, or a sentence that says which could not be found
 */
export function chooseColumns(table: CsvTable, wishes: Wishes): Result<Columns, string> {
  const { needs } = wishes;
  const named = [wishes.time, wishes.outcome, wishes.unit, wishes.treated, wishes.exposure];
  const absent = named.find((name) => name !== undefined && !table.names.includes(name));
  if (absent !== undefined)
    return refused(`there is no column "${absent}"; the columns are ${table.names.join(", ")}`);
  const free = table.names.filter((name) => !named.includes(name));
  const called = (names: readonly string[]) =>
    names.flatMap((usual) => free.filter((name) => name.toLowerCase() === usual))[0];
  const cells = (name: string) => cellsIn(table, name);
  // One bad cell does not make a column of numbers something else; it is named later, with its line.
  const isNumeric = (name: string) =>
    2 * cells(name).filter((cell) => /^[\d.,+-]*$/.test(cell)).length > table.rows.length;
  const isSwitch = (name: string) =>
    cells(name).includes("0") &&
    cells(name).includes("1") &&
    cells(name).every((cell) => cell === "0" || cell === "1");

  const time = wishes.time ?? called(timeNames);
  if (time === undefined) return missing("time", table);
  const unit =
    wishes.unit ??
    (needs.includes("unit") ? free.find((name) => name !== time && !isNumeric(name)) : undefined);
  if (needs.includes("unit") && unit === undefined) return missing("unit", table);
  const switches = free.filter(isSwitch);
  const treated =
    wishes.treated ??
    (needs.includes("treated") && switches.length === 1 ? switches[0] : undefined);
  if (needs.includes("treated") && treated === undefined) return missing("treated-column", table);
  const exposure =
    wishes.exposure ?? (needs.includes("exposure") ? called(exposureNames) : undefined);
  const taken = new Set([time, unit, treated, ...switches, ...free.filter(isUsed)]);
  const outcome = wishes.outcome ?? free.find((name) => !taken.has(name) && isNumeric(name));
  if (outcome === undefined) return missing("outcome", table);
  return ok({
    time,
    outcome,
    ...(unit !== undefined && { unit }),
    ...(treated !== undefined && { treated }),
    ...(exposure !== undefined && { exposure }),
  });
}

/** Names that say what a column is, and so that it is not the outcome. */
const isUsed = (name: string) => [...calendarNames, ...exposureNames].includes(name.toLowerCase());

const missing = (option: string, { names }: CsvTable) =>
  refused(
    `which column is the ${option}? Name it with --${option}; the columns are ${names.join(", ")}`,
  );
