import type { PersonalDataFinding } from "../../core/disclosure/index.ts";
import type { Source, Template } from "../../core/indicators/index.ts";
import type { About, Observation } from "../../core/observations/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { personalDataIn } from "../import-file.ts";
import type { EntryScope } from "../ports/entry-link-store.ts";
import type { TableFile, TableProblem, TableReader, TableReading } from "../ports/table-reader.ts";
import type { NotTakenIn, TakeInto } from "../take-in.ts";
import { compareFigures, type FigureChange } from "./compare-figures.ts";
import { deliverFigures, knownOf, type DeliveredBy } from "./deliver-figures.ts";
import { mayBeAbout } from "./figure-sheet.ts";

/** Why nothing of a file is taken in. Says where, never what stood there. */
export type FileRefused =
  | NotTakenIn
  | { readonly kind: "personal-data"; readonly findings: readonly PersonalDataFinding[] }
  | { readonly kind: "bad-table"; readonly problems: readonly TableProblem[] }
  /** About organisations or places that this link is not for. */
  | { readonly kind: "not-yours"; readonly about: readonly About[] }
  /** More than a page can oversee. */
  | { readonly kind: "too-many-figures"; readonly most: number };

/** What a file says, and what would change when it is taken in. */
export interface FileFigures extends Pick<TableReading, "rows" | "leftOut"> {
  readonly figures: readonly Observation[];
  readonly changes: readonly FigureChange[];
  /** Figures that will be kept as "secret". */
  readonly hidden: number;
}

/** A link sends what it has itself; larger files go through the command line. */
const mostFigures = 20_000;

/**
 * Reads a file and tries to take it in, without keeping anything: what can be confirmed can be
 * taken in too.
 */
export async function readFileFigures(
  into: TakeInto & { readonly reader: TableReader },
  source: Source,
  template: Template,
  file: TableFile,
  scope: EntryScope,
  who: DeliveredBy,
): Promise<Result<FileFigures, FileRefused>> {
  const personal = await personalDataIn(into.reader, template, file);
  if (!personal.ok) return refused({ kind: "bad-table", problems: personal.error });
  if (personal.value.length > 0)
    return refused({ kind: "personal-data", findings: personal.value });
  const figures: Observation[] = [];
  const read = await into.reader.read(file, template, async (batch) => {
    if (figures.length <= mostFigures) figures.push(...batch);
  });
  if (!read.ok) return refused({ kind: "bad-table", problems: read.error });
  if (figures.length > mostFigures) return refused({ kind: "too-many-figures", most: mostFigures });
  const places = new Set(figures.map(({ about }) => about));
  const own = mayBeAbout(scope, source, into.set, into.plan);
  const others = [...places].filter((about) => !own.includes(about));
  if (others.length > 0) return refused({ kind: "not-yours", about: others });
  const tried = await deliverFigures({ ...into, dryRun: true }, source, figures, who);
  if (!tried.ok) return tried;
  const { rows, leftOut } = read.value;
  const changes = compareFigures(figures, await knownOf(into, source, places), into.set);
  return ok({ rows, leftOut, figures, changes, hidden: tried.value.hidden });
}
