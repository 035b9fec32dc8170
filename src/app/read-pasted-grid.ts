import {
  known,
  missing,
  readNumber,
  type MissingReason,
  type Value,
} from "../core/observations/index.ts";

/** The labels that stand beside and above the grid on the page. */
export interface GridLabels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** A problem in the pasted text; row and column are counted from 1 in that text. */
export type GridProblem =
  | { readonly kind: "not-a-number"; readonly row: number; readonly column: number }
  /** A dash may mean none or unknown: only who pasted it knows. */
  | { readonly kind: "dash"; readonly row: number; readonly column: number }
  | { readonly kind: "unknown-label"; readonly row: number; readonly column: number }
  /** The text does not fit in the grid from its first cell on. */
  | { readonly kind: "too-large"; readonly rows: number; readonly columns: number };

export interface PastedGrid {
  /** By row and column of the grid; undefined where nothing was pasted. */
  readonly cells: readonly (readonly (Value | undefined)[])[];
  readonly problems: readonly GridProblem[];
}

/**
 * Places text that was copied from a spreadsheet (cells parted by tabs) in a grid of numbers in
 * Dutch notation. Labels that were copied along decide where a row or column goes; without them the
 * text starts in the first cell. An empty cell says nothing, so that pasting a part wipes nothing
 * out; words such as "onbekend" and "n.v.t." say why there is no number.
 */
export function readPastedGrid(text: string, labels: GridLabels): PastedGrid {
  const pasted = splitCells(text);
  const problems: GridProblem[] = [];
  const columns = findLabels(pasted[0] ?? [], labels.columns);
  const rows = findLabels(
    pasted.map(([first = ""]) => first),
    labels.rows,
  );
  const firstRow = columns === undefined ? 0 : 1;
  const firstColumn = rows === undefined ? 0 : 1;
  const cells: (Value | undefined)[][] = labels.rows.map(() => labels.columns.map(() => undefined));
  const width = Math.max(0, ...pasted.map((row) => row.length)) - firstColumn;
  if (
    (rows === undefined && pasted.length - firstRow > labels.rows.length) ||
    (columns === undefined && width > labels.columns.length)
  )
    return {
      cells,
      problems: [{ kind: "too-large", rows: labels.rows.length, columns: labels.columns.length }],
    };

  for (const [y, line] of pasted.entries())
    for (const [x, cell] of line.entries()) {
      const content = cell.trim();
      if (y < firstRow || x < firstColumn || content === "") continue;
      const place = { row: y + 1, column: x + 1 };
      const row = cells[rows === undefined ? y - firstRow : rows[y]!];
      const column = columns === undefined ? x - firstColumn : columns[x]!;
      const value = readFigure(content);
      if (row === undefined || column < 0) problems.push({ kind: "unknown-label", ...place });
      else if (typeof value === "string") problems.push({ kind: value, ...place });
      else row[column] = value;
    }
  return { cells, problems };
}

/** Rows and cells; a cell with quotes around it may hold tabs and line breaks. */
function splitCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(cell)) {
    rows.at(-1)!.push(quoted === undefined ? bare : quoted.slice(1, -1).replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  while (rows.at(-1)?.every((content) => content.trim() === "") === true) rows.pop();
  return rows;
}

const cell = /(?:("(?:[^"]|"")*")|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;

/**
 * Where each of these cells goes, when they are labels: at least one is known. −1 for a cell that
 * is none.
 */
function findLabels(cells: readonly string[], labels: readonly string[]): number[] | undefined {
  const plain = labels.map(plainly);
  const places = cells.map((content) => plain.indexOf(plainly(content)));
  return places.some((place) => place >= 0) ? places : undefined;
}

const plainly = (label: string) => label.trim().replaceAll(/\s+/g, " ").toLowerCase();

/** A number in Dutch notation, or a word for why there is none, as one cell of a grid says it. */
export function readFigure(content: string): Value | "not-a-number" | "dash" {
  const reason = reasons.get(plainly(content));
  if (reason !== undefined) return missing(reason);
  if (/^[-–—]$/.test(content)) return "dash";
  const value = readNumber(content, ",");
  return value === undefined ? "not-a-number" : known(value);
}

/** What people write where there is no number. */
const reasons: ReadonlyMap<string, MissingReason> = new Map([
  ["?", "unknown"],
  ["onbekend", "unknown"],
  ["unknown", "unknown"],
  ["n.b.", "unknown"],
  ["geheim", "secret"],
  ["secret", "secret"],
  ["niet gemeten", "not-measured"],
  ["not measured", "not-measured"],
  ["n.v.t.", "not-applicable"],
  ["nvt", "not-applicable"],
  ["niet van toepassing", "not-applicable"],
  ["n/a", "not-applicable"],
]);
