import type { Measure, Template } from "../../core/indicators/index.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { TableFile, TableProblem, TableProposal, TableReader } from "../ports/table-reader.ts";

/** What a file looks like, and the template that fits it, if one does. */
export interface SeenFile {
  readonly proposal: TableProposal;
  readonly recognised?: {
    readonly template: Template;
    /** Columns of the template that the file does not have. */
    readonly absent: readonly string[];
  };
}

/** Looks which of the templates fits the columns of a file. @param templates preferred first */
export async function recogniseFile(
  reader: TableReader,
  file: TableFile,
  templates: readonly Template[],
  measures: readonly Measure[],
): Promise<Result<SeenFile, readonly TableProblem[]>> {
  const proposed = await reader.propose(file, measures);
  if (!proposed.ok) return proposed;
  const proposal = proposed.value;
  for (const template of templates) {
    const recognised = fittedTo(proposal, template);
    if (recognised !== undefined) return ok({ proposal, recognised });
  }
  return ok({ proposal });
}

/** The template for the columns that the file has, if it has enough to be read with it. */
function fittedTo(proposal: TableProposal, template: Template) {
  const header = new Set(proposal.header.map(plainly));
  const has = (column: string) => header.has(plainly(column));
  const { about, period, values } = template;
  const present = values.filter(
    ({ column, where }) => has(column) && Object.keys(where ?? {}).every(has),
  );
  const fits =
    present.length > 0 &&
    ("always" in about || has(about.column)) &&
    ("always" in period || has(period.column));
  if (!fits) return undefined;
  const { sheet: _sheet, ...rest } = template;
  return {
    template: { ...rest, ...layoutOf(proposal), values: present },
    absent: [...new Set(values.map(({ column }) => column).filter((column) => !has(column)))],
  };
}

/** How a file is laid out, as it was seen. */
export const layoutOf = ({ format, separator, decimal, headerLine, sheet }: TableProposal) => ({
  format,
  separator,
  decimal,
  headerLine,
  ...(sheet !== undefined && { sheet }),
});

const plainly = (column: string) => column.trim().toLowerCase();
