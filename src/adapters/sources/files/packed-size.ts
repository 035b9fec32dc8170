import { inflateRawSync } from "node:zlib";

/**
 * Whether a packed file (zip, as every xlsx is) unpacks to no more than a limit. It is unpacked to
 * know: what the file says of its own size may be a lie.
 * @returns "damaged" when it is no zip file that can be read
 * Source: APPNOTE.TXT, PKWARE, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end)
 */
export function unpacksWithin(bytes: Uint8Array, limitBytes: number): "yes" | "no" | "damaged" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return "damaged";
  try {
    let left = limitBytes;
    let at = view.getUint32(end + 16, true);
    for (let files = view.getUint16(end + 10, true); files > 0; files--) {
      if (view.getUint32(at, true) !== 0x02014b50) return "damaged";
      const size = unpackedSize(bytes, view, at, left);
      left -= size;
      if (left < 0) return "no";
      at +=
        46 +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    return "yes";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "no" : "damaged";
  }
}

/** The end of the central directory stands last, before a comment of at most 64 kB. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

/** @param at where the file stands in the central directory */
function unpackedSize(bytes: Uint8Array, view: DataView, at: number, limitBytes: number): number {
  const packedBytes = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const isStored = view.getUint16(at + 10, true) === 0;
  if (isStored) return packedBytes;
  const packed = bytes.subarray(start, start + packedBytes);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, limitBytes) }).byteLength;
}
