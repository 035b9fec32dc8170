import type { BlockOf, Part } from "../../../app/pack/pack.ts";
import { ink } from "../look.ts";
import { heightOf, slide, text, type Slide } from "./slide.ts";
import { drawChart } from "./draw-chart.ts";
import { drawFigures } from "./draw-figures.ts";
import { drawTable } from "./draw-table.ts";
import type { Column, Filling } from "./filling.ts";

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
