import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import {
  shownIn,
  type Block,
  type BlockOf,
  type PackChart,
  type PackTable,
} from "../../../app/pack/pack.ts";
import { ink, localeOf } from "../look.ts";
import type { PictureOf } from "../picture-of.ts";
import { dots, paper } from "./docx-styles.ts";

export type Content = Paragraph | Table;

/** Width of the text, in twentieths of a point. */
const textWidth = paper.width - 2 * paper.side;

/** One block as Word knows it. */
export function blockContent(block: Block, pictureOf: PictureOf): Content[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(block.text, block.lang)] }),
      ];
    case "paragraph":
      return [new Paragraph({ children: [run(block.text, block.lang)] })];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: dots, level: 0 },
            children: [run(item, block.lang)],
          }),
      );
    case "table":
      return tableContent(block.table);
    case "figures":
      return [figuresTable(block), gap()];
    case "chart":
      return chartContent(block.chart, pictureOf(block.chart));
    case "callout":
      return [callout(block), gap()];
  }
}

const run = (text: string, lang: "nl" | "en" | undefined) =>
  new TextRun({ text, ...(lang !== undefined && { language: { value: localeOf[lang] } }) });

/** Between two tables Word needs a paragraph, or it joins them. */
const gap = () => new Paragraph({ style: "Small", text: "" });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function tableContent({ caption, columns, rows }: PackTable): Content[] {
  const shares = columns.map(({ share }) => share ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((textWidth * share) / all));
  const row = (texts: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at]!, type: WidthType.DXA },
            borders: {
              ...noBorders,
              bottom: {
                style: BorderStyle.SINGLE,
                size: head ? 8 : 4,
                color: head ? ink.ink : ink.hairline,
              },
            },
            margins: { left: at === 0 ? 0 : 100, right: 60 },
            children: [
              new Paragraph({
                style: "Cell",
                alignment: columns[at]!.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
                children: [new TextRun({ text, bold: head })],
              }),
            ],
          }),
      ),
    });
  return [
    new Paragraph({ style: "Label", text: caption, keepNext: true, spacing: { before: 200 } }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: noBorders,
      rows: [
        row(
          columns.map(({ title }) => title),
          true,
        ),
        ...rows.map((cells) => row(cells.map(shownIn), false)),
      ],
    }),
    gap(),
  ];
}

/** Up to three numbers beside each other. */
function figuresTable({ figures }: BlockOf<"figures">): Table {
  const inRow = Math.min(3, figures.length);
  const width = Math.floor(textWidth / inRow);
  const rows = Array.from({ length: Math.ceil(figures.length / inRow) }, (_, at) =>
    figures.slice(at * inRow, (at + 1) * inRow),
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: inRow }, () => width),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (figure) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                borders: noBorders,
                margins: { left: 0, right: 240 },
                children: [
                  new Paragraph({ style: "Cell", text: figure.label, keepNext: true }),
                  new Paragraph({
                    style: "Number",
                    text: figure.value,
                    keepNext: true,
                    border: {
                      bottom: { style: BorderStyle.SINGLE, size: 14, color: ink.river, space: 3 },
                    },
                  }),
                  new Paragraph({
                    style: "Small",
                    text: [figure.range, `${figure.kindWord}. ${figure.origin}`]
                      .filter(Boolean)
                      .join(" · "),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function chartContent(chart: PackChart, png: Uint8Array): Content[] {
  // Pixels of a drawing are 96 to the inch; a twentieth of a point is 1440 to the inch.
  const width = Math.round(textWidth / 15);
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 280, after: 80 },
      children: [new TextRun({ text: chart.title, bold: true })],
    }),
    new Paragraph({
      keepNext: true,
      children: [
        new ImageRun({
          type: "png",
          data: png,
          transformation: { width, height: Math.round((width * chart.height) / chart.width) },
          altText: { name: chart.title, title: chart.title, description: chart.description },
        }),
      ],
    }),
    new Paragraph({ style: "Small", text: chart.source }),
  ];
}

function callout({ title, text, asks, lang }: BlockOf<"callout">): Table {
  const [fill, edge] = asks ? [ink.signalTint, ink.signal] : [ink.riverTint, ink.river];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: textWidth, type: WidthType.DXA },
            shading: { type: ShadingType.CLEAR, color: "auto", fill },
            borders: { ...noBorders, left: { style: BorderStyle.SINGLE, size: 36, color: edge } },
            margins: { top: 160, bottom: 100, left: 260, right: 200 },
            children: [
              new Paragraph({
                spacing: { after: 40 },
                children: [new TextRun({ text: title, bold: true })],
              }),
              new Paragraph({ children: [run(text, lang)] }),
            ],
          }),
        ],
      }),
    ],
  });
}
