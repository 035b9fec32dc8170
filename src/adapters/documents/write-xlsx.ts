import { utils, write, type WorkSheet } from "@e965/xlsx";
import type { Pack, PackTable } from "../../app/pack/pack.ts";

/** Longest name of a sheet that spreadsheets take, and the signs that they refuse in it. */
const longestName = 31;
const refused = /[[\]:*?/\\']/g;

/**
 * Every table of a pack as a sheet, after one that says what they are about and holds the key
 * figures. Texts are cells of text: a spreadsheet runs none of them as a formula.
 */
export function writeXlsx(pack: Pack): Promise<Uint8Array<ArrayBuffer>> {
  const { cover, parts, words } = pack;
  const book = utils.book_new();
  book.Props = { Title: `${cover.title}, ${cover.subtitle}`, Author: "Eenlijn" };
  const about = [
    [cover.title, cover.subtitle],
    ...cover.facts.map(({ label, text }) => [label, text]),
    ...(cover.warning === undefined ? [] : [["", cover.warning]]),
    [],
    ...parts.map((part) => [part.title, `${words.source}: ${part.source}`]),
    [],
    ...parts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "figures" ? block.figures : []))
      .map(({ label, value, range, kindWord, origin }) => [
        label,
        [value, range].filter(Boolean).join(" · "),
        kindWord,
        origin,
      ]),
  ];
  const names = new Set<string>();
  const append = (sheet: WorkSheet, name: string) =>
    utils.book_append_sheet(book, sheet, freeName(name, names));
  append(sheetOf(about, [44, 60, 24, 40]), words.about);
  for (const part of parts)
    for (const block of part.blocks)
      if (block.kind === "table") append(tableSheet(block.table), block.table.name);
  const bytes = write(book, { bookType: "xlsx", type: "array", compression: true }) as ArrayBuffer;
  return Promise.resolve(new Uint8Array(bytes));
}

function tableSheet({ columns, rows }: PackTable): WorkSheet {
  const values = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : cell.value)),
  );
  const sheet = sheetOf(
    [columns.map(({ title }) => title), ...values],
    columns.map(({ share }) => Math.round(22 * (share ?? 1)) + 4),
  );
  sheet["!autofilter"] = { ref: sheet["!ref"]! };
  return sheet;
}

function sheetOf(rows: readonly (readonly (string | number)[])[], widths: readonly number[]) {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet["!cols"] = widths.map((wch) => ({ wch }));
  return sheet;
}

/** A name that no other sheet has: "Wijziging", "Wijziging 2", … */
function freeName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(refused, " ").trim();
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : ` ${n}`;
    const name = plain.slice(0, longestName - suffix.length) + suffix;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
