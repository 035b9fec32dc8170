import { ok, refused, type Result } from "../../kernel/result.ts";
import { inOrder, type Period } from "./period.ts";
import type { Refusal } from "./refusal.ts";

/** Units, such as municipalities or practices, each with a figure for every period. */
export interface Panel {
  readonly periods: readonly string[];
  readonly units: readonly Unit[];
}

interface Unit {
  readonly name: string;
  /** One per period. */
  readonly outcome: readonly number[];
  /** Place of the first period with the intervention, 1 or more; null for a unit that never starts. */
  readonly start: number | null;
}

export interface PanelRow {
  readonly unit: string;
  readonly period: Period;
  /** Undefined when it is not known. */
  readonly outcome: number | undefined;
  readonly treated: boolean;
}

/**
 * Puts rows together; units keep the order of their first row. Refused when a figure is missing:
 * what is unknown is neither zero nor left out in silence.
 */
export function assemblePanel(rows: readonly PanelRow[]): Result<Panel, Refusal> {
  const byPosition = new Map(rows.map((row) => [row.period.position, row]));
  const calendar = inOrder([...byPosition.values()]);
  if (!calendar.ok) return calendar;
  const periods = calendar.value.map(({ period }) => period.label);
  const units: Unit[] = [];
  for (const [name, own] of Map.groupBy(rows, ({ unit }) => unit)) {
    const at = new Map(own.map((row) => [row.period.position, row]));
    if (at.size < own.length) {
      const twice = own.find((row) => at.get(row.period.position) !== row)!;
      return refused({ reason: "period-twice", unit: name, period: twice.period.label });
    }
    const ordered = calendar.value.map(({ period }) => at.get(period.position));
    const unknown = ordered.findIndex((row) => row?.outcome === undefined);
    if (unknown !== -1)
      return refused({ reason: "missing-value", unit: name, period: periods[unknown]! });
    const start = ordered.findIndex((row) => row!.treated);
    const ended = ordered.findIndex((row, i) => start !== -1 && i > start && !row!.treated);
    if (ended !== -1)
      return refused({ reason: "treatment-ends", unit: name, period: periods[ended]! });
    units.push({
      name,
      outcome: ordered.map((row) => row!.outcome!),
      start: start === -1 ? null : start,
    });
  }
  const early = units.filter(({ start }) => start === 0).map(({ name }) => name);
  if (early.length > 0) return refused({ reason: "treated-from-the-first-period", units: early });
  const starts = new Set(units.map(({ start }) => start));
  if (!starts.has(null) && starts.size === 1) return refused({ reason: "all-treated-at-once" });
  if (starts.size === 1) return refused({ reason: "no-treated-units" });
  return ok({ periods, units });
}

/** A panel in which all treated units start at once. */
export interface Block {
  readonly periods: readonly string[];
  /** Number of periods before the start, 1 or more. */
  readonly before: number;
  readonly treated: readonly Unit[];
  readonly untreated: readonly Unit[];
}

/** @param needed fewest units without the intervention */
export function blockOf({ periods, units }: Panel, needed: number): Result<Block, Refusal> {
  const treated = units.filter(({ start }) => start !== null);
  const untreated = units.filter(({ start }) => start === null);
  const starts = [...new Set(treated.map(({ start }) => start!))].toSorted((a, b) => a - b);
  if (starts.length > 1)
    return refused({ reason: "several-starts", starts: starts.map((start) => periods[start]!) });
  if (untreated.length < needed)
    return refused({ reason: "too-few-untreated-units", found: untreated.length, needed });
  return ok({ periods, before: starts[0]!, treated, untreated });
}
