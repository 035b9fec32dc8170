import { ColumnTally } from "./column-tally.ts";
import { meaningOf, type ColumnMeaning } from "./column-meaning.ts";
import { marksIn, type PersonalMark } from "./personal-mark.ts";
import { noRows, withRow, type RowTally } from "./row-tally.ts";

/** Why a table may not be kept. */
export type PersonalDataKind =
  | PersonalMark
  /** A column of people's names. */
  | "name"
  | "birth-date"
  /** The rows describe people one by one, by a number of their own or by what they are. */
  | "one-row-per-person";

/** Personal data that were found: where, never what. Holds nothing of the table itself. */
export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  /** From 1, as the reader counts; undefined where the whole row is the matter. */
  readonly column: number | undefined;
  /** The first ten rows, from 1 for the first line of the table, which may be its header. */
  readonly rows: readonly number[];
  /** In how many rows. */
  readonly count: number;
}

/**
 * Looks for personal data in a table that passes by row by row, in bounded memory: whether it
 * holds them is known after the last row, so nothing may be kept before. What it cannot see is in
 * docs/methods.md#personal-data.
 * @param header names of the columns, when the first line has them; read as a row too, because a
 *   first line of people is easily taken for one
 */
export function personalDataWatch(header?: readonly string[]): {
  readonly see: (row: readonly string[]) => void;
  readonly findings: () => readonly PersonalDataFinding[];
} {
  const columns: Column[] = [];
  const tables = { rows: noRows, addresses: noRows };
  let line = 0;

  const columnAt = (at: number): Column =>
    (columns[at] ??= {
      meaning: meaningOf(header?.[at]),
      tally: new ColumnTally(),
      marks: new Map(),
    });

  const seeMarks = (row: readonly string[]) => {
    line++;
    for (const [at, value] of row.entries()) {
      const { marks } = columnAt(at);
      for (const mark of marksIn(value.trim()))
        marks.set(mark, withRow(marks.get(mark) ?? noRows, line));
    }
  };

  const see = (row: readonly string[]) => {
    seeMarks(row);
    if (row.every((value) => value.trim() === "")) return;
    tables.rows = withRow(tables.rows, line);
    for (const [at, value] of row.entries()) columnAt(at).tally.see(value.trim(), line);
    const filledAs = (meaning: ColumnMeaning, form: RegExp) =>
      row.some((value, at) => columns[at]!.meaning === meaning && form.test(value.trim()));
    if (filledAs("postcode", /^[1-9]\d{3} ?[A-Z]{2}$/i) && filledAs("house-number", /^\d/))
      tables.addresses = withRow(tables.addresses, line);
  };

  if (header !== undefined) seeMarks(header);
  return {
    see,
    findings: () => [
      ...columns.flatMap((column, at) =>
        [...findingsIn(column, columns)].map(([kind, rows]) => finding(kind, at + 1, rows)),
      ),
      ...(tables.addresses.count > 0 ? [finding("address", undefined, tables.addresses)] : []),
      ...(isOneRowPerPerson(columns)
        ? [finding("one-row-per-person", undefined, tables.rows)]
        : []),
    ],
  };
}

/** As `personalDataWatch`, for a table that is at hand. */
export function findPersonalData(
  rows: Iterable<readonly string[]>,
  header?: readonly string[],
): readonly PersonalDataFinding[] {
  const watch = personalDataWatch(header);
  for (const row of rows) watch.see(row);
  return watch.findings();
}

interface Column {
  readonly meaning: ColumnMeaning | undefined;
  readonly tally: ColumnTally;
  readonly marks: Map<PersonalMark, RowTally>;
}

const finding = (
  kind: PersonalDataKind,
  column: number | undefined,
  { first, count }: RowTally,
): PersonalDataFinding => ({ kind, column, rows: first, count });

function findingsIn(
  { meaning, tally, marks }: Column,
  all: readonly Column[],
): ReadonlyMap<PersonalDataKind, RowTally> {
  const found = new Map<PersonalDataKind, RowTally>(marks);
  const add = (kind: PersonalDataKind, rows: RowTally) => {
    if (rows.count > 0) found.set(kind, rows);
  };
  // A column of numbers that name something holds no amounts: chance needs less room there.
  const bsns =
    meaning === "bsn" ||
    (meaning === "row-id" && tally.onlyBsns) ||
    (meaning !== "place-or-organisation" && tally.holdsBsns);
  if (bsns) add("bsn", tally.bsns);
  if (meaning === "phone") add("phone", tally.phones);
  if (meaning === "name" && !tally.isNumeric) add("name", tally.filled);
  const unnamedBirthDates = tally.looksLikeBirthDates && !all.some(countsSomething);
  if (meaning === "birth-date" || unnamedBirthDates) add("birth-date", tally.dates);
  return found;
}

/** Rows with a person's own number, or with two things that people are and nothing that counts. */
function isOneRowPerPerson(columns: readonly Column[]): boolean {
  const filled = columns.filter(({ tally }) => tally.filled.count > 0);
  return (
    filled.some(({ meaning }) => meaning === "person-id") ||
    (filled.filter(describesPerson).length >= 2 && !filled.some(countsSomething))
  );
}

/** What a person is, and the largest code or number that can still say it. */
const personal: ReadonlyMap<ColumnMeaning | undefined, number> = new Map([
  ["name", 0],
  ["birth-date", 31_12_2100],
  ["birth-year", 2100],
  ["age", 120],
  ["sex", 9],
  ["postcode", 9999],
]);

const describesPerson = ({ meaning, tally }: Column): boolean =>
  tally.saysSex || tally.largest <= (personal.get(meaning) ?? -1);

/** Told by its name, or by numbers under a name that says nothing or speaks of "20 tot 40 jaar". */
const countsSomething = (column: Column): boolean => {
  const { meaning, tally } = column;
  const undecided = meaning === undefined || meaning === "period" || personal.has(meaning);
  return meaning === "measure" || (undecided && tally.countsOrMeasures && !describesPerson(column));
};
