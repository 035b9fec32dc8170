import { describeColumn } from "../describe-column.ts";
import { chunkDraws } from "../draw/chunk-draws.ts";
import { exponentiate } from "../draw/exponentiate.ts";
import { nodesPerSide } from "../draw/quantile-table.ts";
import {
  effectKinds,
  effectWords,
  mostTaken,
  mostYears,
  rateOfOneYear,
  type Kernel,
} from "./kernel.ts";

/** Odds of 9 to 1 against. */
const logOdds = Math.log(9);

/** The kernel in TypeScript: the same loops as `assembly/kernel.ts`, one lane at a time. */
export function plainKernel(): Kernel {
  let buffer = new ArrayBuffer(0);
  let floats = new Float32Array(buffer);
  let allWords = new Uint32Array(buffer);
  /** How far a record has grown, by year since it began. */
  const grown = new Float64Array(mostYears);
  const sides = new Int32Array(chunkDraws);

  return {
    get buffer() {
      return buffer;
    },

    reserve(bytes) {
      if (bytes <= buffer.byteLength) return;
      const larger = new ArrayBuffer((bytes + 15) & ~15);
      new Uint8Array(larger).set(new Uint8Array(buffer));
      buffer = larger;
      floats = new Float32Array(buffer);
      allWords = new Uint32Array(buffer);
    },

    words(state, out, count) {
      const u32 = allWords;
      for (let generator = 0; generator < 4; generator += 2)
        twoGenerators(u32, (state >> 2) + generator, (out >> 2) + generator, (out >> 2) + count);
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
      const [f32, u32] = [floats, allWords];
      const [nodes, from, draws, to] = [table >> 2, words >> 2, chosen >> 2, out >> 2];
      // In two steps, for a number that is read again right after it was written is waited for.
      for (let i = 0; i < count; i++) {
        const word = u32[from + u32[draws + i]!]! | 0;
        f32[to + i] = (word < 0 ? ~word : word) | 1;
        sides[i] = nodes - (127 << 5) + (word < 0 ? nodesPerSide : 0);
      }
      for (let i = 0; i < count; i++) {
        const bits = u32[to + i]!;
        const node = sides[i]! + (bits >>> 18);
        const value = f32[node]!;
        f32[to + i] = value + (bits & 0x3ffff) * 2 ** -18 * (f32[node + 1]! - value);
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

    grow({ block, chosen, first, odds, decay, from, count, effects, effectCount }) {
      const [f32, u32] = [floats, allWords];
      const { firstDraw, years, lanes } = block;
      const r = grown;
      const endDraw = firstDraw + block.draws;
      let record = from;
      for (; record < count; record++) {
        const draw = u32[(chosen >> 2) + record]!;
        if (draw >= endDraw) break;
        const begin = u32[(first >> 2) + record]!;
        const length = years - begin;
        const shrink = f32[(decay >> 2) + record]!;
        let now = f32[(odds >> 2) + record]!;
        for (let y = 0; y < length; y++) {
          r[y] = 1 / (1 + now);
          now *= shrink;
        }
        const place = (draw - firstDraw) * lanes + begin;
        for (let at = effects >> 2, e = 0; e < effectCount; e++, at += effectWords) {
          const size = f32[(u32[at]! >> 2) + record]!;
          const target = (u32[at + 1]! >> 2) + place;
          const kind = u32[at + 2]!;
          if (kind === effectKinds.reduce) {
            for (let y = 0; y < length; y++) f32[target + y]! *= 1 - size * r[y]!;
            continue;
          }
          const scale = (u32[at + 3]! >> 2) + begin;
          const most = f32[(u32[at + 4]! >> 2) + record]!;
          const demand = u32[at + 5]! >> 2;
          for (let y = 0; y < length; y++) {
            let part = size * Math.min(f32[scale + y]!, most);
            if (demand !== 0) part /= f32[demand + place + y]!;
            part = Math.min(part, mostTaken) * r[y]!;
            if (kind === effectKinds.reduceScaled) f32[target + y]! *= 1 - part;
            else f32[target + y]! += part;
          }
        }
      }
      return record;
    },

    combine({ firstDraw, draws, years, lanes }, terms, termCount, out) {
      const [f32, u32] = [floats, allWords];
      f32.fill(0, out >> 2, (out >> 2) + draws * lanes);
      for (let term = 0; term < termCount; term++) {
        const times = (u32[(terms >> 2) + 2 * term]! >> 2) + firstDraw;
        const row = u32[(terms >> 2) + 2 * term + 1]! >> 2;
        for (let draw = 0; draw < draws; draw++) {
          const at = (out >> 2) + draw * lanes;
          const factor = f32[times + draw]!;
          for (let y = 0; y < years; y++) f32[at + y]! += factor * f32[row + y]!;
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

/** Two of the four generators at once: their steps do not wait for each other. */
function twoGenerators(u32: Uint32Array, state: number, out: number, end: number): void {
  let [a, b] = [u32[state]! | 0, u32[state + 4]! | 0];
  let [c, d] = [u32[state + 8]! | 0, u32[state + 12]! | 0];
  let [e, f] = [u32[state + 1]! | 0, u32[state + 5]! | 0];
  let [g, h] = [u32[state + 9]! | 0, u32[state + 13]! | 0];
  for (let place = out; place < end; place += 4) {
    const sum = (a + d) | 0;
    const other = (e + h) | 0;
    u32[place] = ((sum << 7) | (sum >>> 25)) + a;
    u32[place + 1] = ((other << 7) | (other >>> 25)) + e;
    const shifted = b << 9;
    const otherShifted = f << 9;
    c ^= a;
    g ^= e;
    d ^= b;
    h ^= f;
    b ^= c;
    f ^= g;
    a ^= d;
    e ^= h;
    c ^= shifted;
    g ^= otherShifted;
    d = (d << 11) | (d >>> 21);
    h = (h << 11) | (h >>> 21);
  }
}
