import type { FigureKind } from "../../core/plan/index.ts";

/** The papers of one meeting as plain data: what every writer makes a document of. */
export interface Pack {
  readonly language: "nl" | "en";
  readonly cover: Cover;
  /** In the order in which they are read. */
  readonly parts: readonly Part[];
  /** The few words that writers add themselves. */
  readonly words: PackWords;
}

export interface Cover {
  /** "Stukken voor het Bestuurlijk Overleg" */
  readonly title: string;
  /** "Donderdag 3 december 2026" */
  readonly subtitle: string;
  /** Name of the region, above the title. */
  readonly region: string;
  /** Place, time, plan and day of the figures, each with what it is. */
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Said in the signal colour, when somebody could mistake the pack for something else. */
  readonly warning?: string;
}

/** A page in a document, a slide in a presentation. */
export interface Part {
  /** Over the title: "Agendapunt 3 van 12, om te besluiten". */
  readonly label?: string;
  readonly title: string;
  /** The answer, in a sentence or two. */
  readonly lead?: string;
  readonly blocks: readonly Block[];
  /** Where what it says comes from; the notes of a slide. */
  readonly source: string;
}

/** A text that is in another language than the pack says so: what a plan says stays Dutch. */
interface InLanguage {
  readonly lang?: "nl" | "en";
}

export type Block =
  | ({ readonly kind: "heading"; readonly text: string } & InLanguage)
  | ({ readonly kind: "paragraph"; readonly text: string } & InLanguage)
  | ({ readonly kind: "list"; readonly items: readonly string[] } & InLanguage)
  | { readonly kind: "table"; readonly table: PackTable }
  | { readonly kind: "figures"; readonly figures: readonly KeyFigure[] }
  | { readonly kind: "chart"; readonly chart: PackChart }
  | ({
      readonly kind: "callout";
      readonly title: string;
      readonly text: string;
      /** True when it asks something of the reader: the one use of the signal colour. */
      readonly asks: boolean;
    } & InLanguage);
export type BlockOf<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/** One number that matters, with what kind of figure it is and where it comes from. */
export interface KeyFigure {
  readonly label: string;
  /** As it is read: "2.300 mensen". */
  readonly value: string;
  readonly range?: string;
  readonly figure: FigureKind;
  /** The kind in words. */
  readonly kindWord: string;
  readonly origin: string;
}

export interface PackTable {
  /** Short, for the sheet of a spreadsheet. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly PackColumn[];
  /** One cell per column. Unknown is a word, never an empty cell and never zero. */
  readonly rows: readonly (readonly PackCell[])[];
}

export interface PackColumn {
  readonly title: string;
  /** Numbers stand at the right, in figures of one width. */
  readonly numeric?: boolean;
  /** Part of the width beside the other columns; 1 when left out. */
  readonly share?: number;
}

/** What is read, and the bare value for a spreadsheet when that differs. */
export type PackCell = string | { readonly shown: string; readonly value: number | string };

export const shownIn = (cell: PackCell) => (typeof cell === "string" ? cell : cell.shown);

export interface PackChart {
  /** Says what one sees, as a sentence. */
  readonly title: string;
  /** A complete drawing on paper, without its title. */
  readonly svg: string;
  /** Size of the drawing; its letters are meant for 720 wide. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it. */
  readonly description: string;
  readonly source: string;
}

export interface PackWords {
  /** "3 van 12" */
  readonly page: readonly [before: string, between: string];
  readonly contents: string;
  readonly source: string;
  /** Over the sheet that says what a spreadsheet is about. */
  readonly about: string;
  /** On a slide, for what does not fit: "… en 4 andere, in de stukken". */
  readonly more: readonly [before: string, after: string];
}
