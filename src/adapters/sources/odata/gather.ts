import {
  everybody,
  known,
  missing,
  type Observation,
  type ObservationKey,
  type PublicationState,
  type Value,
} from "../../../core/observations/index.ts";
import { sum } from "../sum.ts";
import type { PlacedMeasure, Slice } from "./slice.ts";
import { raised } from "./unit-power.ts";
import type { Cell } from "./table-shape.ts";

/** Where and when a cell is about, in our own words. */
export interface CellPlace {
  readonly about: string;
  readonly period: string;
  readonly state: PublicationState;
}

/**
 * Brings cells together that say one thing: a value with the bounds of its interval, and the
 * categories that make up a group. They come in any order.
 */
export function gathering(slice: Slice) {
  const byTopic = Map.groupBy(slice.measures, ({ topic }) => topic);
  const entries = new Map<string, Entry>();

  return {
    /** Cells outside the slice are left: a server may leave a filter aside. */
    add(cell: Cell, place: CellPlace): void {
      for (const [dimension, codes] of slice.choices)
        if (!codes.includes(cell.codes[dimension] ?? "")) return;
      for (const measure of byTopic.get(cell.topic) ?? [])
        for (const [group, code] of groupsOf(measure, cell)) {
          const key = { measure: measure.id, about: place.about, group, period: place.period };
          const name = JSON.stringify(Object.values(key));
          const entry = entries.get(name) ?? { key, measure, state: place.state, parts: new Map() };
          entries.set(name, entry);
          put(entry, cell, code);
        }
    },
    observations: (): Observation[] =>
      [...entries.values()].map((entry) => ({
        ...entry.key,
        value: valueOf(entry),
        state: entry.state,
      })),
  };
}

interface Entry {
  readonly key: ObservationKey;
  readonly measure: PlacedMeasure;
  readonly state: PublicationState;
  /** Values by code of the group; one under "" when the measure has no groups. */
  readonly parts: Map<string, Value>;
  lower?: Value;
  upper?: Value;
}

function groupsOf({ groups }: PlacedMeasure, cell: Cell): [group: string, code: string][] {
  if (groups === undefined) return [[everybody, ""]];
  const code = cell.codes[groups.dimension] ?? "";
  return [...groups.codes].flatMap(([group, codes]) =>
    codes.includes(code) ? [[group, code]] : [],
  );
}

function put(entry: Entry, cell: Cell, code: string): void {
  const { bounds, power } = entry.measure;
  const value = raised(cell.value, power);
  const boundCode = bounds === undefined ? undefined : cell.codes[bounds.dimension];
  if (bounds !== undefined && boundCode === bounds.lower) entry.lower = value;
  else if (bounds !== undefined && boundCode === bounds.upper) entry.upper = value;
  else entry.parts.set(code, value);
}

function valueOf({ key, measure, parts, lower, upper }: Entry): Value {
  const codes = measure.groups?.codes.get(key.group) ?? [""];
  const values = codes.map((code) => parts.get(code) ?? missing("unknown"));
  const total = sum(values);
  // Bounds of a sum are not the sum of the bounds.
  const hasInterval = values.length === 1 && lower?.kind === "known" && upper?.kind === "known";
  return total.kind === "known" && hasInterval
    ? known(total.value, lower.value, upper.value)
    : total;
}
