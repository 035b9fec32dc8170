import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { unpacksWithin } from "./packed-size.ts";
import { openTable } from "./table-rows.ts";

/** A zip file with one packed file in it. @param claimed size it says it unpacks to */
function zip(content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content);
  const name = Buffer.from("a");
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
}

describe("how far a packed file unpacks", () => {
  test("is measured, and not believed", () => {
    const bomb = zip(Buffer.alloc(50 * 2 ** 20), 10);
    expect(bomb.length).toBeLessThan(100_000);
    expect(unpacksWithin(bomb, 10 * 2 ** 20)).toBe("no");
    expect(unpacksWithin(bomb, 60 * 2 ** 20)).toBe("yes");
  });

  test("a spreadsheet that unpacks too far is refused before it is opened", async () => {
    const bytes = zip(Buffer.alloc(65 * 2 ** 20), 10);
    const file = {
      name: "bom.xlsx",
      async *open() {
        yield bytes;
      },
    };
    const format = { format: "xlsx", separator: ";", sheet: undefined, headerLine: 1 } as const;
    await expect(openTable(file, format)).rejects.toMatchObject({
      problems: [{ kind: "too-big", limitBytes: 64 * 2 ** 20 }],
    });
  });

  test("something else is damaged", () => {
    expect(unpacksWithin(Buffer.from("gemeente;jaar"), 100)).toBe("damaged");
    const torn = zip(Buffer.from("tekst"));
    torn.writeUInt32LE(0, 16 + 30);
    torn[torn.length - 6] = 0xff;
    expect(unpacksWithin(torn, 100)).toBe("damaged");
  });
});
