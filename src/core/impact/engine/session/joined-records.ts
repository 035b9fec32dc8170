import type { RampArrays, RecordArrays, UseArrays } from "../records/parts.ts";

/** Records that keep when the next chunk is drawn. @param firstDraw of the chunk */
export const copyOf = (arrays: RecordArrays, firstDraw: number): RecordArrays => ({
  ...joined([arrays]),
  chosen: arrays.chosen.map((draw) => firstDraw + draw),
});

/** Records of one initiative, of chunk after chunk, as one. */
export function joined(parts: readonly RecordArrays[]): RecordArrays {
  const [first] = parts;
  return {
    chosen: words(parts.map(({ chosen }) => chosen)),
    ramp: joinedRamp(parts.map(({ ramp }) => ramp)),
    uses: first!.uses.map((_, u) => joinedUse(parts.map(({ uses }) => uses[u]!))),
    supplies: first!.supplies.map((_, s) => {
      const own = parts.map(({ supplies }) => supplies[s]!);
      return {
        ramp: joinedRamp(own.map(({ ramp }) => ramp)),
        flow: floats(own.map(({ flow }) => flow)),
        dropOut: floats(own.map(({ dropOut }) => dropOut)),
      };
    }),
  };
}

const joinedRamp = (parts: readonly RampArrays[]): RampArrays => ({
  first: words(parts.map(({ first }) => first)),
  odds: floats(parts.map(({ odds }) => odds)),
  decay: floats(parts.map(({ decay }) => decay)),
});

function joinedUse(parts: readonly UseArrays[]): UseArrays {
  const [first] = parts;
  return {
    size: floats(parts.map(({ size }) => size)),
    ...(first!.added && { added: floats(parts.map(({ added }) => added!)) }),
    ...(first!.most && { most: floats(parts.map(({ most }) => most!)) }),
    ...(first!.rate && { rate: floats(parts.map(({ rate }) => rate!)) }),
  };
}

const lengthOf = (parts: readonly ArrayLike<unknown>[]) =>
  parts.reduce((length, part) => length + part.length, 0);

function floats(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function words(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
