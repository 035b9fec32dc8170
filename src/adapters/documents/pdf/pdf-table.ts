import { shownIn, type PackTable } from "../../../app/pack/pack.ts";
import { ink } from "../look.ts";
import { bodyHeight, page, textWidth, type Sheet, type Style, type Structure } from "./sheet.ts";

const padding = { x: 8, y: 5 };

/** A table that goes on over pages: its header is repeated, its rows are never torn. */
export function drawTable(sheet: Sheet, parent: Structure, table: PackTable): void {
  const widths = columnWidths(table);
  const header = table.columns.map(({ title }) => title);
  const firstRow = table.rows[0]?.map(shownIn) ?? [];
  const head = rowHeight(sheet, "head", header, widths);
  sheet.room(
    sheet.height("label", table.caption) +
      head +
      rowHeight(sheet, "cell", firstRow, widths) +
      padding.y,
  );
  sheet.element(parent, "Table", (element) => {
    sheet.text(element, "Caption", "label", table.caption);
    sheet.space(4);
    const drawRow = (texts: readonly string[], kind: "header" | "again" | "row") => {
      const style: Style = kind === "row" ? "cell" : "head";
      const height = rowHeight(sheet, style, texts, widths);
      const top = sheet.doc.y;
      rule(sheet, top + height, kind === "row" ? ink.hairline : ink.ink);
      const cells = (write: (text: string, at: number, x: number) => void) => {
        let x = page.left;
        for (const [at, text] of texts.entries()) {
          write(text, at, x);
          x += widths[at]!;
        }
      };
      const place = (at: number, x: number) => ({
        x: x + (at === 0 ? 0 : padding.x),
        y: top + padding.y,
        width: widths[at]! - (at === 0 ? padding.x : 2 * padding.x) + (at === 0 ? 0 : padding.x),
        maxHeight: height - padding.y,
        align: table.columns[at]!.numeric ? ("right" as const) : ("left" as const),
      });
      if (kind === "again")
        sheet.decorate(() => cells((text, at, x) => sheet.write(style, text, place(at, x))));
      else
        sheet.element(element, "TR", (row) =>
          cells((text, at, x) => {
            const scope = kind === "header" ? "Column" : at === 0 ? "Row" : undefined;
            sheet.text(row, scope === undefined ? "TD" : "TH", style, text, {
              ...place(at, x),
              ...(scope !== undefined && { scope }),
            });
          }),
        );
      sheet.doc.x = page.left;
      sheet.doc.y = top + height;
    };
    drawRow(header, "header");
    for (const row of table.rows) {
      const texts = row.map(shownIn);
      const before = sheet.doc.page;
      sheet.room(rowHeight(sheet, "cell", texts, widths));
      if (sheet.doc.page !== before) drawRow(header, "again");
      drawRow(texts, "row");
    }
  });
}

function columnWidths({ columns }: PackTable): readonly number[] {
  const shares = columns.map(({ share }) => share ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (textWidth * share) / all);
}

function rowHeight(
  sheet: Sheet,
  style: Style,
  texts: readonly string[],
  widths: readonly number[],
): number {
  const heights = texts.map((text, at) => sheet.height(style, text, widths[at]! - padding.x));
  return Math.min(Math.max(0, ...heights) + 2 * padding.y, bodyHeight / 2);
}

function rule(sheet: Sheet, y: number, colour: string): void {
  sheet.decorate(() => {
    sheet.doc
      .lineWidth(0.75)
      .moveTo(page.left, y)
      .lineTo(page.width - page.right, y)
      .stroke(`#${colour}`);
  });
}
