import type { TableReader, TableRow } from "../../../app/ports/table-reader.ts";
import { proposeTemplate } from "./propose-template.ts";
import { openTable } from "./table-rows.ts";
import { untilRefused } from "./table-refused.ts";
import { templateReader } from "./template-reader.ts";

/** Rows that are handed on together. */
const batchRows = 1000;

/** Reads CSV in a stream, and spreadsheets of a bounded size. */
export const tableReader: TableReader = {
  read: (file, template, sink) =>
    untilRefused(async (problems) => {
      const { header, rows } = await openTable(file, template);
      const reader = templateReader(template, header, problems);
      for await (const batch of batches(rows)) {
        const observations = batch.flatMap((row) => reader.read(row));
        // Once something is wrong nothing will be kept: only look for more that is wrong.
        if (problems.isEmpty && observations.length > 0) await sink(observations);
      }
      const totals = reader.totals();
      if (problems.isEmpty && totals.length > 0) await sink(totals);
      return reader.reading();
    }),

  rows: (file, template, sink) =>
    untilRefused(async () => {
      const { header, rows } = await openTable(file, template);
      const names = header.cells.map((cell) => String(cell).trim());
      for await (const batch of batches(rows)) await sink(names, batch);
    }),

  propose: (file, measures) => untilRefused(() => proposeTemplate(file, measures)),
};

async function* batches(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
