import type { Measure, Source } from "../../../core/indicators/index.ts";
import { nearest } from "../../../core/plan/index.ts";
import { SourceStopped } from "../source-stopped.ts";
import { findTopic } from "./find-topic.ts";
import type { OpenTable } from "./table-shape.ts";

export type ODataTable = Extract<Source["connector"], { kind: "odata-v3" | "odata-v4" }>;

/** A measure as this table has it. */
export interface PlacedMeasure {
  readonly id: string;
  readonly topic: string;
  /** Groups, each with the codes that are added up; left out when it has none. */
  readonly groups?: { readonly dimension: string; readonly codes: ReadonlyMap<string, string[]> };
  readonly bounds?: { readonly dimension: string; readonly lower: string; readonly upper: string };
}

/** Measures that are read from the same rows. */
export interface Slice {
  readonly measures: readonly PlacedMeasure[];
  /** Trimmed codes to ask for, per dimension other than area and period. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds every measure in the table. Anything that is not there, and any dimension for which no
 * choice was made, means that the table is no longer what the files say.
 * @throws SourceStopped naming what is gone, and what looks like it
 */
export async function placeMeasures(
  table: OpenTable,
  { area, period }: ODataTable,
  measures: readonly Measure[],
): Promise<readonly Slice[]> {
  const slices = new Map<string, { measures: PlacedMeasure[]; choices: Slice["choices"] }>();
  const givenBy = [area, period].flatMap((place) =>
    "dimension" in place ? [place.dimension] : [],
  );
  for (const dimension of givenBy) mustHave(table, "dimension", dimension, table.dimensions);
  for (const { id, selection } of measures) {
    if (selection === undefined) continue;
    const topic = findTopic(table, selection.topic).code;
    const choices = choicesOf(selection);
    for (const [dimension, codes] of choices) {
      mustHave(table, "dimension", dimension, table.dimensions);
      const known = await table.codes(dimension);
      for (const code of codes) mustHave(table, `in "${dimension}" code`, code, known.keys());
    }
    const open = table.dimensions.find((name) => !choices.has(name) && !givenBy.includes(name));
    if (open !== undefined) throw changed(table, `a choice of "${selection.topic}" in "${open}"`);
    const key = JSON.stringify([...choices]);
    const slice = slices.get(key) ?? { measures: [], choices };
    slices.set(key, slice);
    slice.measures.push({
      id,
      topic,
      ...(selection.groups !== undefined && {
        groups: {
          dimension: selection.groups.dimension,
          codes: new Map(
            Object.entries(selection.groups.codes).map(([group, codes]) => [group, [codes].flat()]),
          ),
        },
      }),
      ...(selection.bounds !== undefined && { bounds: selection.bounds }),
    });
  }
  return [...slices.values()];
}

/** Codes per dimension, in order of name, that the rows of a measure have. */
function choicesOf({ dimensions, groups, bounds }: Selection): Map<string, readonly string[]> {
  const choices = new Map<string, readonly string[]>(
    Object.entries(dimensions).map(([dimension, code]) => [dimension, [code]]),
  );
  if (groups !== undefined)
    choices.set(groups.dimension, [...new Set(Object.values(groups.codes).flat())]);
  if (bounds !== undefined)
    choices.set(bounds.dimension, [
      ...(choices.get(bounds.dimension) ?? []),
      bounds.lower,
      bounds.upper,
    ]);
  return new Map([...choices].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

type Selection = NonNullable<Measure["selection"]>;

function mustHave(table: OpenTable, what: string, name: string, known: Iterable<string>): void {
  const names = [...known];
  if (!names.includes(name)) throw changed(table, `${what} "${name}"`, nearest(name, names));
}

function changed(table: OpenTable, missing: string, close?: string): SourceStopped {
  return new SourceStopped({
    kind: "schema-changed",
    url: table.url,
    missing,
    ...(close !== undefined && { nearest: close }),
  });
}
