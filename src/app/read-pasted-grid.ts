import {
  known,
  missing,
  readNumber,
  type MissingReason,
  type Value,
} from "../core/observations/index.ts";

/** The labels that stand beside and above the grid on the page, each in all its spellings. */
export interface GridLabels {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
}

/** A problem in the pasted text; row and column are counted from 1 in that text. */
export type GridProblem =
  | { readonly kind: "not-a-number"; readonly row: number; readonly column: number }
  /** A dash may mean none or unknown: only who pasted it knows. */
  | { readonly kind: "dash"; readonly row: number; readonly column: number }
  | { readonly kind: "unknown-label"; readonly row: number; readonly column: number }
  /** There are more rows or columns without labels than the grid has. */
  | { readonly kind: "too-large"; readonly rows: number; readonly columns: number };

export interface PastedGrid {
  /** By row and column of the grid; undefined where nothing was pasted. */
  readonly cells: readonly (readonly (Value | undefined)[])[];
  readonly problems: readonly GridProblem[];
}

/**
 * Places text that was copied from a spreadsheet (cells parted by tabs) in a grid of numbers in
 * Dutch notation. Labels that were copied along decide where a row or column goes, and whether rows
 * and columns changed places. Rows without them start at the first, columns without them end at the
 * last: the newest is what is given most. An empty cell says nothing, so that pasting a part wipes
 * nothing out; words such as "onbekend" and "n.v.t." say why there is no number.
 */
export function readPastedGrid(text: string, labels: GridLabels): PastedGrid {
  const upright = splitCells(text);
  const turned = turn(upright);
  if (labelled(turned, labels) <= labelled(upright, labels)) return place(upright, labels);
  const { cells, problems } = place(turned, labels);
  return {
    cells,
    problems: problems.map((problem) =>
      problem.kind === "too-large"
        ? problem
        : { ...problem, row: problem.column, column: problem.row },
    ),
  };
}

/** Text whose rows are those of the grid, placed in it. */
function place(pasted: readonly (readonly string[])[], labels: GridLabels): PastedGrid {
  const problems: GridProblem[] = [];
  const { rows, columns } = findBoth(pasted, labels);
  const firstRow = columns === undefined ? 0 : 1;
  const firstColumn = rows === undefined ? 0 : 1;
  const cells: (Value | undefined)[][] = labels.rows.map(() => labels.columns.map(() => undefined));
  const width = Math.max(0, ...pasted.map((row) => row.length)) - firstColumn;
  const shift = labels.columns.length - width - firstColumn;
  const isTooLarge =
    (rows === undefined && pasted.length - firstRow > labels.rows.length) ||
    (columns === undefined && width > labels.columns.length);

  for (const [y, line] of pasted.entries())
    for (const [x, cell] of line.entries()) {
      const content = cell.trim();
      if (y < firstRow || x < firstColumn || content === "") continue;
      const at = { row: y + 1, column: x + 1 };
      const value = readFigure(content);
      if (isTooLarge) {
        // Most likely labels that were not recognised made it so.
        if (value === "not-a-number" && /\p{L}/u.test(content))
          problems.push({ kind: "unknown-label", ...at });
        continue;
      }
      const row = cells[rows === undefined ? y - firstRow : rows[y]!];
      const column = columns === undefined ? x + shift : (columns[x] ?? -1);
      if (row === undefined || column < 0) problems.push({ kind: "unknown-label", ...at });
      else if (typeof value === "string") problems.push({ kind: value, ...at });
      else row[column] = value;
    }
  if (isTooLarge && problems.length === 0)
    problems.push({
      kind: "too-large",
      rows: labels.rows.length,
      columns: labels.columns.length,
    });
  return { cells, problems };
}

/** Rows as columns. */
const turn = (cells: readonly (readonly string[])[]): string[][] =>
  Array.from({ length: Math.max(0, ...cells.map((row) => row.length)) }, (_, x) =>
    cells.map((row) => row[x] ?? ""),
  );

/** How many labels of the grid stand where they do on the page. */
function labelled(pasted: readonly (readonly string[])[], labels: GridLabels): number {
  const { rows = [], columns = [] } = findBoth(pasted, labels);
  return [...rows, ...columns].filter((at) => at >= 0).length;
}

const findBoth = (pasted: readonly (readonly string[])[], { rows, columns }: GridLabels) => ({
  rows: findLabels(
    pasted.map(([first = ""]) => first),
    rows,
  ),
  columns: findLabels(pasted[0] ?? [], columns),
});

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
 * Where each of these cells goes, when they are labels: at least one is known and none is a figure.
 * −1 for a cell that is none, or could be several.
 */
function findLabels(
  cells: readonly string[],
  labels: readonly (readonly string[])[],
): number[] | undefined {
  const plain = labels.map((spellings) => spellings.map(plainly));
  const places = cells.map((content) => {
    const own = plainly(content);
    const at = plain.findIndex((spellings) => spellings.includes(own));
    return at === plain.findLastIndex((spellings) => spellings.includes(own)) ? at : -1;
  });
  const isFigure = (content: string) =>
    typeof readFigure(content.trim()) === "object" && !aYear.test(content.trim());
  if (cells.some((content, i) => places[i] === -1 && isFigure(content))) return undefined;
  return places.some((at) => at >= 0) ? places : undefined;
}

/** A year is a label that looks like a figure. */
const aYear = /^(?:19|20)\d\d$/;

const plainly = (label: string) => label.replaceAll(/\s+/g, "").toLowerCase();

/** A number in Dutch notation, or a word for why there is none, as one cell of a grid says it. */
export function readFigure(content: string): Value | "not-a-number" | "dash" {
  const reason = reasons.get(content.trim().replaceAll(/\s+/g, " ").toLowerCase());
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
