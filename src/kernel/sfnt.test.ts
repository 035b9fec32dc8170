import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sfntOf } from "./sfnt.ts";

const woff = readFileSync(
  fileURLToPath(
    import.meta
      .resolve("@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff"),
  ),
);

describe("a font unpacked from its WOFF", () => {
  const sfnt = sfntOf(woff);
  const view = new DataView(sfnt.buffer);
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = 12 + i * 16;
    const tag = String.fromCodePoint(...sfnt.subarray(at, at + 4));
    const [checksum, offset, length] = [4, 8, 12].map((more) => view.getUint32(at + more));
    return { tag, checksum: checksum!, offset: offset!, length: length! };
  });

  test("is of the size that the WOFF promises and holds what a font needs", () => {
    expect(sfnt.length).toBe(woff.readUInt32BE(16));
    expect(tables.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(["cmap", "glyf", "head", "hhea", "hmtx", "maxp", "name"]),
    );
  });

  test("has tables that add up to their checksums", () => {
    for (const { tag, checksum, offset, length } of tables.filter(({ tag: t }) => t !== "head")) {
      let sum = 0;
      for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
      expect(sum, tag).toBe(checksum);
    }
  });
});

test("anything else is refused", () => {
  expect(() => sfntOf(new Uint8Array(100))).toThrow(RangeError);
  expect(() => sfntOf(new Uint8Array(3))).toThrow(RangeError);
});
