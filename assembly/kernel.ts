// AssemblyScript: the loops of `src/core/impact/engine/kernel/kernel.ts` in WebAssembly SIMD. What
// each does is said there; this file only says how. Columns and sheets have room up to a multiple
// of 16 bytes, so that the last group of four may be written whole.

export function words(state: usize, out: usize, count: u32): void {
  let a = v128.load(state);
  let b = v128.load(state, 16);
  let c = v128.load(state, 32);
  let d = v128.load(state, 48);
  for (const end = out + bytes(count); out < end; out += 16) {
    const sum = i32x4.add(a, d);
    v128.store(out, i32x4.add(rotated(sum, 7), a));
    const shifted = i32x4.shl(b, 9);
    c = v128.xor(c, a);
    d = v128.xor(d, b);
    b = v128.xor(b, c);
    a = v128.xor(a, d);
    c = v128.xor(c, shifted);
    d = rotated(d, 11);
  }
}

// @ts-ignore: decorator
@inline
function rotated(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by));
}

// @ts-ignore: decorator
@inline
function bytes(count: u32): usize {
  return (<usize>count) << 2;
}

export function happens(from: usize, threshold: u32, out: usize, count: u32): u32 {
  let to = out;
  for (let draw: u32 = 0; draw < count; draw++) {
    // Written anyway, and kept by stepping on: a jump that is taken at random costs more.
    store<u32>(to, draw);
    to += bytes(u32(load<u32>(from + bytes(draw)) < threshold));
  }
  return <u32>((to - out) >> 2);
}

const nodesPerSide: i32 = 31 * 32 + 1;

export function lookUp(table: usize, from: usize, chosen: usize, out: usize, count: u32): void {
  const perSide = i32x4.splat(nodesPerSide);
  const inside = i32x4.splat(0x3ffff);
  const step = f32x4.splat(3.814697265625e-6);
  const bias = i32x4.splat(127 << 5);
  // Whoever stands beyond the last is looked up too, as draw 0.
  for (let i: usize = bytes(count); i & 15; i += 4) store<u32>(chosen + i, 0);
  for (let i: usize = 0, end = bytes(count); i < end; i += 16) {
    const word = i32x4(
      load<i32>(from + bytes(load<u32>(chosen + i))),
      load<i32>(from + bytes(load<u32>(chosen + i, 4))),
      load<i32>(from + bytes(load<u32>(chosen + i, 8))),
      load<i32>(from + bytes(load<u32>(chosen + i, 12))),
    );
    const upper = i32x4.shr_s(word, 31);
    const fromEnd = v128.or(v128.xor(word, upper), i32x4.splat(1));
    const bits = f32x4.convert_i32x4_s(fromEnd);
    const part = f32x4.mul(f32x4.convert_i32x4_s(v128.and(bits, inside)), step);
    const node = i32x4.add(
      i32x4.sub(i32x4.shr_u(bits, 18), bias),
      v128.and(upper, perSide),
    );
    const a = v128.load64_zero(table + bytes(i32x4.extract_lane(node, 0)));
    const b = v128.load64_zero(table + bytes(i32x4.extract_lane(node, 1)));
    const c = v128.load64_zero(table + bytes(i32x4.extract_lane(node, 2)));
    const d = v128.load64_zero(table + bytes(i32x4.extract_lane(node, 3)));
    const ab = i64x2.shuffle(a, b, 0, 2);
    const cd = i64x2.shuffle(c, d, 0, 2);
    const values = i32x4.shuffle(ab, cd, 0, 2, 4, 6);
    const next = i32x4.shuffle(ab, cd, 1, 3, 5, 7);
    v128.store(out + i, f32x4.add(values, f32x4.mul(part, f32x4.sub(next, values))));
  }
}

export function multiply(a: usize, b: usize, count: u32): void {
  for (const end = a + bytes(count); a < end; a += 16, b += 16)
    v128.store(a, f32x4.mul(v128.load(a), v128.load(b)));
}

