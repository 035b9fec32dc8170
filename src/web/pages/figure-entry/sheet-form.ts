import { asFigure, type GivenFigure } from "../../../app/delivering/give-figures.ts";
import type { FigureSheet } from "../../../app/delivering/figure-sheet.ts";
import { loneBsns } from "../../../app/delivering/lone-bsns.ts";
import { readFigure, readPastedGrid } from "../../../app/read-pasted-grid.ts";
import { findPersonalData, type PersonalDataFinding } from "../../../core/disclosure/index.ts";
import { impossible, type Impossible } from "../../../core/indicators/index.ts";
import {
  everybody,
  known,
  type Period,
  type RecordedObservation,
  type Value,
} from "../../../core/observations/index.ts";
import { gridLabels } from "./grid-labels.ts";

/** What the fields of the grid held, by name, as they were sent. */
export type Cells = Readonly<Record<string, string>>;

/** Names of the fields. Those of cells hold the measure and the period. */
export const field = {
  cell: (measure: string, period: Period) => `cijfer-${measure}-${period}`,
  /** What the cell held when its giver began. */
  seen: (measure: string, period: Period) => `was-${measure}-${period}`,
  pasted: "plak",
  step: "stap",
  submission: "verzending",
} as const;

/** What is wrong with what was filled in. */
export type CellFault = { readonly field: string } & (
  | { readonly kind: "not-a-number" | "dash" | "emptied" | Impossible }
  /** In the text that was pasted, counted from 1. */
  | {
      readonly kind: "pasted-not-a-number" | "pasted-dash" | "pasted-unknown-label";
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "pasted-too-large"; readonly rows: number; readonly columns: number }
);

/** A grid as it was sent. */
export interface FilledSheet {
  /** The cells with what was pasted put in its place. */
  readonly cells: Cells;
  /** Only what its giver changed. */
  readonly given: readonly GivenFigure[];
  /** In the order of the grid. */
  readonly faults: readonly CellFault[];
}

/** A figure as it is written in a cell, in Dutch notation or as a word. */
export function cellText(value: Value | undefined): string {
  if (value === undefined) return "";
  if (value.kind === "missing") return reasonTexts[value.reason];
  return dutch.format(value.value);
}

/** All decimals: what is read back must be the same number. */
const dutch = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 20 });

const reasonTexts = {
  unknown: "onbekend",
  secret: "geheim",
  "not-measured": "niet gemeten",
  "not-applicable": "n.v.t.",
} as const;

/** The cells of a grid that nobody touched yet. @param now what is known */
export function freshCells(
  { measures, about }: FigureSheet,
  periods: readonly Period[],
  now: readonly RecordedObservation[],
): Cells {
  return Object.fromEntries(
    measures.flatMap(({ id }) =>
      periods.flatMap((period) => {
        const text = cellText(
          now.find(
            (one) =>
              one.measure === id &&
              one.about === about &&
              one.period === period &&
              one.group === everybody,
          )?.value,
        );
        return [
          [field.cell(id, period), text],
          [field.seen(id, period), text],
        ];
      }),
    ),
  );
}

/** Where something about a person stands in what was typed or pasted; never what. */
export function personalDataInSheet(cells: Cells): readonly PersonalDataFinding[] {
  const pasted = (cells[field.pasted] ?? "").split(/\r?\n/).map((line) => line.split("\t"));
  const typed = Object.entries(cells)
    .filter(([name]) => name.startsWith("cijfer-"))
    .map(([, text]) => [text]);
  const [header = [], ...rows] = pasted;
  for (const found of [
    findPersonalData(rows, header),
    findPersonalData(pasted),
    findPersonalData(typed),
    loneBsns([...pasted, ...typed]),
  ])
    if (found.length > 0) return found;
  return [];
}

/**
 * Reads what was filled in or pasted, or says everything that is wrong at once.
 * @param today YYYY-MM-DD
 */
export function readSheet(
  sent: Cells,
  sheet: FigureSheet,
  periods: readonly Period[],
  today: string,
): FilledSheet {
  const pasted = readPasted(sent[field.pasted] ?? "", sheet, periods);
  const cells: Record<string, string> = { ...sent, ...pasted.cells };
  const faults = [...pasted.faults];
  if (faults.length === 0) cells[field.pasted] = "";
  const given: GivenFigure[] = [];
  for (const measure of sheet.measures)
    for (const period of periods) {
      const name = field.cell(measure.id, period);
      const text = cells[name]?.trim() ?? "";
      const seenText = cells[field.seen(measure.id, period)]?.trim() ?? "";
      if (text === seenText) continue;
      if (text === "") {
        faults.push({ field: name, kind: "emptied" });
        continue;
      }
      const value = readFigure(text);
      if (typeof value === "string") {
        faults.push({ field: name, kind: value });
        continue;
      }
      const cell = { measure: measure.id, period, value };
      const why = impossible(measure, asFigure(sheet, cell), today);
      if (why !== undefined) faults.push({ field: name, kind: why });
      given.push({ ...cell, seen: seenOf(seenText) });
    }
  return { cells, given, faults };
}

function seenOf(text: string): Value | undefined {
  const value = text === "" ? undefined : readFigure(text);
  // Only a program can have changed it: nothing is known by that.
  return typeof value === "string" ? known(Number.NaN) : value;
}

/** What was pasted, as cells. */
function readPasted(text: string, sheet: FigureSheet, periods: readonly Period[]) {
  if (text.trim() === "") return { cells: {}, faults: [] };
  const { cells, problems } = readPastedGrid(text, gridLabels(sheet, periods));
  return {
    cells: Object.fromEntries(
      cells.flatMap((row, r) =>
        row.flatMap((value, c) =>
          value === undefined
            ? []
            : [[field.cell(sheet.measures[r]!.id, periods[c]!), cellText(value)] as const],
        ),
      ),
    ),
    faults: problems.map(
      ({ kind, ...where }) =>
        ({ field: field.pasted, kind: `pasted-${kind}`, ...where }) as CellFault,
    ),
  };
}
