import { citations, type Origin } from "./origin.ts";

/** True when two records stand, at least partly, on the same lines of the same document. */
export function overlap(a: Origin, b: Origin): boolean {
  const other = citations(b);
  return citations(a).some(({ document, lines }) =>
    other.some(
      (citation) =>
        citation.document === document &&
        citation.lines.some(({ from, to }) =>
          lines.some((range) => range.from <= to && from <= range.to),
        ),
    ),
  );
}
