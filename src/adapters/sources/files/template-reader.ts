import type { TableReading, TableRow } from "../../../app/ports/table-reader.ts";
import type { Template } from "../../../core/indicators/index.ts";
import {
  About,
  everybody,
  readPeriod,
  type Observation,
  type ObservationKey,
} from "../../../core/observations/index.ts";
import { areaOf } from "../area-code.ts";
import { sum } from "../sum.ts";
import { columnFinder, type Column } from "./find-columns.ts";
import { readCell } from "./read-cell.ts";
import type { ProblemList } from "./table-refused.ts";

/** More names of places than this help nobody. */
const mostNames = 50;

/** Turns rows into observations as a template says, and collects what is wrong in them. */
export function templateReader(template: Template, header: TableRow, problems: ProblemList) {
  const find = columnFinder(header, problems);
  const about = "column" in template.about ? find(template.about.column) : undefined;
  const period = "column" in template.period ? find(template.period.column) : undefined;
  const values = template.values.map((value) => ({
    ...value,
    group: value.group ?? everybody,
    column: find(value.column),
    where: Object.entries(value.where ?? {}).map(([name, text]) => ({ column: find(name), text })),
  }));
  if (!problems.isEmpty) problems.stop();
  const names =
    "column" in template.about && template.about.values !== undefined
      ? new Map(Object.entries(template.about.values))
      : undefined;
  const totals = new Map<string, Observation>();
  const leftOut = new Map<string, number>();
  let rows = 0;
  let observations = 0;

  return {
    read,
    /** What was added up over the rows; empty for a template that does not add up. */
    totals: (): Observation[] => {
      observations += totals.size;
      return [...totals.values()];
    },
    reading: (): TableReading => ({ rows, observations, leftOut }),
  };

  function read(row: TableRow): Observation[] {
    rows++;
    if (row.cells.length !== header.cells.length && !isShortOnlyAtTheEnd(row))
      problems.add({
        kind: "uneven-row",
        line: row.line,
        expected: header.cells.length,
        got: row.cells.length,
      });
    const here = values.filter(({ where }) =>
      where.every(({ column, text }) => textIn(row, column) === text),
    );
    if (here.length === 0) return [];
    const place = { about: placeOf(row), period: periodOf(row) };
    const found = here.flatMap(({ column, measure, group }): Observation[] => {
      const value = readCell(row.cells[column.index] ?? "", template);
      if (typeof value === "string") {
        problems.add({ kind: value, line: row.line, column: column.name });
        return [];
      }
      if (place.about === undefined || place.period === undefined) return [];
      const key: ObservationKey = { measure, about: place.about, group, period: place.period };
      return [{ ...key, value, state: "unstated" }];
    });
    if (!template.addUp) {
      observations += found.length;
      return found;
    }
    for (const observation of found) addUp(observation);
    return [];
  }

  /** Spreadsheets leave empty cells at the end of a row out. */
  function isShortOnlyAtTheEnd({ cells }: TableRow): boolean {
    return template.format === "xlsx" && cells.length < header.cells.length;
  }

  function addUp(observation: Observation): void {
    const { measure, about: place, group, period: when, value } = observation;
    const name = JSON.stringify([measure, place, group, when]);
    const sofar = totals.get(name);
    totals.set(
      name,
      sofar === undefined ? observation : { ...sofar, value: sum([sofar.value, value]) },
    );
  }

  function placeOf(row: TableRow): string | undefined {
    if ("always" in template.about) return template.about.always;
    const text = textIn(row, about!);
    if (names !== undefined) {
      const named = names.get(text);
      if (named === undefined && (leftOut.has(text) || leftOut.size < mostNames))
        leftOut.set(text, (leftOut.get(text) ?? 0) + 1);
      return named;
    }
    const code = areaOf(text);
    if (About.safeParse(code).success) return code;
    problems.add({ kind: "not-a-place", line: row.line, column: about!.name });
    return undefined;
  }

  function periodOf(row: TableRow): string | undefined {
    if ("always" in template.period) return template.period.always;
    const { notation } = template.period;
    const when = readPeriod(textIn(row, period!), notation);
    if (when === undefined)
      problems.add({ kind: "not-a-period", line: row.line, column: period!.name, notation });
    return when;
  }
}

const textIn = (row: TableRow, { index }: Column) => String(row.cells[index] ?? "").trim();
