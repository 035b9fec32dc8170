import type { BlockOf } from "../../../app/pack/pack.ts";
import { ink } from "../look.ts";
import { heightOf, slide, text, type Slide } from "./slide.ts";
import type { Column, Filling } from "./filling.ts";

/** A picture as large as fits, between its title and its source. */
export function drawChart(
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
