/**
 * Text for a CSV file: where a spreadsheet would take the start of a cell for a formula, an
 * apostrophe stands before it. Also after a semicolon or a line end within the text: a Dutch
 * spreadsheet that splits by semicolons sees a new cell there. An apostrophe of the text itself is
 * treated likewise, so that `unguarded` gives every text back.
 */
export const guarded = (text: string): string =>
  text.replaceAll(/(^|[;\r\n\t])(?=['=+\-@])/g, "$1'");

/** The text that was guarded. */
export const unguarded = (text: string): string =>
  text.replaceAll(/(^|[;\r\n\t])'(?=['=+\-@])/g, "$1");