export function clamp(column: usize, least: f32, most: f32, count: u32): void {
  const leasts = f32x4.splat(least);
  const mosts = f32x4.splat(most);
  for (const end = column + bytes(count); column < end; column += 16)
    v128.store(column, f32x4.pmax(f32x4.pmin(v128.load(column), mosts), leasts));
}

export function ramp(start: usize, length: usize, first: usize, count: u32, years: u32): void {
  const rateOfOne = f32x4.splat(4.394449154672439);
  const shortest = f32x4.splat(1e-6);
  const zero = f32x4.splat(0);
  const last = f32x4.splat(<f32>years);
  const nine = f32x4.splat(9);
  for (const end = start + bytes(count); start < end; start += 16, length += 16, first += 16) {
    const begin = v128.load(start);
    const rate = f32x4.div(rateOfOne, f32x4.pmax(v128.load(length), shortest));
    const year = f32x4.pmin(f32x4.pmax(f32x4.ceil(begin), zero), last);
    v128.store(first, i32x4.trunc_sat_f32x4_s(year));
    v128.store(start, f32x4.mul(nine, exponential(f32x4.mul(rate, f32x4.sub(begin, year)))));
    v128.store(length, exponential(f32x4.neg(rate)));
  }
}

export function openRamp(start: usize, length: usize, first: usize, count: u32): void {
  const rateOfOne = f32x4.splat(4.394449154672439);
  const shortest = f32x4.splat(1e-6);
  const most = f32x4.splat(80);
  const nine = f32x4.splat(9);
  for (const end = start + bytes(count); start < end; start += 16, length += 16, first += 16) {
    const rate = f32x4.div(rateOfOne, f32x4.pmax(v128.load(length), shortest));
    v128.store(first, i32x4.splat(0));
    const grown = f32x4.pmin(f32x4.mul(rate, v128.load(start)), most);
    v128.store(start, f32x4.mul(nine, exponential(grown)));
    v128.store(length, exponential(f32x4.neg(rate)));
  }
}

// e^x = 2^n · e^r with |r| ≤ ln 2 / 2, by a Taylor polynomial: within 2 · 10⁻⁷ of itself, for x
// from -87 to 88; 0 below.
// @ts-ignore: decorator
@inline
function exponential(given: v128): v128 {
  const x = f32x4.pmax(given, f32x4.splat(-87));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.4426950408889634)));
  const r = f32x4.sub(
    f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693145751953125))),
    f32x4.mul(n, f32x4.splat(1.4286068203094173e-6)),
  );
  let p = f32x4.splat(1.3888888888888889e-3);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.333333333333333e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1666666666666664e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.16666666666666666));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

