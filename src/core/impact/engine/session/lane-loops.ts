import { apart } from "../../../../kernel/apart.ts";
import { mostTaken } from "../kernel/kernel.ts";

/**
 * The loops in which a session spends its time, over lanes of one year. They are handed arrays and
 * numbers alone: V8 compiles a loop in a method that looks at records of many shapes again and again.
 * The short ones stay `apart`.
 */

type Lane = Float64Array;

/** out ← a · b, record by record */
export const fillProduct = apart((out: Lane, a: Float32Array, b: Lane): void => {
  for (let j = 0; j < a.length; j++) out[j] = a[j]! * b[j]!;
});

/**
 * Part of the pool of each record: its size times as many as take part, as far as it has grown.
 * @param most at how many times as many everybody takes part
 * @param demand when sizes are in people
 */
export function fillParts(
  out: Lane,
  size: Float32Array,
  growth: Lane,
  times: number,
  most: Float32Array | undefined,
  chosen: Uint32Array,
  demand?: Float32Array,
): void {
  for (let j = 0; j < size.length; j++) {
    const scaled = size[j]! * (most === undefined ? times : Math.min(times, most[j]!));
    const part = demand === undefined ? scaled : scaled / demand[chosen[j]!]!;
    out[j] = Math.min(part, mostTaken) * growth[j]!;
  }
}

/** lane ← lane · (1 − part), in the draw of each record */
export function takeAway(lane: Lane, chosen: Uint32Array, parts: Lane): void {
  for (let j = 0; j < chosen.length; j++) lane[chosen[j]!]! *= 1 - parts[j]!;
}

/** lane ← lane / (1 − part), in the draw of each record */
export function giveBack(lane: Lane, chosen: Uint32Array, parts: Lane): void {
  for (let j = 0; j < chosen.length; j++) lane[chosen[j]!]! /= 1 - parts[j]!;
}

/** lane ← lane + sign · value, in the draw of each record */
export const addTo = apart((lane: Lane, chosen: Uint32Array, values: Lane, sign: 1 | -1): void => {
  for (let j = 0; j < chosen.length; j++) lane[chosen[j]!]! += sign * values[j]!;
});

/** lane ← lane + sign · column */
export const addAll = apart((lane: Lane, column: Lane, sign: 1 | -1 = 1): void => {
  for (let d = 0; d < lane.length; d++) lane[d]! += sign * column[d]!;
});

/** out ← column − less; out may be one of both */
export const minus = apart((column: Lane, less: Lane, out: Lane): Lane => {
  for (let d = 0; d < out.length; d++) out[d] = column[d]! - less[d]!;
  return out;
});

/**
 * parts ← parts + sign · part and odds ← odds + sign · part / (1 − part), in the draw of each record.
 * What would take more than there is grows along with the work, and is left out.
 */
export function addFixed(
  { parts, odds }: { readonly parts: Lane; readonly odds: Lane },
  chosen: Uint32Array,
  taken: Lane,
  growth: Lane,
  sign: 1 | -1,
): void {
  for (let j = 0; j < chosen.length; j++) {
    const part = taken[j]!;
    if (part >= mostTaken * growth[j]!) continue;
    const draw = chosen[j]!;
    parts[draw]! += sign * part;
    odds[draw]! += (sign * part) / (1 - part);
  }
}

/** Work of one pool in one year: in draw d it is share[d] · demand[d]. */
export interface PoolWork {
  readonly share: Float32Array;
  readonly demand: Float32Array;
}

/**
 * lane ← lane · (1 − part), or back again, in the draw of each record; out ← out + work that this
 * takes away
 */
export function moveWork(
  lane: Lane,
  chosen: Uint32Array,
  parts: Lane,
  { share, demand }: PoolWork,
  out: Lane,
  isPut: boolean,
): void {
  for (let j = 0; j < chosen.length; j++) {
    const d = chosen[j]!;
    const was = lane[d]!;
    const is = isPut ? was * (1 - parts[j]!) : was / (1 - parts[j]!);
    lane[d] = is;
    out[d]! += share[d]! * demand[d]! * (was - is);
  }
}

/**
 * The same in a pool from which work leaves: of what is taken away, weight / separately arrives
 * elsewhere.
 * @param rates of exchange, of what leaves
 */
export function moveLeaving(
  { left, separately, weight }: Record<"left" | "separately" | "weight", Lane>,
  chosen: Uint32Array,
  parts: Lane,
  rates: Float32Array | undefined,
  { share, demand }: PoolWork,
  out: Lane,
  isPut: boolean,
): void {
  const sign = isPut ? 1 : -1;
  for (let j = 0; j < chosen.length; j++) {
    const d = chosen[j]!;
    const part = parts[j]!;
    const was = left[d]!;
    const wasApart = separately[d]!;
    const wasWeight = weight[d]!;
    const is = isPut ? was * (1 - part) : was / (1 - part);
    const isApart = wasApart + sign * part;
    const leaves = rates === undefined ? wasWeight : wasWeight + sign * part * rates[j]!;
    left[d] = is;
    separately[d] = isApart;
    weight[d] = leaves;
    const before = (1 - was) * (1 - wasWeight / (wasApart + trace));
    const after = (1 - is) * (1 - leaves / (isApart + trace));
    out[d]! += share[d]! * demand[d]! * (after - before);
  }
}

/** out ← out + sign · work · part, in the draw of each record */
export const addWork = apart(
  (
    out: Lane,
    chosen: Uint32Array,
    parts: Lane,
    { share, demand }: PoolWork,
    sign: 1 | -1,
  ): void => {
    for (let j = 0; j < chosen.length; j++) {
      const d = chosen[j]!;
      out[d]! += sign * share[d]! * demand[d]! * parts[j]!;
    }
  },
);

/** out ← out + sign · work · (1 − left − added) */
export function addTaken(
  out: Lane,
  { share, demand }: PoolWork,
  left: Lane,
  added: Lane | undefined,
  sign: 1 | -1,
): void {
  for (let d = 0; d < out.length; d++) {
    const taken = added === undefined ? 1 - left[d]! : 1 - left[d]! - added[d]!;
    out[d]! += sign * share[d]! * demand[d]! * taken;
  }
}

/** out ← out − sign · work · (1 − left) · weight / separately */
export function takeArriving(
  out: Lane,
  { share, demand }: PoolWork,
  left: Lane,
  weight: Lane,
  separately: Lane,
  sign: 1 | -1,
): void {
  for (let d = 0; d < out.length; d++) {
    const gone = share[d]! * demand[d]! * (1 - left[d]!);
    out[d]! -= (sign * gone * weight[d]!) / (separately[d]! + trace);
  }
}

/**
 * Far less than any part, and more than the rounding that stays when one is taken out again: where
 * nothing is taken, nothing arrives. To add it is faster than to ask.
 */
export const trace = 1e-15;

/** Draws that are in any of the lists, ascending. */
export function drawsIn(lists: readonly Uint32Array[], draws: number): Uint32Array {
  const isIn = new Uint8Array(draws);
  for (const list of lists) mark(isIn, list);
  const found = new Uint32Array(draws);
  return found.subarray(0, gather(isIn, found));
}

function mark(flags: Uint8Array, places: Uint32Array): void {
  for (let i = 0; i < places.length; i++) flags[places[i]!] = 1;
}

function gather(flags: Uint8Array, out: Uint32Array): number {
  let count = 0;
  for (let place = 0; place < flags.length; place++) if (flags[place] === 1) out[count++] = place;
  return count;
}
