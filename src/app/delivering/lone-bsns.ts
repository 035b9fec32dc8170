import { findPersonalData, type PersonalDataFinding } from "../../core/disclosure/index.ts";

/**
 * Cells with nine bare digits that pass the test of a citizen service number. In a long column
 * one in eleven counts does so by chance; where few numbers are typed, nobody writes a count so.
 */
export function loneBsns(rows: readonly (readonly string[])[]): readonly PersonalDataFinding[] {
  const bare = rows.map((row) => row.map((cell) => (/^\d{9}$/.test(cell.trim()) ? cell : "")));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const header = Array.from({ length: width }, () => "bsn");
  return findPersonalData(bare, header).map((finding) => ({
    ...finding,
    // The header that was put above them is no line of theirs.
    rows: finding.rows.map((row) => row - 1),
  }));
}
