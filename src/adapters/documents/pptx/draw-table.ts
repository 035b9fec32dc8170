import { shownIn, type PackTable } from "../../../app/pack/pack.ts";
import { ink } from "../look.ts";
import { heightOf, slide, text, type Slide } from "./slide.ts";
import type { Column, Filling } from "./filling.ts";

/** As many rows as fit, and how many more there are. */
export function drawTable(
  one: Slide,
  table: PackTable,
  column: Column,
  { lang, words }: Filling,
): void {
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
