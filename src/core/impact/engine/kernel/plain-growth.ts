import { effectKinds, effectWords, mostTaken, mostYears, type Growth } from "./kernel.ts";

/**
 * `grow` of the plain kernel, for effects that all reduce. Up to three are done at once, so that how
 * far a record has grown never leaves the processor.
 */
export function growPlainly(f32: Float32Array, i32: Int32Array, growth: Growth): number {
  const { chosen, first, odds, decay, count, effectCount } = growth;
  const { firstDraw, draws, years, lanes } = growth.block;
  const firstEffect = growth.effects >> 2;
  const endEffect = firstEffect + effectCount * effectWords;
  let record = growth.from;
  for (; record < count; record++) {
    const draw = i32[(chosen >> 2) + record]! - firstDraw;
    if (draw >= draws) break;
    const begin = i32[(first >> 2) + record]!;
    const place = draw * lanes + begin;
    const shrink = f32[(decay >> 2) + record]!;
    for (let effect = firstEffect; effect < endEffect;) {
      const left = endEffect - effect;
      let now = f32[(odds >> 2) + record]!;
      const size = f32[(i32[effect]! >> 2) + record]!;
      let at = (i32[effect + 1]! >> 2) + place;
      effect += effectWords;
      if (left === effectWords) {
        for (let y = begin; y < years; y++, at = (at + 1) | 0) {
          f32[at]! *= 1 - size / (1 + now);
          now *= shrink;
        }
        continue;
      }
      const size2 = f32[(i32[effect]! >> 2) + record]!;
      let at2 = (i32[effect + 1]! >> 2) + place;
      effect += effectWords;
      if (left === 2 * effectWords || left === 4 * effectWords) {
        for (let y = begin; y < years; y++, at = (at + 1) | 0, at2 = (at2 + 1) | 0) {
          const r = 1 / (1 + now);
          f32[at]! *= 1 - size * r;
          f32[at2]! *= 1 - size2 * r;
          now *= shrink;
        }
        continue;
      }
      const size3 = f32[(i32[effect]! >> 2) + record]!;
      let at3 = (i32[effect + 1]! >> 2) + place;
      effect += effectWords;
      for (let y = begin; y < years; y++) {
        const r = 1 / (1 + now);
        f32[at]! *= 1 - size * r;
        f32[at2]! *= 1 - size2 * r;
        f32[at3]! *= 1 - size3 * r;
        now *= shrink;
        at = (at + 1) | 0;
        at2 = (at2 + 1) | 0;
        at3 = (at3 + 1) | 0;
      }
    }
  }
  return record;
}

/** How far a record has grown, by year since it began. */
const grown = new Float64Array(mostYears);

/** `grow` of the plain kernel, for effects of any kind. */
export function growAll(f32: Float32Array, i32: Int32Array, growth: Growth): number {
  const { chosen, first, odds, decay, count, effects, effectCount } = growth;
  const { firstDraw, draws, years, lanes } = growth.block;
  let record = growth.from;
  for (; record < count; record++) {
    const draw = i32[(chosen >> 2) + record]! - firstDraw;
    if (draw >= draws) break;
    const begin = i32[(first >> 2) + record]!;
    const length = years - begin;
    const shrink = f32[(decay >> 2) + record]!;
    let now = f32[(odds >> 2) + record]!;
    for (let y = 0; y < length; y++) {
      grown[y] = 1 / (1 + now);
      now *= shrink;
    }
    const place = draw * lanes + begin;
    for (let at = effects >> 2, e = 0; e < effectCount; e++, at += effectWords) {
      const size = f32[(i32[at]! >> 2) + record]!;
      const target = (i32[at + 1]! >> 2) + place;
      const kind = i32[at + 2]!;
      if (kind === effectKinds.reduce) {
        for (let y = 0; y < length; y++) f32[target + y]! *= 1 - size * grown[y]!;
        continue;
      }
      const scale = (i32[at + 3]! >> 2) + begin;
      const most = f32[(i32[at + 4]! >> 2) + record]!;
      const demand = i32[at + 5]! >> 2;
      for (let y = 0; y < length; y++) {
        let part = size * Math.min(f32[scale + y]!, most);
        if (demand !== 0) part /= f32[demand + place + y]!;
        part = Math.min(part, mostTaken) * grown[y]!;
        if (kind === effectKinds.reduceScaled) f32[target + y]! *= 1 - part;
        else f32[target + y]! += part;
      }
    }
  }
  return record;
}
