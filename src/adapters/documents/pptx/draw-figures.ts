import type { BlockOf } from "../../../app/pack/pack.ts";
import { ink } from "../look.ts";
import { heading, heightOf, slide, text, type Slide } from "./slide.ts";
import type { Column } from "./filling.ts";

/** Figures in rows, each with its kind and range. */
export function drawFigures(
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
