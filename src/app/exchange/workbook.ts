import { onTheClock } from "../../core/meetings/index.ts";
import type { Workbook } from "../ports/sheet-writer.ts";
import type { Sheet } from "./sheet.ts";

/** Name of the first page, which says what the file is. */
export const aboutTitle = "Over dit bestand";

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
      [
        "Kolom “wijziging”",
        "Hieraan zien wij of een rij veranderd is sinds u haar ophaalde. Laat staan.",
      ],
      [
        "Kolom “reden van wijziging”",
        "Schrijf hier waarom u een rij wijzigt, als u het bestand weer inleest.",
      ],
      ...sheets.map(({ title, rows }) => [title, `${rows.length} rijen`] as const),
    ],
    sheets,
  };
}
