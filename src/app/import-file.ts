import type { Source, Template } from "../core/indicators/index.ts";
import { personalDataWatch, type PersonalDataFinding } from "../core/disclosure/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import type { TableFile, TableProblem, TableReader, TableReading } from "./ports/table-reader.ts";
import { takeIn, type NotTakenIn, type TakeInto, type TakenIn } from "./take-in.ts";

export type NotImported =
  | NotTakenIn
  /** Lines of the file, and never what they hold. Nothing of it was kept. */
  | { readonly kind: "personal-data"; readonly findings: readonly PersonalDataFinding[] }
  | { readonly kind: "bad-table"; readonly problems: readonly TableProblem[] };

export interface Imported extends TakenIn, Pick<TableReading, "rows" | "leftOut"> {}

/** What an import needs besides the file. */
export interface ImportInto extends TakeInto {
  readonly reader: TableReader;
  readonly isExample: boolean;
  /** Who delivers, for example "organisation:zzg". */
  readonly deliveredBy?: string;
}

/**
 * Takes a file in that somebody delivers. It is read twice: once to see that it says nothing about
 * a person, and only then for its figures.
 */
export async function importFile(
  into: ImportInto,
  source: Source,
  template: Template,
  file: TableFile,
): Promise<Result<Imported, NotImported>> {
  const { reader, now, isExample, deliveredBy } = into;
  const personal = await personalDataIn(reader, template, file);
  if (!personal.ok) return refused({ kind: "bad-table", problems: personal.error });
  if (personal.value.length > 0)
    return refused({ kind: "personal-data", findings: personal.value });

  let reading: TableReading | undefined;
  const taken = await takeIn(
    into,
    source,
    async (sink): Promise<Result<void, NotImported>> => {
      const keeping = {
        name: file.name,
        open: () => keepingBytes(file.open(), (chunk) => sink.bytes(chunk)),
      };
      const read = await reader.read(keeping, template, (batch) => sink.observations(batch));
      if (!read.ok) return refused({ kind: "bad-table", problems: read.error });
      reading = read.value;
      return ok(undefined);
    },
    () => ({
      retrieval: { kind: "uploaded", fileName: file.name },
      retrievedAt: now,
      licence: source.licence,
      ...(source.boundaryYear !== undefined && { boundaryYear: source.boundaryYear }),
      isExample,
      ...(deliveredBy !== undefined && { deliveredBy }),
    }),
  );
  if (!taken.ok) return taken;
  const { rows, leftOut } = reading!;
  return ok({ ...taken.value, rows, leftOut });
}

/**
 * What in a file says something about a person; nothing of a file with any may be kept.
 * @param template how the file is laid out
 */
export async function personalDataIn(
  reader: TableReader,
  template: Template,
  file: TableFile,
): Promise<Result<readonly PersonalDataFinding[], readonly TableProblem[]>> {
  let watch: ReturnType<typeof personalDataWatch> | undefined;
  const read = await reader.rows(file, template, async (header, rows) => {
    watch ??= personalDataWatch(header);
    for (const { cells } of rows) watch.see(cells.map(String));
  });
  if (!read.ok) return read;
  return ok(
    (watch?.findings() ?? []).map((finding) => ({
      ...finding,
      rows: finding.rows.map((row) => row + template.headerLine - 1),
    })),
  );
}

async function* keepingBytes(
  bytes: AsyncIterable<Uint8Array>,
  keep: (chunk: Uint8Array) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    await keep(chunk);
    yield chunk;
  }
}
