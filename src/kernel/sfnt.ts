import { inflateSync } from "node:zlib";

/**
 * Unpacks a WOFF 1.0 font into the sfnt (TrueType or OpenType) inside it: the drawing library reads
 * that, and the packages with fonts ship only WOFF. Every table of a WOFF is compressed by itself.
 * @throws RangeError when the bytes are no WOFF
 * Source: WOFF File Format 1.0, W3C Recommendation 13 December 2012, sections 3 to 5.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < 44 || from.getUint32(0) !== signature) throw new RangeError("no WOFF font");
  const count = from.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 44 + i * 20;
    const offset = from.getUint32(at + 4);
    const packed = woff.subarray(offset, offset + from.getUint32(at + 8));
    const length = from.getUint32(at + 12);
    return {
      tag: from.getUint32(at),
      checksum: from.getUint32(at + 16),
      // A table that compression would not make smaller is stored as it is.
      bytes: packed.length === length ? packed : inflateSync(packed),
    };
  });

  const header = 12 + count * 16;
  const size = tables.reduce((sum, { bytes }) => sum + aligned(bytes.length), header);
  const sfnt = new Uint8Array(size);
  const to = new DataView(sfnt.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, 16 * 2 ** power);
  to.setUint16(8, power);
  to.setUint16(10, count * 16 - 16 * 2 ** power);
  let offset = header;
  for (const [i, { tag, checksum, bytes }] of tables.entries()) {
    const record = 12 + i * 16;
    to.setUint32(record, tag);
    to.setUint32(record + 4, checksum);
    to.setUint32(record + 8, offset);
    to.setUint32(record + 12, bytes.length);
    sfnt.set(bytes, offset);
    offset += aligned(bytes.length);
  }
  return sfnt;
}

const signature = 0x774f4646;

/** Tables begin at multiples of four bytes. */
const aligned = (length: number) => (length + 3) & ~3;
