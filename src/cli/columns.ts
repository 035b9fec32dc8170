/**
 * Rows of cells as text, every column as wide as its widest cell.
 * @param sides of each column; one that is not named stands left
 */
export function columns(
  rows: readonly (readonly string[])[],
  sides: readonly ("left" | "right")[],
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows.map((row) =>
    row
      .map((cell, i) =>
        sides[i] === "right" ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
      )
      .join("  ")
      .trimEnd(),
  );
}
