import type { TableFile, TableProposal, TableRow } from "../../../app/ports/table-reader.ts";
import type { Measure } from "../../../core/indicators/index.ts";
import { About, periodNotations, readPeriod } from "../../../core/observations/index.ts";
import { nearest } from "../../../core/plan/index.ts";
import { areaOf } from "../area-code.ts";
import { csvRows, type Separator } from "./csv-rows.ts";
import { decodeText } from "./decode-text.ts";
import { TableRefused } from "./table-refused.ts";
import { xlsxRows } from "./xlsx-rows.ts";

/** As much of a file as is looked at. */
const sampleBytes = 64 * 1024;
const sampleRows = 40;

/**
 * What the columns of an unknown file may be, from their names and first values.
 * @throws TableRefused when there is no table to be seen in it
 */
export async function proposeTemplate(
  file: TableFile,
  measures: readonly Measure[],
): Promise<TableProposal> {
  const format = /\.xlsx$/i.test(file.name) ? "xlsx" : "csv";
  const { rows, separator } = format === "xlsx" ? await sheetSample(file) : await csvSample(file);
  const header = rows.find((row, index) => isHeader(row, rows[index + 1]));
  if (header === undefined) throw new TableRefused([{ kind: "empty" }]);
  const body = rows.slice(rows.indexOf(header) + 1);
  const columns = header.cells.map((cell, index) => ({
    name: String(cell).trim(),
    values: body
      .map(({ cells }) => String(cells[index] ?? "").trim())
      .filter((text) => text !== ""),
  }));
  const about = columns.find(isAreas) ?? columns.find(({ name }) => placeName.test(name));
  const period = columns.flatMap(periodIn)[0];
  const values = measures.flatMap((measure) => {
    const names = columns.map(({ name }) => name);
    const column =
      nearest(measure.id, names.map(asId)) ?? nearest(asId(measure.title.nl), names.map(asId));
    return column === undefined
      ? []
      : [{ column: names[names.map(asId).indexOf(column)]!, measure: measure.id }];
  });
  return {
    format,
    separator,
    decimal: decimalOf(columns.flatMap((column) => column.values)),
    headerLine: header.line,
    header: columns.map(({ name }) => name),
    ...(about !== undefined && { about: about.name }),
    ...(period !== undefined && { period }),
    values,
  };
}

interface SampleColumn {
  readonly name: string;
  readonly values: readonly string[];
}

const placeName = /gemeente|regio|gebied|wijk|buurt|plaats|locatie|instelling|organisatie/i;
const periodName = /period|jaar|kwartaal|maand|week|datum/i;

const isAreas = ({ values }: SampleColumn) =>
  values.length > 0 && values.every((text) => About.safeParse(areaOf(text)).success);

/** A column of periods is called so, and every value in it is one in the same notation. */
function periodIn({ name, values }: SampleColumn): NonNullable<TableProposal["period"]>[] {
  const notation = periodNotations.find((candidate) =>
    values.every((text) => readPeriod(text, candidate) !== undefined),
  );
  const isCalledSo = periodName.test(name);
  return notation !== undefined && values.length > 0 && isCalledSo
    ? [{ column: name, notation }]
    : [];
}

const asId = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-");

/** A point when numbers are seen that can only be written with one. */
function decimalOf(values: readonly string[]): "," | "." {
  const points = values.filter((text) => /^-?\d+\.(\d{1,2}|\d{4,})$/.test(text)).length;
  const commas = values.filter((text) => /^-?\d+,(\d{1,2}|\d{4,})$/.test(text)).length;
  return points > commas ? "." : ",";
}

/** Words over all columns, above a row of as many cells. */
function isHeader(row: TableRow, next: TableRow | undefined): boolean {
  const cells = row.cells.map((cell) => String(cell).trim());
  const isAllWords = cells.every((text) => /[^\d\s.,%-]/.test(text));
  return cells.length > 1 && isAllWords && next?.cells.length === cells.length;
}

async function sheetSample(file: TableFile) {
  return { rows: await take(xlsxRows(file.open(), undefined)), separator: ";" as const };
}

/** Reads the start with each separator and takes the one that gives the most columns. */
async function csvSample(file: TableFile) {
  const bytes = await start(file);
  const tries = await Promise.all(
    (["tab", ";", ","] as const).map(async (separator: Separator) => ({
      separator,
      rows: await take(csvRows(decodeText(oneChunk(bytes)), separator)).catch((): TableRow[] => []),
    })),
  );
  return tries.reduce((best, next) => (width(next.rows) > width(best.rows) ? next : best));
}

/** The number of cells that most rows have. */
function width(rows: readonly TableRow[]): number {
  const widths = rows.map(({ cells }) => cells.length).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}

/** The first bytes, up to the end of a line. */
async function start(file: TableFile): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > sampleBytes) break;
  }
  const bytes = Buffer.concat(chunks);
  if (size <= sampleBytes) return bytes;
  const lastLine = bytes.lastIndexOf(0x0a, sampleBytes);
  return bytes.subarray(0, lastLine < 0 ? sampleBytes : lastLine);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function take(rows: AsyncIterable<TableRow>): Promise<TableRow[]> {
  const taken: TableRow[] = [];
  for await (const row of rows) {
    taken.push(row);
    if (taken.length === sampleRows) break;
  }
  return taken;
}
