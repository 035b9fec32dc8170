import type { SchemaChange } from "../../../app/ports/source-connector.ts";
import type { Measure, Source } from "../../../core/indicators/index.ts";
import { nearest } from "../../../core/plan/index.ts";
import { stopOnChanges } from "../source-stopped.ts";
import { findTopic } from "./find-topic.ts";
import type { OpenTable, Topic } from "./table-shape.ts";

export type ODataTable = Extract<Source["connector"], { kind: "odata-v3" | "odata-v4" }>;

/** A measure as this table has it. */
export interface PlacedMeasure {
  readonly id: string;
  readonly topic: string;
  /** Power of ten that its values must be raised by. */
  readonly power: number;
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
 * @throws SourceStopped naming everything that is gone
 */
export async function placeMeasures(
  table: OpenTable,
  { area, period }: ODataTable,
  measures: readonly Measure[],
): Promise<readonly Slice[]> {
  const places = [area, period].flatMap((by) => ("dimension" in by ? [by.dimension] : []));
  const changes = places.flatMap((name) => absent("dimension", name, table.dimensions));
  const slices = new Map<string, { measures: PlacedMeasure[]; choices: Slice["choices"] }>();
  for (const { id, selection } of measures) {
    if (selection === undefined) continue;
    const topic = findTopic(table.topics, selection.topic);
    if (!topic.ok) changes.push(topic.error);
    const choices = choicesOf(selection);
    changes.push(...(await absentChoices(table, choices)));
    const open = table.dimensions.find((name) => !choices.has(name) && !places.includes(name));
    if (open !== undefined)
      changes.push({ missing: `a choice of "${selection.topic}" in "${open}"` });
    if (!topic.ok) continue;
    const key = JSON.stringify([...choices]);
    const slice = slices.get(key) ?? { measures: [], choices };
    slices.set(key, slice);
    slice.measures.push(placed(id, topic.value, selection));
  }
  stopOnChanges(table.url, uniqueChanges(changes));
  return [...slices.values()];
}

function placed(id: string, { code, power }: Topic, { groups, bounds }: Selection): PlacedMeasure {
  const codes = Object.entries(groups?.codes ?? {}).map(
    ([group, one]) => [group, [one].flat()] as const,
  );
  return {
    id,
    topic: code,
    power,
    ...(groups !== undefined && {
      groups: { dimension: groups.dimension, codes: new Map(codes) },
    }),
    ...(bounds !== undefined && { bounds }),
  };
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

async function absentChoices(table: OpenTable, choices: Slice["choices"]) {
  const changes: SchemaChange[] = [];
  for (const [dimension, codes] of choices) {
    const gone = absent("dimension", dimension, table.dimensions);
    changes.push(...gone);
    if (gone.length > 0) continue;
    const known = [...(await table.codes(dimension)).keys()];
    changes.push(...codes.flatMap((code) => absent(`in "${dimension}" code`, code, known)));
  }
  return changes;
}

function absent(what: string, name: string, known: readonly string[]): SchemaChange[] {
  if (known.includes(name)) return [];
  const close = nearest(name, known);
  return [{ missing: `${what} "${name}"`, ...(close !== undefined && { nearest: close }) }];
}

/** What several measures miss is named once. */
function uniqueChanges(changes: readonly SchemaChange[]): SchemaChange[] {
  return [...new Map(changes.map((change) => [change.missing, change])).values()];
}
