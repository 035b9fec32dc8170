import {
  shownIn,
  type BlockOf,
  type PackTable,
  type PackWords,
  type Part,
} from "../../../app/pack/pack.ts";
import { ink } from "../look.ts";
import type { PictureOf } from "../picture-of.ts";
import { heading, heightOf, slide, text, type Slide } from "./slide.ts";

interface Filling {
  /** Where the title ends, in inches. */
  readonly top: number;
  readonly lang: string;
  readonly words: PackWords;
  readonly pictureOf: PictureOf;
}

/** A column of a slide: what is next goes below what stands there, if it fits. */
interface Column {
  readonly x: number;
  readonly width: number;
  y: number;
}

const gutter = 0.45;

/**
 * Puts on a slide what a room must see: the answer, what is asked, the numbers, one picture or
 * else one table. What does not fit is in the notes.
 */
export function fillSlide(one: Slide, part: Part, filling: Filling): void {
  const full: Column = { x: slide.left, width: slide.width, y: filling.top };
  const plain = {
    lang: filling.lang,
    fontFace: text,
    color: ink.ink,
    margin: 0,
    valign: "top" as const,
  };
  if (part.lead !== undefined) {
    const h = heightOf(part.lead, full.width, 18);
    one.addText(part.lead, { ...plain, x: full.x, y: full.y, w: full.width, h, fontSize: 18 });
    full.y += h + 0.25;
  }
  const chart = part.blocks.find((block) => block.kind === "chart");
  const others = part.blocks.filter((block) => block.kind !== "chart");
  const column = chart === undefined ? full : { ...full, width: (slide.width - gutter) * 0.42 };
  if (chart !== undefined) {
    const x = column.x + column.width + gutter;
    drawChart(one, chart, { x, width: slide.left + slide.width - x, y: full.y }, filling);
  }
  for (const block of others) {
    switch (block.kind) {
      case "callout":
        drawCallout(one, block, column, filling.lang);
        break;
      case "figures":
        drawFigures(one, block, column, filling.lang);
        break;
      case "list":
        drawList(one, block.items, column, filling);
        break;
      case "table":
        if (chart === undefined) drawTable(one, block.table, column, filling);
        break;
      case "paragraph":
        drawParagraph(one, block.text, column, filling.lang);
        break;
      case "heading":
        break;
    }
  }
}

function drawCallout(
  one: Slide,
  { title, text: said, asks }: BlockOf<"callout">,
  column: Column,
  lang: string,
): void {
  const inner = column.width - 0.45;
  const titleHeight = heightOf(title, inner, 16);
  const h = titleHeight + heightOf(said, inner, 16) + 0.35;
  if (column.y + h > slide.bottom) return;
  const [ground, edge] = asks ? [ink.signalTint, ink.signal] : [ink.riverTint, ink.river];
  one.addShape("rect", { x: column.x, y: column.y, w: 0.07, h, fill: { color: edge } });
  one.addText(
    [
      { text: title, options: { bold: true, breakLine: true } },
      { text: said, options: {} },
    ],
    {
      lang,
      x: column.x + 0.07,
      y: column.y,
      w: column.width - 0.07,
      h,
      fill: { color: ground },
      fontFace: text,
      fontSize: 16,
      color: ink.ink,
      valign: "middle",
      margin: [6, 14, 6, 14],
    },
  );
  column.y += h + 0.25;
}

/** A text that is short enough; a longer one is in the notes. */
function drawParagraph(one: Slide, said: string, column: Column, lang: string): void {
  const h = heightOf(said, column.width, 16);
  if (column.y + h > slide.bottom) return;
  one.addText(said, {
    lang,
    x: column.x,
    y: column.y,
    w: column.width,
    h,
    fontFace: text,
    fontSize: 16,
    color: ink.ink,
    valign: "top",
    margin: 0,
  });
  column.y += h + 0.2;
}

function drawFigures(
  one: Slide,
  { figures }: BlockOf<"figures">,
  column: Column,
  lang: string,
): void {
  const inRow = Math.max(1, Math.min(figures.length, Math.floor(column.width / 2.9)));
  const width = (column.width - 0.3 * (inRow - 1)) / inRow;
  const size = column.width < 7 ? 24 : 28;
  const notes = figures.map(({ range, kindWord }) => [range, kindWord].filter(Boolean).join(" · "));
  const label = Math.max(...figures.map((figure) => heightOf(figure.label, width, 14)));
  const value = Math.max(
    ...figures.map((figure) => heightOf(figure.value, width, size, "heading")),
  );
  const note = Math.max(...notes.map((words) => heightOf(words, width, 12)));
  const h = label + value + note + 0.25;
  const plain = { lang, w: width, fontFace: text, margin: 0, valign: "top" as const };
  for (const [at, figure] of figures.entries()) {
    const x = column.x + (at % inRow) * (width + 0.3);
    if (column.y + h > slide.bottom) return;
    one.addText(figure.label, { ...plain, x, y: column.y, h: label, fontSize: 14, color: ink.ink });
    one.addText(figure.value, {
      ...plain,
      x,
      y: column.y + label,
      h: value,
      fontFace: heading,
      fontSize: size,
      bold: true,
      color: ink.river,
    });
    const line = column.y + label + value + 0.06;
    one.addShape("line", { x, y: line, w: width, h: 0, line: { color: ink.river, width: 2 } });
    one.addText(notes[at]!, {
      ...plain,
      x,
      y: line + 0.06,
      h: note,
      fontSize: 12,
      color: ink.soft,
    });
    if (at % inRow === inRow - 1 || at === figures.length - 1) column.y += h + 0.15;
  }
}

