import { inflateSync } from "node:zlib";
import { read } from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import type { PackFormat } from "../../app/ports/pack-writer.ts";
import { ok } from "../../kernel/result.ts";
import { documentThread } from "./document-thread.ts";
import { danglingRelations, malformed, partsOf } from "./office-file.test-data.ts";
import { samplePack } from "./sample-pack.test-data.ts";
import { printable } from "./pdf/sheet.ts";

/** A picture of one pixel: what is in it makes no difference here. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const writer = documentThread(() => Promise.resolve(ok(pixel)));
const written = new Map<PackFormat, Promise<Uint8Array>>();
/** Each document is made once. */
function write(format: PackFormat): Promise<Uint8Array> {
  const known = written.get(format) ?? writer(samplePack, format);
  written.set(format, known);
  return known;
}

const charts = samplePack.parts
  .flatMap(({ blocks }) => blocks)
  .filter(({ kind }) => kind === "chart").length;

describe.each(["docx", "pptx", "xlsx"] as const)("the pack as %s", (format) => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = partsOf(await write(format));
  });

  test("is whole: its XML is well-formed and its relations point at parts that are there", () => {
    expect(parts.size).toBeGreaterThan(5);
    expect(malformed(parts)).toEqual([]);
    expect(danglingRelations(parts)).toEqual([]);
  });

  test("holds no formula, link to elsewhere, script or name of a person", () => {
    const all = [...parts.values()].join("");
    expect(all).not.toMatch(/<f>|<f |vbaProject|TargetMode="External"/);
    expect(all).toMatch(/<dc:creator>Eenlijn<\/dc:creator>/);
  });
});

describe("the pack in Word", () => {
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = partsOf(await write("docx"));
  });
  const body = () => parts.get("word/document.xml")!;

  test("has a heading for every part, and is in Dutch", () => {
    expect(body().match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(samplePack.parts.length);
    expect(parts.get("word/styles.xml")).toContain('w:val="nl-NL"');
  });

  test("has header rows in its tables and words for its pictures", () => {
    expect(body().match(/<w:tblHeader\/>/g)!.length).toBeGreaterThan(12);
    const described = body().match(/<wp:docPr [^>]*descr="Lijngrafiek[^"]*"/g)!;
    expect(described).toHaveLength(charts);
  });
});

describe("the pack in PowerPoint", () => {
  let slides: readonly string[];
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    parts = partsOf(await write("pptx"));
    slides = [...parts]
      .filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
      .map(([, xml]) => xml);
  });

  test("has a slide with a title for the cover and every part", () => {
    expect(slides).toHaveLength(samplePack.parts.length + 1);
    for (const slide of slides) expect(slide).toMatch(/<p:ph\s[^>]*type="title"/);
  });

  test("says what is a header and what a picture shows, in Dutch", () => {
    const all = slides.join("");
    expect(all).toContain('<a:tblPr firstRow="1"/>');
    expect(all).not.toContain("en-US");
    for (const [picture] of all.matchAll(/<p:pic>.*?<\/p:nvPicPr>/gs))
      expect(picture).toContain('descr="Lijngrafiek');
  });

  test("gives the source of each slide in its notes", () => {
    const notes = [...parts].filter(([path]) => path.startsWith("ppt/notesSlides/notesSlide"));
    expect(notes).toHaveLength(slides.length);
    for (const [, xml] of notes) expect(xml).toContain("Bron:");
  });
});

describe("the pack as a spreadsheet", () => {
  test("has every table, numbers as numbers and what looks like a formula as text", async () => {
    const book = read(await write("xlsx"));
    const tables = samplePack.parts
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === "table");
    expect(book.SheetNames).toHaveLength(tables.length + 1);
    expect(book.Sheets["Wijziging 12"]!.A4).toMatchObject({ t: "s", v: "=1+1" });
    expect(book.Sheets["Tekort per sector"]!.B2).toMatchObject({ t: "n", v: 1200 });
    expect(book.Sheets["Tekort per sector"]!.C5).toMatchObject({ t: "s", v: "onbekend" });
  });
});

describe("the pack as PDF", () => {
  let pdf: string;
  beforeAll(async () => {
    pdf = Buffer.from(await write("pdf")).toString("latin1");
  });

  test("is tagged, in Dutch, and shows its title", () => {
    expect(pdf).toMatch(/\/MarkInfo|\/Marked true/);
    expect(pdf).toContain("/StructTreeRoot");
    expect(pdf).toContain("/Lang (nl-NL)");
    expect(pdf).toContain("/DisplayDocTitle true");
    expect(pdf).toContain("/Outlines");
  });

  test("has titles, lists and tables as such, and words for every picture", () => {
    const count = (tag: string) => pdf.match(new RegExp(`/S /${tag}\\b`, "g"))?.length ?? 0;
    expect(count("H1")).toBe(samplePack.parts.length + 1);
    expect(count("Table")).toBe(14);
    expect(count("TH")).toBeGreaterThan(3 * 14);
    expect(count("LI")).toBe(24);
    expect(count("Figure")).toBe(charts);
    expect(pdf.match(/\/Alt \(/g)).toHaveLength(charts);
  });

  test("shows nothing that has no place in the structure and is no decoration either", () => {
    const depths = pageContents(pdf).map(markedDepths);
    expect(depths.length).toBeGreaterThan(20);
    for (const { ofText, atEnd } of depths) {
      expect(Math.min(...ofText)).toBeGreaterThan(0);
      expect(atEnd).toBe(0);
    }
  });

  test("embeds its fonts", () => {
    expect(pdf.match(/\/FontFile2/g)).toHaveLength(3);
  });
});

test("contents of many parts take the pages that they need, and no others", async () => {
  const [cover] = samplePack.parts;
  const parts = Array.from({ length: 60 }, (_, at) => ({
    title: `${"Een lange titel die niet op een regel past. ".repeat(3)}${at}`,
    blocks: [],
    source: cover!.source,
  }));
  const pdf = Buffer.from(await writer({ ...samplePack, parts }, "pdf")).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1 + 3 + 60);
});

test("a sign that the fonts lack is replaced, never left out", () => {
  expect(printable("één ≥ 3 → č ✈")).toBe("één minimaal  3 – c ?");
});

/** Streams with the operators of pages. */
function pageContents(pdf: string): string[] {
  return [...pdf.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(
    ([, stream]) => {
      const text = inflateSync(Buffer.from(stream!, "latin1")).toString("latin1");
      return /\bBDC\b/.test(text) ? [text] : [];
    },
  );
}

/** How deep in marked content each text of a page stands, and whether all marks are closed. */
function markedDepths(content: string) {
  const ofText: number[] = [];
  let depth = 0;
  for (const [operator] of content.matchAll(/\b(BDC|BMC|EMC|BT)\b/g))
    if (operator === "BT") ofText.push(depth);
    else depth += operator === "EMC" ? -1 : 1;
  return { ofText, atEnd: depth };
}
