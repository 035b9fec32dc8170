import { describe, expect, test } from "vitest";
import { deliveredFile } from "./delivered-file.ts";

const csv = Buffer.from("a;b\n1;2\n");
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]);
const nameOf = (sentAs: string, bytes: Uint8Array = csv) => {
  const file = deliveredFile(sentAs, bytes);
  return file.ok ? file.value.name : file.error.kind;
};

test.each([
  ["cijfers.csv", "cijfers.csv"],
  ["cijfers.xlsx", "cijfers.csv"],
  ["C:\\Users\\iemand\\cijfers.CSV", "cijfers.csv"],
  ["../../etc/passwd", "passwd.csv"],
  ["", "bestand.csv"],
  ['a"b<c>\n.csv', "abc.csv"],
  [`${"x".repeat(300)}.csv`, `${"x".repeat(80)}.csv`],
  ["cijfers-20260930.csv", "cijfers-20260930.csv"],
])("a text sent as %j is called %s", (sentAs, name) => {
  expect(nameOf(sentAs)).toBe(name);
});

test("a packed file is a spreadsheet, whatever its name says", () => {
  expect(nameOf("cijfers.csv", zip)).toBe("cijfers.xlsx");
});

describe("refused is", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty-file"],
    ["a spreadsheet of before 2007", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), "old-spreadsheet"],
    ["a PDF", Buffer.from("%PDF-1.7"), "not-a-table"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "not-a-table"],
  ])("%s", (_, bytes, kind) => {
    expect(nameOf("cijfers.csv", bytes)).toBe(kind);
  });

  test.each(["123456782.csv", "client 123456782 brief.csv", "jan@voorbeeld.nl.csv"])(
    "a name that gives somebody away: %s",
    (sentAs) => {
      expect(nameOf(sentAs)).toBe("personal-name");
    },
  );
});
