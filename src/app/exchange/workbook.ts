import { onTheClock } from "../../core/meetings/index.ts";
import type { Workbook } from "../ports/sheet-writer.ts";
import type { Sheet } from "./sheet.ts";

interface About {
  /** Name of the region. */
  readonly region: string;
  /** Of when it is. */
  readonly at: Date;
  readonly isExample: boolean;
}

/** Sheets as one file that says of what and of when it is. */
export function workbook(sheets: readonly Sheet[], { region, at, isExample }: About): Workbook {
  const { day, time } = onTheClock(at);
  return {
    title: `Eenlijn ${region}`,
    facts: [
      ["Opgehaald", `${day} ${time}`],
      ...(isExample ? [["Let op", "Dit zijn voorbeeldgegevens: verzonnen."] as const] : []),
      ["Lege cel", "Hierover is niets vastgelegd."],
      ["Kolom “wijziging”", "Nummer van de laatste regel in het logboek over deze rij; 0 is geen."],
      ...sheets.map(({ title, rows }) => [title, `${rows.length} rijen`] as const),
    ],
    sheets,
  };
}