function drawList(
  one: Slide,
  items: readonly string[],
  column: Column,
  { lang, words }: Filling,
): void {
  const heightOfItem = (item: string) => heightOf(item, column.width - 0.35, 16) + 0.08;
  const more = (n: number) => `${words.more[0]}${n}${words.more[1]}`;
  let h = 0;
  let count = 0;
  const room = slide.bottom - column.y - 0.35;
  while (count < items.length && h + heightOfItem(items[count]!) <= room)
    h += heightOfItem(items[count++]!);
  if (count === 0) return;
  const shown = items.slice(0, count);
  if (count < items.length) {
    shown.push(more(items.length - count));
    h += 0.35;
  }
  one.addText(
    shown.map((item) => ({
      text: item,
      options: {
        bullet: { characterCode: "2013", indent: 16 },
        breakLine: true,
        paraSpaceAfter: 5,
      },
    })),
    {
      lang,
      x: column.x,
      y: column.y,
      w: column.width,
      h,
      fontFace: text,
      fontSize: 16,
      color: ink.ink,
      valign: "top",
      margin: 0,
    },
  );
  column.y += h + 0.2;
}

function drawChart(
  one: Slide,
  { chart }: BlockOf<"chart">,
  column: Column,
  { lang, pictureOf }: Filling,
): void {
  const plain = {
    lang,
    x: column.x,
    w: column.width,
    fontFace: text,
    margin: 0,
    valign: "top" as const,
  };
  const title = heightOf(chart.title, column.width, 16);
  const source = heightOf(chart.source, column.width, 11);
  const room = slide.bottom - column.y - title - source - 0.25;
  const h = Math.min(room, (column.width * chart.height) / chart.width);
  const w = (h * chart.width) / chart.height;
  one.addText(chart.title, {
    ...plain,
    y: column.y,
    h: title,
    fontSize: 16,
    bold: true,
    color: ink.ink,
  });
  one.addImage({
    data: `image/png;base64,${Buffer.from(pictureOf(chart)).toString("base64")}`,
    x: column.x,
    y: column.y + title + 0.1,
    w,
    h,
    altText: chart.description,
  });
  one.addText(chart.source, {
    ...plain,
    y: column.y + title + h + 0.18,
    h: source,
    fontSize: 11,
    color: ink.soft,
  });
}

function drawTable(one: Slide, table: PackTable, column: Column, { lang, words }: Filling): void {
  const shares = table.columns.map(({ share }) => share ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => (column.width * share) / all);
  const heightOfRow = (row: readonly string[]) =>
    Math.max(...row.map((cell, at) => heightOf(cell, widths[at]! - 0.15, 14))) + 0.12;
  const rows = table.rows.map((row) => row.map(shownIn));
  const head = table.columns.map(({ title }) => title);
  let h = heightOfRow(head);
  let count = 0;
  const room = slide.bottom - column.y - 0.35;
  while (count < rows.length && h + heightOfRow(rows[count]!) <= room)
    h += heightOfRow(rows[count++]!);
  if (count === 0) return;
  const edge = (color: string) => ({ type: "solid" as const, pt: 0.75, color });
  const none = { type: "none" as const };
  const cells = (row: readonly string[], isHead: boolean) =>
    row.map((cell, at) => ({
      text: cell,
      options: {
        bold: isHead,
        align: table.columns[at]!.numeric ? ("right" as const) : ("left" as const),
        border: [none, none, edge(isHead ? ink.ink : ink.hairline), none] as never,
      },
    }));
  one.addTable([cells(head, true), ...rows.slice(0, count).map((row) => cells(row, false))], {
    x: column.x,
    y: column.y,
    w: column.width,
    colW: widths,
    fontFace: text,
    fontSize: 14,
    color: ink.ink,
    margin: [0.04, 0.08, 0.04, 0.04],
    objectName: table.caption,
  });
  column.y += h + 0.1;
  if (count < rows.length) {
    one.addText(`${words.more[0]}${rows.length - count}${words.more[1]}`, {
      lang,
      x: column.x,
      y: column.y,
      w: column.width,
      h: 0.3,
      fontFace: text,
      fontSize: 12,
      color: ink.soft,
      margin: 0,
    });
    column.y += 0.35;
  }
}