export function grow(
  chosen: usize,
  first: usize,
  odds: usize,
  decay: usize,
  from: u32,
  count: u32,
  firstDraw: u32,
  draws: u32,
  years: u32,
  lanes: u32,
  effects: usize,
  effectCount: u32,
  isPlain: bool,
  grown: usize,
): u32 {
  const mostTaken = f32x4.splat(0.9999998807907104);
  const effectsEnd = effects + (<usize>effectCount) * 24;
  const endDraw = firstDraw + draws;
  let at = bytes(from);
  for (const end = bytes(count); at < end; at += 4) {
    const draw = load<u32>(chosen + at);
    if (draw >= endDraw) break;
    const begin = load<u32>(first + at);
    const length = bytes(years - begin + 3) & ~15;
    const place = bytes((draw - firstDraw) * lanes + begin);
    const x = load<f32>(odds + at);
    const shrink = load<f32>(decay + at);
    const twice = shrink * shrink;
    let now = f32x4(x, x * shrink, x * twice, x * twice * shrink);
    const four = f32x4.splat(twice * twice);
    if (isPlain && length == 80) {
      // Five groups, 17 to 20 years: nothing of how far it has grown needs to leave the registers.
      const r0 = grownBy(now);
      now = f32x4.mul(now, four);
      const r1 = grownBy(now);
      now = f32x4.mul(now, four);
      const r2 = grownBy(now);
      now = f32x4.mul(now, four);
      const r3 = grownBy(now);
      const r4 = grownBy(f32x4.mul(now, four));
      for (let effect = effects; effect < effectsEnd; effect += 24) {
        const size = v128.load_splat<f32>((<usize>load<u32>(effect)) + at);
        const target = <usize>load<u32>(effect, 4) + place;
        reduce(target, f32x4.mul(size, r0));
        reduce(target + 16, f32x4.mul(size, r1));
        reduce(target + 32, f32x4.mul(size, r2));
        reduce(target + 48, f32x4.mul(size, r3));
        reduce(target + 64, f32x4.mul(size, r4));
      }
      continue;
    }
    for (let y: usize = 0; y < length; y += 16) {
      v128.store(grown + y, grownBy(now));
      now = f32x4.mul(now, four);
    }
    for (let effect = effects; effect < effectsEnd; effect += 24) {
      const size = v128.load_splat<f32>((<usize>load<u32>(effect)) + at);
      const target = <usize>load<u32>(effect, 4) + place;
      const kind = load<u32>(effect, 8);
      if (kind == 0)
        for (let y: usize = 0; y < length; y += 16)
          reduce(target + y, f32x4.mul(size, v128.load(grown + y)));
      else {
        const scale = <usize>load<u32>(effect, 12) + bytes(begin);
        const most = v128.load_splat<f32>(<usize>load<u32>(effect, 16) + at);
        const demand = <usize>load<u32>(effect, 20);
        for (let y: usize = 0; y < length; y += 16) {
          let part = f32x4.mul(size, f32x4.pmin(v128.load(scale + y), most));
          if (demand != 0) part = f32x4.div(part, v128.load(demand + place + y));
          part = f32x4.mul(f32x4.pmin(part, mostTaken), v128.load(grown + y));
          if (kind == 1) reduce(target + y, part);
          else v128.store(target + y, f32x4.add(v128.load(target + y), part));
        }
      }
    }
  }
  return <u32>(at >> 2);
}

// @ts-ignore: decorator
@inline
function grownBy(odds: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), odds));
}

// @ts-ignore: decorator
@inline
function reduce(target: usize, part: v128): void {
  v128.store(target, f32x4.mul(v128.load(target), f32x4.sub(f32x4.splat(1), part)));
}

export function combine(
  terms: usize,
  termCount: u32,
  firstDraw: u32,
  count: u32,
  lanes: u32,
  out: usize,
): void {
  const row = bytes(lanes);
  const termsEnd = terms + ((<usize>termCount) << 3);
  for (let draw: u32 = 0; draw < count; draw++, out += row)
    for (let y: usize = 0; y < row; y += 16) {
      let sum = f32x4.splat(0);
      for (let term = terms; term < termsEnd; term += 8) {
        const times = v128.load_splat<f32>(<usize>load<u32>(term) + bytes(firstDraw + draw));
        sum = f32x4.add(sum, f32x4.mul(times, v128.load(<usize>load<u32>(term, 4) + y)));
      }
      v128.store(out + y, sum);
    }
}

export function free(
  left: usize,
  added: usize,
  demand: usize,
  share: usize,
  freed: usize,
  firstDraw: u32,
  count: u32,
  lanes: u32,
): void {
  const row = bytes(lanes);
  const one = f32x4.splat(1);
  for (let draw: u32 = 0, at: usize = 0; draw < count; draw++) {
    const part = v128.load_splat<f32>(share + bytes(firstDraw + draw));
    for (const end = at + row; at < end; at += 16) {
      let net = f32x4.sub(one, v128.load(left + at));
      if (added != 0) net = f32x4.sub(net, v128.load(added + at));
      const people = f32x4.mul(f32x4.mul(part, v128.load(demand + at)), net);
      v128.store(freed + at, f32x4.add(v128.load(freed + at), people));
    }
  }
}

