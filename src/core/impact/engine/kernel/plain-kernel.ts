import { describeColumn } from "../describe-column.ts";
import { exponentiate } from "../draw/exponentiate.ts";
import { nodesPerSide } from "../draw/quantile-table.ts";
import { rateOfOneYear, type Kernel } from "./kernel.ts";
import { growAll, growPlainly } from "./plain-growth.ts";

/** Odds of 9 to 1 against. */
const logOdds = Math.log(9);

/** What is not written on takes no memory yet, and moving it to a larger place takes twice as much. */
const roomAtFirst = 2 ** 25;

/** The kernel in TypeScript: the same loops as `assembly/kernel.ts`, one lane at a time. */
export function plainKernel(): Kernel {
  let buffer = new ArrayBuffer(0);
  let floats = new Float32Array(buffer);
  let allWords = new Uint32Array(buffer);
  // The same words. Read as signed numbers they never need more room than a machine's own.
  let signed = new Int32Array(buffer);

  return {
    get buffer() {
      return buffer;
    },

    reserve(bytes) {
      if (bytes <= buffer.byteLength) return;
      const larger = new ArrayBuffer(Math.max(roomAtFirst, (bytes + 15) & ~15));
      new Uint8Array(larger).set(new Uint8Array(buffer));
      buffer = larger;
      floats = new Float32Array(buffer);
      allWords = new Uint32Array(buffer);
      signed = new Int32Array(buffer);
    },

    words(state, out, count) {
      for (let generator = 0; generator < 4; generator++)
        wordsOf(signed, (state >> 2) + generator, (out >> 2) + generator, (out >> 2) + count);
    },

    happens(words, threshold, out, count) {
      const u32 = allWords;
      const [from, to] = [words >> 2, out >> 2];
      let happened = 0;
      for (let draw = 0; draw < count; draw++)
        if (u32[from + draw]! < threshold) u32[to + happened++] = draw;
      return happened;
    },

    lookUp(table, words, chosen, out, count) {
      const [f32, i32] = [floats, signed];
      const [nodes, from, draws, to] = [table >> 2, words >> 2, chosen >> 2, out >> 2];
      for (let i = 0; i < count; i++) {
        const word = i32[from + i32[draws + i]!]!;
        const upper = word >> 31;
        const fromEnd = (word ^ upper) | 1;
        const zeros = Math.clz32(fromEnd);
        const bits = fromEnd << zeros;
        const node = nodes + ((31 - zeros) << 5) + ((bits >>> 26) & 31) + (upper & nodesPerSide);
        const value = f32[node]!;
        f32[to + i] = value + (bits & 0x3ffffff) * 2 ** -26 * (f32[node + 1]! - value);
      }
    },

    multiply(a, b, count) {
      const f32 = floats;
      const [to, from] = [a >> 2, b >> 2];
      for (let i = 0; i < count; i++) f32[to + i]! *= f32[from + i]!;
    },

    clamp(column, least, most, count) {
      const f32 = floats;
      for (let at = column >> 2, end = at + count; at < end; at++) {
        const value = f32[at]!;
        f32[at] = value < least ? least : value > most ? most : value;
      }
    },

    ramp(start, length, first, count, years) {
      const [f32, u32] = [floats, allWords];
      const [begins, lengths, firsts] = [start >> 2, length >> 2, first >> 2];
      for (let i = 0; i < count; i++) {
        const begin = f32[begins + i]!;
        const rate = rateOfOneYear / Math.max(f32[lengths + i]!, 1e-6);
        const year = Math.min(Math.max(Math.ceil(begin), 0), years);
        u32[firsts + i] = year;
        f32[begins + i] = rate * (begin - year) + logOdds;
        f32[lengths + i] = -rate;
      }
      exponentiate(f32, begins, count);
      exponentiate(f32, lengths, count);
    },

    openRamp(start, length, first, count) {
      const [f32, u32] = [floats, allWords];
      const [begins, lengths, firsts] = [start >> 2, length >> 2, first >> 2];
      for (let i = 0; i < count; i++) {
        const rate = rateOfOneYear / Math.max(f32[lengths + i]!, 1e-6);
        u32[firsts + i] = 0;
        // Beyond e⁸⁰ nothing has grown yet, and a 32-bit float is not yet endless.
        f32[begins + i] = Math.min(rate * f32[begins + i]!, 80) + logOdds;
        f32[lengths + i] = -rate;
      }
      exponentiate(f32, begins, count);
      exponentiate(f32, lengths, count);
    },

    grow: (growth) => (growth.isPlain ? growPlainly : growAll)(floats, signed, growth),

    combine({ firstDraw, draws, years, lanes }, terms, termCount, out) {
      const [f32, i32] = [floats, signed];
      for (let term = 0; term < termCount; term++) {
        const times = (i32[(terms >> 2) + 2 * term]! >> 2) + firstDraw;
        const row = i32[(terms >> 2) + 2 * term + 1]! >> 2;
        for (let draw = 0; draw < draws; draw++) {
          const at = (out >> 2) + draw * lanes;
          const factor = f32[times + draw]!;
          if (term === 0) for (let y = 0; y < years; y++) f32[at + y] = factor * f32[row + y]!;
          else for (let y = 0; y < years; y++) f32[at + y]! += factor * f32[row + y]!;
        }
      }
    },

    free({ firstDraw, draws, years, lanes }, { left, added, demand, share }, freed) {
      const f32 = floats;
      const [kept, more, work, to] = [left >> 2, added >> 2, demand >> 2, freed >> 2];
      for (let draw = 0; draw < draws; draw++) {
        const part = f32[(share >> 2) + firstDraw + draw]!;
        for (let at = draw * lanes, end = at + years; at < end; at++) {
          const net = 1 - f32[kept + at]! - (more === 0 ? 0 : f32[more + at]!);
          f32[to + at]! += part * f32[work + at]! * net;
        }
      }
    },

    fill: (sheet, value, count) => void floats.fill(value, sheet >> 2, (sheet >> 2) + count),

    add(a, b, times, count) {
      const f32 = floats;
      const [to, from] = [a >> 2, b >> 2];
      for (let i = 0; i < count; i++) f32[to + i]! += times * f32[from + i]!;
    },

    subtract(a, b, out, count) {
      const f32 = floats;
      const [from, less, to] = [a >> 2, b >> 2, out >> 2];
      for (let i = 0; i < count; i++) f32[to + i] = f32[from + i]! - f32[less + i]!;
    },

    turn(sheet, { draws, years, lanes }, out, stride) {
      const f32 = floats;
      for (let y = 0; y < years; y++) {
        const to = (out >> 2) + y * stride;
        for (let draw = 0, at = (sheet >> 2) + y; draw < draws; draw++, at += lanes)
          f32[to + draw] = f32[at]!;
      }
    },

    describe(column, count, ranks, rankCount, _scratch, out) {
      const values = floats.subarray(column >> 2, (column >> 2) + count);
      const wanted = allWords.subarray(ranks >> 2, (ranks >> 2) + rankCount);
      const description = describeColumn(values, wanted);
      new Float64Array(buffer, out, 2).set([description.mean, description.squares]);
      floats.set([description.closed, ...description.values], (out >> 2) + 4);
    },
  };
}

/** Every fourth of the words, by one of the generators. */
function wordsOf(i32: Int32Array, state: number, out: number, end: number): void {
  let a = i32[state]!;
  let b = i32[state + 4]!;
  let c = i32[state + 8]!;
  let d = i32[state + 12]!;
  for (let place = out; place < end; place += 4) {
    const sum = (a + d) | 0;
    i32[place] = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
}
