import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import type { TableProblem, TableRow } from "../../../app/ports/table-reader.ts";
import { TableRefused } from "./table-refused.ts";

const separators = { ";": ";", ",": ",", tab: "\t" } as const;
export type Separator = keyof typeof separators;

/** No row of a table is longer, in characters; more means that a quote was never closed. */
const longestRow = 1_000_000;

/**
 * The rows of a CSV file (RFC 4180, with any of three separators), empty lines left out.
 * @throws TableRefused when the quotes are wrong
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter: separators[separator],
    relax_column_count: true,
    max_record_size: longestRow,
  });
  const fed = pipeline(text, parser);
  // A fault in the text is thrown by the loop, which waits for the same parser.
  fed.catch(() => undefined);
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (cells.length > 1 || cells[0] !== "") yield { line, cells };
      line += 1 + linesWithin(cells);
    }
    await fed;
  } catch (error) {
    if (error instanceof CsvError) throw new TableRefused([problemOf(error, line)]);
    throw error;
  }
}

/** Line breaks inside the cells of a row. */
function linesWithin(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes("\n")) count += cell.split("\n").length - 1;
  return count;
}

function problemOf(error: CsvError, line: number): TableProblem {
  return error.code === "CSV_MAX_RECORD_SIZE"
    ? { kind: "line-too-long", line }
    : { kind: "broken-quotes", line };
}