export function fill(sheet: usize, value: f32, count: u32): void {
  const all = f32x4.splat(value);
  for (const end = sheet + bytes(count); sheet < end; sheet += 16) v128.store(sheet, all);
}

export function add(a: usize, b: usize, times: f32, count: u32): void {
  const factor = f32x4.splat(times);
  for (const end = a + bytes(count); a < end; a += 16, b += 16)
    v128.store(a, f32x4.add(v128.load(a), f32x4.mul(factor, v128.load(b))));
}

export function subtract(a: usize, b: usize, out: usize, count: u32): void {
  for (const end = a + bytes(count); a < end; a += 16, b += 16, out += 16)
    v128.store(out, f32x4.sub(v128.load(a), v128.load(b)));
}

export function turn(sheet: usize, lanes: u32, years: u32, count: u32, out: usize, stride: u32): void {
  const row = bytes(lanes);
  const column = bytes(stride);
  for (let y: u32 = 0; y < years; y += 4)
    for (let draw: u32 = 0; draw < count; draw += 4) {
      const from = sheet + (<usize>draw) * row + bytes(y);
      const a = v128.load(from);
      const b = v128.load(from + row);
      const c = v128.load(from + 2 * row);
      const d = v128.load(from + 3 * row);
      const ab = i32x4.shuffle(a, b, 0, 4, 1, 5);
      const cd = i32x4.shuffle(c, d, 0, 4, 1, 5);
      const to = out + (<usize>y) * column + bytes(draw);
      v128.store(to, i64x2.shuffle(ab, cd, 0, 2));
      v128.store(to + column, i64x2.shuffle(ab, cd, 1, 3));
      const abHigh = i32x4.shuffle(a, b, 2, 6, 3, 7);
      const cdHigh = i32x4.shuffle(c, d, 2, 6, 3, 7);
      v128.store(to + 2 * column, i64x2.shuffle(abHigh, cdHigh, 0, 2));
      v128.store(to + 3 * column, i64x2.shuffle(abHigh, cdHigh, 1, 3));
    }
}

const bins: u32 = 1024;

