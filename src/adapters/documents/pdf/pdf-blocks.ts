import type { Block, BlockOf, PackChart } from "../../../app/pack/pack.ts";
import { ink, localeOf } from "../look.ts";
import type { PictureOf } from "../picture-of.ts";
import { drawTable } from "./pdf-table.ts";
import { bodyHeight, page, textWidth, type Sheet, type Structure } from "./sheet.ts";

/** Draws one block below what stands there. */
export function drawBlock(
  sheet: Sheet,
  parent: Structure,
  block: Block,
  pictureOf: PictureOf,
): void {
  sheet.space(block.kind === "heading" ? 22 : 14);
  switch (block.kind) {
    case "heading":
      sheet.room(90);
      return sheet.text(parent, "H2", "heading", block.text, inLanguage(block.lang));
    case "paragraph":
      return sheet.text(parent, "P", "body", block.text, inLanguage(block.lang));
    case "list":
      return drawList(sheet, parent, block);
    case "table":
      return drawTable(sheet, parent, block.table);
    case "figures":
      return drawFigures(sheet, parent, block);
    case "chart":
      return drawChart(sheet, parent, block.chart, pictureOf(block.chart));
    case "callout":
      return drawCallout(sheet, parent, block);
  }
}

const inLanguage = (lang: "nl" | "en" | undefined) =>
  lang === undefined ? {} : { lang: localeOf[lang] };

function drawList(sheet: Sheet, parent: Structure, { items, lang }: BlockOf<"list">): void {
  const indent = 16;
  sheet.element(parent, "L", (list) => {
    for (const item of items) {
      const height = sheet.height("body", item, textWidth - indent);
      sheet.room(Math.min(height, bodyHeight));
      const { y } = sheet.doc;
      sheet.element(list, "LI", (entry) => {
        sheet.text(entry, "Lbl", "body", "–", { y, width: indent });
        sheet.text(entry, "LBody", "body", item, {
          x: page.left + indent,
          y,
          width: textWidth - indent,
          ...inLanguage(lang),
        });
      });
      sheet.space(3);
    }
  });
  sheet.doc.x = page.left;
}

/** Up to three numbers beside each other, each over the line that it is a point of. */
function drawFigures(sheet: Sheet, parent: Structure, { figures }: BlockOf<"figures">): void {
  const inRow = Math.min(3, figures.length);
  const gutter = 20;
  const width = (textWidth - gutter * (inRow - 1)) / inRow;
  for (let from = 0; from < figures.length; from += inRow) {
    const row = figures.slice(from, from + inRow).map((figure) => ({
      label: figure.label,
      value: figure.value,
      note: [figure.range, `${figure.kindWord}. ${figure.origin}`].filter(Boolean).join(" · "),
    }));
    const highest = (style: "cell" | "number" | "small", texts: readonly string[]) =>
      Math.max(...texts.map((text) => sheet.height(style, text, width)));
    const value = highest(
      "number",
      row.map((one) => one.value),
    );
    const label = highest(
      "cell",
      row.map((one) => one.label),
    );
    const note = highest(
      "small",
      row.map((one) => one.note),
    );
    sheet.room(value + label + note + 30);
    const top = sheet.doc.y;
    for (const [at, one] of row.entries()) {
      const x = page.left + at * (width + gutter);
      sheet.element(parent, "P", (figure) => {
        sheet.text(figure, "Span", "cell", one.label, { x, y: top, width });
        sheet.text(figure, "Span", "number", one.value, { x, y: top + label + 2, width });
        sheet.text(figure, "Span", "small", one.note, { x, y: top + label + value + 12, width });
      });
      sheet.decorate(() =>
        sheet.doc
          .lineWidth(2)
          .moveTo(x, top + label + value + 6)
          .lineTo(x + width, top + label + value + 6)
          .stroke(`#${ink.river}`),
      );
    }
    sheet.doc.x = page.left;
    sheet.doc.y = top + label + value + note + 20;
  }
}

function drawChart(sheet: Sheet, parent: Structure, chart: PackChart, png: Uint8Array): void {
  const height = Math.min((textWidth * chart.height) / chart.width, bodyHeight * 0.45);
  const width = (height * chart.width) / chart.height;
  const title = sheet.height("strong", chart.title);
  sheet.room(title + height + sheet.height("small", chart.source) + 20);
  sheet.text(parent, "P", "strong", chart.title);
  sheet.space(4);
  const top = sheet.doc.y;
  sheet.element(
    parent,
    "Figure",
    (figure) =>
      figure.add(() => {
        sheet.doc.image(Buffer.from(png), page.left, top, { width, height });
      }),
    { alt: chart.description },
  );
  sheet.doc.x = page.left;
  sheet.doc.y = top + height + 6;
  sheet.text(parent, "P", "small", chart.source);
}

/** What stands out: on a ground of its own, in the signal colour when it asks something. */
function drawCallout(sheet: Sheet, parent: Structure, callout: BlockOf<"callout">): void {
  const [pad, bar] = [14, 4];
  const place = { x: page.left + pad + bar, width: textWidth - 2 * pad - bar };
  const title = sheet.height("strong", callout.title, place.width);
  const text = sheet.height("body", callout.text, place.width);
  const height = Math.min(title + text + 2 * pad, bodyHeight);
  sheet.room(height);
  const top = sheet.doc.y;
  sheet.decorate(() => {
    const [ground, edge] = callout.asks ? [ink.signalTint, ink.signal] : [ink.riverTint, ink.river];
    sheet.doc.rect(page.left, top, textWidth, height).fill(`#${ground}`);
    sheet.doc.rect(page.left, top, bar, height).fill(`#${edge}`);
  });
  const y = top + pad;
  sheet.text(parent, "P", "strong", callout.title, { ...place, y });
  sheet.text(parent, "P", "body", callout.text, {
    ...place,
    y: y + title,
    maxHeight: height - title - pad,
    ...inLanguage(callout.lang),
  });
  sheet.doc.x = page.left;
  sheet.doc.y = top + height;
}
