import { mostTaken } from "../kernel/kernel.ts";

/**
 * The loops in which a session spends its time, over lanes of one year. They are handed arrays and
 * numbers alone: V8 compiles a loop in a method that looks at records of many shapes again and again.
 */

type Lane = Float64Array;

/** out ← a · b, record by record */
export function fillProduct(out: Lane, a: Float32Array, b: Lane): void {
  for (let j = 0; j < a.length; j++) out[j] = a[j]! * b[j]!;
}

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
export function addTo(lane: Lane, chosen: Uint32Array, values: Lane, sign: 1 | -1): void {
  for (let j = 0; j < chosen.length; j++) lane[chosen[j]!]! += sign * values[j]!;
}

/** lane ← lane + column, in these draws */
export function addIn(lane: Lane, draws: Uint32Array, column: Lane): void {
  for (let i = 0; i < draws.length; i++) lane[draws[i]!]! += column[draws[i]!]!;
}

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

/** `takeAway`, and out ← out + work that this takes away */
export function takeWork(
  lane: Lane,
  chosen: Uint32Array,
  parts: Lane,
  { share, demand }: PoolWork,
  out: Lane,
): void {
  for (let j = 0; j < chosen.length; j++) {
    const d = chosen[j]!;
    const was = lane[d]!;
    const is = was * (1 - parts[j]!);
    lane[d] = is;
    out[d]! += share[d]! * demand[d]! * (was - is);
  }
}

/** `giveBack`, and out ← out − work that this gives back */
export function giveBackWork(
  lane: Lane,
  chosen: Uint32Array,
  parts: Lane,
  { share, demand }: PoolWork,
  out: Lane,
): void {
  for (let j = 0; j < chosen.length; j++) {
    const d = chosen[j]!;
    const was = lane[d]!;
    const is = was / (1 - parts[j]!);
    lane[d] = is;
    out[d]! += share[d]! * demand[d]! * (was - is);
  }
}

/** out ← out + sign · work · part, in the draw of each record */
export function addWork(
  out: Lane,
  chosen: Uint32Array,
  parts: Lane,
  { share, demand }: PoolWork,
  sign: 1 | -1,
): void {
  for (let j = 0; j < chosen.length; j++) {
    const d = chosen[j]!;
    out[d]! += sign * share[d]! * demand[d]! * parts[j]!;
  }
}

/** out ← out + work · (1 − left) */
export function addTaken(out: Lane, { share, demand }: PoolWork, left: Lane): void {
  for (let d = 0; d < out.length; d++) out[d]! += share[d]! * demand[d]! * (1 - left[d]!);
}

/** out ← out − work · added */
export function takeAdded(out: Lane, { share, demand }: PoolWork, added: Lane): void {
  for (let d = 0; d < out.length; d++) out[d]! -= share[d]! * demand[d]! * added[d]!;
}

/** out ← out − work · (1 − left) · weight / separately */
export function takeArriving(
  out: Lane,
  { share, demand }: PoolWork,
  left: Lane,
  weight: Lane,
  separately: Lane,
): void {
  for (let d = 0; d < out.length; d++)
    if (separately[d]! > trace)
      out[d]! -= (share[d]! * demand[d]! * (1 - left[d]!) * weight[d]!) / separately[d]!;
}

/**
 * Counts a pool that work leaves anew, in these draws: net ← work · (1 − left − added − arriving),
 * and out ← out + how much more that is than it was.
 */
export function countNet(
  out: Lane,
  draws: Uint32Array,
  { share, demand }: PoolWork,
  { left, added, separately, net }: Record<"left" | "separately" | "net", Lane> & { added?: Lane },
  weights: readonly Lane[],
): void {
  for (let i = 0; i < draws.length; i++) {
    const d = draws[i]!;
    const gone = 1 - left[d]!;
    const apart = separately[d]!;
    let part = added === undefined ? gone : gone - added[d]!;
    if (apart > trace)
      for (let a = 0; a < weights.length; a++) part -= (gone * weights[a]![d]!) / apart;
    const people = share[d]! * demand[d]! * part;
    out[d]! += people - net[d]!;
    net[d] = people;
  }
}

/** What was taken out again leaves a trace of rounding, and no work. */
const trace = 1e-12;

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