export function describe(
  column: usize,
  count: u32,
  ranks: usize,
  rankCount: u32,
  scratch: usize,
  out: usize,
): void {
  const end = column + bytes(count);
  const wholeEnd = column + bytes(count & ~3);
  const zero = f32x4.splat(0);
  let least = v128.load_splat<f32>(column);
  let most = least;
  let notClosed = i32x4.splat(0);
  let sums = f64x2.splat(0);
  let otherSums = sums;
  for (let at = column; at < wholeEnd; at += 16) {
    const values = v128.load(at);
    least = f32x4.pmin(least, values);
    most = f32x4.pmax(most, values);
    notClosed = i32x4.add(notClosed, f32x4.gt(values, zero));
    sums = f64x2.add(sums, f64x2.promote_low_f32x4(values));
    otherSums = f64x2.add(otherSums, f64x2.promote_low_f32x4(upper(values)));
  }
  sums = f64x2.add(sums, otherSums);
  let sum = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  v128.store(scratch, least);
  v128.store(scratch, most, 16);
  v128.store(scratch, notClosed, 32);
  let low = load<f32>(scratch);
  let high = load<f32>(scratch, 16);
  let short: i32 = 0;
  for (let one = scratch; one < scratch + 16; one += 4) {
    low = min(low, load<f32>(one));
    high = max(high, load<f32>(one, 16));
    short -= load<i32>(one, 32);
  }
  for (let at = wholeEnd; at < end; at += 4) {
    const value = load<f32>(at);
    low = min(low, value);
    high = max(high, value);
    short += i32(value > 0);
    sum += <f64>value;
  }
  const mean = sum / <f64>count;

  const scale: f32 = high > low ? <f32>(bins - 1) / (high - low) : 0;
  const lows = f32x4.splat(low);
  const scales = f32x4.splat(scale);
  const means = f64x2.splat(mean);
  sums = f64x2.splat(0);
  otherSums = sums;
  memory.fill(scratch, 0, bytes(bins));
  for (let at = column; at < wholeEnd; at += 16) {
    const values = v128.load(at);
    const off = f64x2.sub(f64x2.promote_low_f32x4(values), means);
    const otherOff = f64x2.sub(f64x2.promote_low_f32x4(upper(values)), means);
    sums = f64x2.add(sums, f64x2.mul(off, off));
    otherSums = f64x2.add(otherSums, f64x2.mul(otherOff, otherOff));
    const places = binsOf(values, lows, scales);
    count1(scratch + bytes(i32x4.extract_lane(places, 0)));
    count1(scratch + bytes(i32x4.extract_lane(places, 1)));
    count1(scratch + bytes(i32x4.extract_lane(places, 2)));
    count1(scratch + bytes(i32x4.extract_lane(places, 3)));
  }
  sums = f64x2.add(sums, otherSums);
  let squares = f64x2.extract_lane(sums, 0) + f64x2.extract_lane(sums, 1);
  for (let at = wholeEnd; at < end; at += 4) {
    const value = load<f32>(at);
    squares += (<f64>value - mean) * (<f64>value - mean);
    count1(scratch + bytes(u32((value - low) * scale)));
  }

  store<f64>(out, mean);
  store<f64>(out, squares, 8);
  store<f32>(out, <f32>(<i32>count - short), 16);
  const gathered = scratch + bytes(bins);
  let before: u32 = 0;
  let bin: u32 = 0;
  for (let rank: u32 = 0; rank < rankCount; rank++) {
    const wanted = load<u32>(ranks + bytes(rank)) - 1;
    while (before + load<u32>(scratch + bytes(bin)) <= wanted)
      before += load<u32>(scratch + bytes(bin++));
    const wantedBins = i32x4.splat(bin);
    let to = gathered;
    for (let at = column; at < wholeEnd; at += 16) {
      // Hardly ever is one of four in the bin that is looked for.
      if (!v128.any_true(i32x4.eq(binsOf(v128.load(at), lows, scales), wantedBins))) continue;
      for (let one = at; one < at + 16; one += 4) to = gather(one, low, scale, bin, to);
    }
    for (let at = wholeEnd; at < end; at += 4) to = gather(at, low, scale, bin, to);
    store<f32>(out + bytes(rank), selected(gathered, to - 4, gathered + bytes(wanted - before)), 20);
  }
}

// @ts-ignore: decorator
@inline
function upper(values: v128): v128 {
  return i64x2.shuffle(values, values, 1, 0);
}

// @ts-ignore: decorator
@inline
function binsOf(values: v128, lows: v128, scales: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.mul(f32x4.sub(values, lows), scales));
}

// @ts-ignore: decorator
@inline
function count1(place: usize): void {
  store<u32>(place, load<u32>(place) + 1);
}

// @ts-ignore: decorator
@inline
function gather(from: usize, low: f32, scale: f32, bin: u32, to: usize): usize {
  const value = load<f32>(from);
  store<f32>(to, value);
  return to + bytes(u32(u32((value - low) * scale) == bin));
}

// Hoare (1961), algorithm 65, as in `statistics.ts`.
function selected(left: usize, right: usize, wanted: usize): f32 {
  while (left < right) {
    const pivot = load<f32>(left + (((right - left) >> 3) << 2));
    let low = left;
    let high = right;
    while (low <= high) {
      while (load<f32>(low) < pivot) low += 4;
      while (load<f32>(high) > pivot) high -= 4;
      if (low > high) break;
      const value = load<f32>(low);
      store<f32>(low, load<f32>(high));
      store<f32>(high, value);
      low += 4;
      high -= 4;
    }
    if (wanted <= high) right = high;
    else if (wanted >= low) left = low;
    else break;
  }
  return load<f32>(wanted);
}
