import { capitalised, inWords } from "../../in-words.ts";
import { words } from "../../language.ts";

const none: Readonly<Record<string, string>> = {};

/** Words of the page with every list to take along. */
export const exchangeWords = words(
  {
    title: "Neem de lijsten mee",
    lead: (lists: number, rows: string) =>
      `${capitalised(inWords(lists, "nl"))} lijsten met samen ${rows} rijen, zoals ze nu zijn.`,
    all: "Haal alle lijsten op (Excel)",
    caption: "Elke lijst apart",
    list: "Lijst",
    rows: "Rijen",
    take: "Ophalen",
    format: { xlsx: "Excel", csv: "CSV" },
    names: none,
    againTitle: "Weer inlezen",
    again:
      "Wijzig een lijst in een rekenprogramma en lees haar weer in. U ziet eerst wat er verandert.",
    againHow: "Wat u in een bestand kunt wijzigen",
    howTitle: "Wat u krijgt",
    how: [
      "Elke lijst heeft één rij voor elk besluit, elke actie of elk risico. Dagen zijn echte datums en bedragen echte getallen. Een lege cel betekent dat er niets is vastgelegd.",
      "Aan de kolom “wijziging” zien wij later of een rij veranderd is sinds u haar ophaalde. In de kolom “reden van wijziging” schrijft u waarom u een rij wijzigt.",
      "Besluiten waarvan u het verslag nog niet mag lezen, staan er niet bij. E-mailadressen ook niet.",
      "In een CSV-bestand staat een ' voor tekst die begint met =, +, - of @. Een rekenprogramma voert die tekst dan niet uit.",
    ],
  },
  {
    title: "Take the lists along",
    lead: (lists: number, rows: string) =>
      `${capitalised(inWords(lists, "en"))} lists with ${rows} rows together, as they are now. The lists are in Dutch.`,
    all: "Get all lists (Excel)",
    caption: "Each list apart",
    list: "List",
    rows: "Rows",
    take: "Get it",
    format: { xlsx: "Excel", csv: "CSV" },
    names: {
      initiatieven: "Initiatives",
      doelen: "Objectives",
      afspraken: "Commitments",
      risicos: "Risks",
      randvoorwaarden: "Preconditions",
      besluiten: "Decisions",
      acties: "Actions",
      vergaderingen: "Meetings",
      signalen: "Signals",
      voorstellen: "Proposals",
      financiering: "Funding",
      transformatieplannen: "Transformation plans",
      oplossingen: "Digital solutions",
      mensen: "People",
    },
    againTitle: "Read again",
    again: "Change a list in a spreadsheet and read it again. First you see what changes.",
    againHow: "What you can change in a file",
    howTitle: "What you get",
    how: [
      "Each list has one row for each decision, action or risk. Days are real dates and amounts real numbers. An empty cell means that nothing was recorded.",
      "By the column “wijziging” we see later whether a row changed since you took it along. In the column “reden van wijziging” you write why you change a row.",
      "Decisions of which you may not read the minutes yet are left out, and so are e-mail addresses.",
      "In a CSV file a ' stands before text that begins with =, +, - or @, so that no spreadsheet runs that text.",
    ],
  },
);
