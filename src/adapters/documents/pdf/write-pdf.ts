import type { Pack, Part } from "../../../app/pack/pack.ts";
import { ink } from "../look.ts";
import type { PictureOf } from "../picture-of.ts";
import { drawBlock } from "./pdf-blocks.ts";
import { bodyHeight, page, Sheet, textWidth } from "./sheet.ts";

/**
 * A pack as tagged PDF: who listens hears titles, lists, tables and pictures for what they are, and
 * who leafs through it sees by the line at the top how far the meeting is.
 */
export async function writePdf(pack: Pack, pictureOf: PictureOf): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle } = pack.cover;
  const sheet = new Sheet({ title: `${title}, ${subtitle}`, language: pack.language });
  const bytes = bytesOf(sheet.doc);
  drawCover(sheet, pack);
  const contentsPages = Math.ceil(pack.parts.length / entriesOnPage);
  for (let at = 0; at < contentsPages; at++) sheet.newPage();
  const contents = sheet.doc.struct("TOC");
  sheet.root.add(contents);
  const starts = pack.parts.map((part) => {
    sheet.newPage();
    drawPart(sheet, part, pack, pictureOf);
    return sheet.doc.bufferedPageRange().count;
  });
  // Where a part begins is known after it was drawn.
  const firsts = pack.parts.map((_, at) => (starts[at - 1] ?? 1 + contentsPages) + 1);
  drawContents(sheet, pack, firsts, contents);
  drawFrames(sheet, pack);
  sheet.root.end();
  sheet.doc.end();
  return bytes;
}

function drawCover(sheet: Sheet, { cover }: Pack): void {
  sheet.newPage();
  sheet.doc.outline.addItem(cover.title);
  sheet.decorate(() => {
    sheet.doc.rect(0, 0, page.width, page.height).fill(`#${ink.paper}`);
  });
  sheet.element(sheet.root, "Sect", (section) => {
    sheet.text(section, "P", "label", cover.region, { y: 120 });
    sheet.text(section, "H1", "coverTitle", cover.title, { y: 250, width: textWidth });
    sheet.space(8);
    sheet.text(section, "P", "lead", cover.subtitle);
    const y = sheet.doc.y + 26;
    sheet.decorate(() => {
      sheet.doc
        .lineWidth(3)
        .moveTo(0, y)
        .lineTo(page.left + 120, y)
        .stroke(`#${ink.river}`);
      sheet.doc.circle(page.left + 120, y, 6).fill(`#${ink.river}`);
    });
    sheet.doc.y = y + 36;
    for (const { label, text } of cover.facts) {
      const top = sheet.doc.y;
      sheet.element(section, "P", (fact) => {
        sheet.text(fact, "Span", "small", label, { y: top + 2, width: 110 });
        sheet.text(fact, "Span", "body", text, {
          x: page.left + 120,
          y: top,
          width: textWidth - 120,
        });
      });
      sheet.doc.y += 5;
    }
    if (cover.warning !== undefined) {
      sheet.doc.y += 14;
      sheet.text(section, "P", "warning", cover.warning);
    }
  });
}

function drawPart(sheet: Sheet, part: Part, { words }: Pack, pictureOf: PictureOf): void {
  sheet.doc.outline.addItem(part.title);
  sheet.element(sheet.root, "Sect", (section) => {
    if (part.label !== undefined) sheet.text(section, "P", "label", part.label);
    sheet.text(section, "H1", "title", part.title);
    if (part.lead !== undefined) {
      sheet.space(8);
      sheet.text(section, "P", "lead", part.lead);
    }
    for (const block of part.blocks) drawBlock(sheet, section, block, pictureOf);
    sheet.space(18);
    sheet.endNote(section, `${words.source}: ${part.source}`);
  });
}

/** Height of one entry of the contents, in points, and of the title above them. */
const [entryHeight, contentsTitle] = [22, 48];
const entriesOnPage = Math.floor((bodyHeight - contentsTitle) / entryHeight);

/** Each part on a line with its page, on the pages that were left open for it. */
function drawContents(
  sheet: Sheet,
  { parts, words }: Pack,
  firsts: readonly number[],
  contents: PDFKit.PDFStructureElement,
): void {
  const numbers = 40;
  const line = 17;
  for (const [at, part] of parts.entries()) {
    const place = at % entriesOnPage;
    if (place === 0) {
      sheet.doc.switchToPage(1 + at / entriesOnPage);
      if (at === 0) sheet.text(contents, "Caption", "title", words.contents, { y: page.top });
    }
    const y = page.top + contentsTitle + place * entryHeight;
    sheet.element(contents, "TOCI", (entry) => {
      const width = textWidth - numbers;
      sheet.text(entry, "P", "body", part.title, { y, width, maxHeight: line });
      sheet.text(entry, "P", "body", String(firsts[at]), {
        x: page.left + width,
        y,
        width: numbers,
        align: "right",
      });
    });
    sheet.decorate(() => {
      sheet.doc
        .lineWidth(0.5)
        .moveTo(page.left, y + line + 1)
        .lineTo(page.width - page.right, y + line + 1)
        .stroke(`#${ink.hairline}`);
    });
  }
  contents.end();
}

/** At the top of each page the line, as far as the pack is; below it what this is and the page. */
function drawFrames(sheet: Sheet, { cover, words }: Pack): void {
  const { count } = sheet.doc.bufferedPageRange();
  for (let at = 1; at < count; at++) {
    sheet.doc.switchToPage(at);
    // Below the margin pdfkit would begin a new page.
    sheet.doc.page.margins.bottom = 0;
    sheet.decorate(() => {
      const y = 46;
      const end = page.left + (textWidth * at) / (count - 1);
      sheet.doc
        .lineWidth(0.75)
        .moveTo(page.left, y)
        .lineTo(page.width - page.right, y)
        .stroke(`#${ink.hairline}`);
      sheet.doc.lineWidth(2).moveTo(0, y).lineTo(end, y).stroke(`#${ink.river}`);
      sheet.doc.circle(end, y, 3.5).fill(`#${ink.river}`);
      const foot = page.height - 48;
      const [before, between] = words.page;
      sheet.write("small", `${cover.title}, ${cover.subtitle}`, {
        y: foot,
        width: textWidth - 90,
        maxHeight: 12,
      });
      sheet.write("small", `${before}${at + 1}${between}${count}`, {
        x: page.width - page.right - 90,
        y: foot,
        width: 90,
        align: "right",
      });
    }, "Pagination");
  }
}

function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
}
