import { nearest } from "../../../core/plan/index.ts";
import type { ProblemList } from "./table-refused.ts";

/** Where a column stands, and what the file calls it. */
export interface Column {
  readonly name: string;
  readonly index: number;
}

/** Finds columns by name; capitals and spaces around it do not matter. */
export function columnFinder(
  header: { readonly line: number; readonly cells: readonly (string | number)[] },
  problems: ProblemList,
): (name: string) => Column {
  const names = header.cells.map((cell) => String(cell).trim());
  const plain = names.map((name) => name.toLowerCase());
  const reported = new Set<string>();
  return (name) => {
    const sought = name.trim().toLowerCase();
    const index = plain.indexOf(sought);
    if (!reported.has(sought)) {
      reported.add(sought);
      const place = { line: header.line, column: name };
      if (index < 0) {
        const close = nearest(name, names);
        problems.add({ kind: "missing-column", ...place, ...(close && { nearest: close }) });
      } else if (plain.includes(sought, index + 1))
        problems.add({ kind: "double-column", ...place });
    }
    return { name, index };
  };
}
