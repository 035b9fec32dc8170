import Pdf from "pdfkit";
import { fontBytes, fontNames } from "../font-files.ts";
import { ink, localeOf } from "../look.ts";

/** A4 in points, with room to hold it and to write beside it. */
export const page = { width: 595.28, height: 841.89, left: 64, right: 64, top: 80, bottom: 70 };
export const textWidth = page.width - page.left - page.right;
const lowest = page.height - page.bottom;
/** What of the margin an end note may take: it stays above the foot of the page. */
const endNoteRoom = 18;

/** Kinds of text: 12 points for what is read, so that it is read without glasses. */
const styles = {
  coverTitle: { font: "heading", size: 34, gap: 2, colour: ink.ink },
  title: { font: "heading", size: 23, gap: 2, colour: ink.ink },
  heading: { font: "heading", size: 15, gap: 2, colour: ink.ink },
  lead: { font: "text", size: 14.5, gap: 4, colour: ink.ink },
  body: { font: "text", size: 12, gap: 3.5, colour: ink.ink },
  strong: { font: "strong", size: 12, gap: 3.5, colour: ink.ink },
  label: { font: "strong", size: 10.5, gap: 2, colour: ink.river },
  warning: { font: "strong", size: 12, gap: 3.5, colour: ink.signal },
  cell: { font: "text", size: 10.5, gap: 2, colour: ink.ink },
  head: { font: "strong", size: 10.5, gap: 2, colour: ink.ink },
  number: { font: "heading", size: 26, gap: 0, colour: ink.river },
  small: { font: "text", size: 9.5, gap: 2, colour: ink.soft },
} as const;
export type Style = keyof typeof styles;

export type Structure = PDFKit.PDFStructureElement;

/** What pdfkit knows of an element; its types leave out the scope of a header cell. */
interface StructureOptions {
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: "Column" | "Row";
}

/** Where text stands; below what was written last when no `y` is given. */
interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  /** Text beyond this height ends in "…". */
  readonly maxHeight?: number;
  readonly align?: "left" | "right";
}

/** One PDF in the making: text goes with its place in the structure, everything else is decoration. */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Structure;

  constructor(options: { readonly title: string; readonly language: "nl" | "en" }) {
    this.doc = new Pdf({
      size: "A4",
      margins: { left: page.left, right: page.right, top: page.top, bottom: page.bottom },
      pdfVersion: "1.7",
      tagged: true,
      displayTitle: true,
      lang: localeOf[options.language],
      bufferPages: true,
      autoFirstPage: false,
      info: { Title: options.title, Creator: "Eenlijn", Producer: "Eenlijn" },
    });
    for (const name of fontNames) this.doc.registerFont(name, fontBytes(name));
    this.root = this.doc.struct("Document");
    this.doc.addStructure(this.root);
  }

  /** Adds an element to the structure and fills it. */
  element(
    parent: Structure,
    tag: string,
    fill: (element: Structure) => void,
    options: StructureOptions = {},
  ): void {
    const element = this.doc.struct(tag, options);
    parent.add(element);
    fill(element);
    element.end();
  }

  /** Writes a text as one element of the structure. */
  text(
    parent: Structure,
    tag: string,
    style: Style,
    text: string,
    { lang, scope, ...place }: Place & Pick<StructureOptions, "lang" | "scope"> = {},
  ): void {
    const options = { ...(lang !== undefined && { lang }), ...(scope !== undefined && { scope }) };
    parent.add(this.doc.struct(tag, options, () => this.write(style, text, place)));
  }

  /** Draws what has no meaning for who listens: rules, grounds, page numbers. */
  decorate(draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
    this.doc.markContent("Artifact", { type });
    this.doc.save();
    draw();
    this.doc.restore();
    this.doc.endMarkedContent();
  }

  /** Writes without a place in the structure; only within a decoration or an element. */
  write(style: Style, text: string, { x, y, width, maxHeight, align }: Place = {}): void {
    const { gap } = this.use(style);
    this.doc.text(printable(text), x ?? page.left, y ?? this.doc.y, {
      width: width ?? textWidth,
      lineGap: gap,
      align: align ?? "left",
      ...(maxHeight !== undefined && { height: maxHeight, ellipsis: true }),
    });
  }

  height(style: Style, text: string, width = textWidth): number {
    const { gap } = this.use(style);
    return this.doc.heightOfString(printable(text), { width, lineGap: gap });
  }

  /** Goes down, but never as the first thing on a page. */
  space(points: number): void {
    if (this.doc.y > page.top) this.doc.y += points;
  }

  /** Begins a new page unless this much fits on this one. */
  room(height: number): void {
    if (this.doc.y + height > lowest && this.doc.y > page.top) this.newPage();
  }

  /** Writes small at the end of a part: rather in the margin than alone on a new page. */
  endNote(parent: Structure, text: string): void {
    const height = this.height("small", text);
    const { margins } = this.doc.page;
    const { bottom } = margins;
    if (this.doc.y + height > lowest && height <= endNoteRoom) {
      margins.bottom -= endNoteRoom;
      this.doc.y = Math.min(this.doc.y, lowest);
    } else this.room(height);
    this.text(parent, "P", "small", text);
    margins.bottom = bottom;
  }

  newPage(): void {
    this.doc.addPage();
  }

  private use(style: Style) {
    const { font: name, size, colour, gap } = styles[style];
    this.doc.font(name).fontSize(size).fillColor(`#${colour}`);
    return { gap };
  }
}

/** The most that a part of a page may be high: a whole page without its margins. */
export const bodyHeight = lowest - page.top;

/** Signs that plans use and the fonts do not have. */
const replacements: Readonly<Record<string, string>> = {
  "→": "–",
  "≥": "minimaal ",
  "≤": "maximaal ",
  "≈": "ongeveer ",
  "✓": "ja",
  "•": "·",
  "\t": " ",
};

/** What is not among the characters of the fonts: Latin-1, Latin punctuation, euro and minus. */
const missing = /[^\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2002-\u206f€™−\n]/gu;

/**
 * The same text in characters that the fonts have; what they do not have would be left out in
 * silence. A letter with a rare accent keeps its letter.
 */
export const printable = (text: string): string =>
  text.normalize("NFC").replaceAll(missing, (sign) => replacements[sign] ?? bareLetter(sign));

const bareLetter = (sign: string) => /^[\u0020-\u007e]/.exec(sign.normalize("NFD"))?.[0] ?? "?";
