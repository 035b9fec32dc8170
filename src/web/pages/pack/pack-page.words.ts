import type { PackFormat } from "../../../app/ports/pack-writer.ts";
import { words } from "../../language.ts";

interface FileWords {
  readonly title: string;
  readonly use: string;
}

/** Words of the page where papers are made and fetched. */
export const packPageWords = words(
  {
    tab: "Stukken",
    title: "Stukken",
    description: "De stukken van een vergadering: om te lezen, te bewerken of te laten zien.",
    meeting: "Vergadering",
    none: "Er zijn nog geen stukken gemaakt.",
    noneYet:
      "Hier komen de stukken te staan, als bestand om te lezen, te bewerken of te laten zien.",
    ready: (day: string, time: string) =>
      `De stukken zijn klaar. Ze zijn gemaakt op ${day} om ${time}.`,
    making: (done: number, all: number) =>
      `De stukken worden gemaakt: ${done} van de ${all} klaar.`,
    makingHint: "U kunt deze pagina verlaten: het maken gaat door.",
    look: "Kijk of ze klaar zijn",
    stalled: "Het maken van de stukken is blijven steken. Maak ze opnieuw.",
    changed:
      "Daarna is er in de agenda, de besluiten of iets anders van de besturing iets veranderd.",
    make: "Maak de stukken",
    again: "Maak de stukken opnieuw",
    content:
      "De agenda, per punt een bladzijde, de verwachting, de monitor, wat te laat is, besluiten sinds de vorige keer en open acties. Alles zoals het op dat moment bekend is.",
    files: "De bestanden",
    download: (title: string, size: string) => `${title} (${size})`,
    file: {
      pdf: { title: "PDF", use: "om te lezen en te printen, ook met een voorleesprogramma" },
      docx: { title: "Word", use: "om te bewerken" },
      pptx: { title: "Presentatie", use: "om te laten zien; de bron staat in de notities" },
      xlsx: { title: "Excel", use: "alle tabellen, om mee te rekenen" },
    } satisfies Record<PackFormat, FileWords>,
  },
  {
    tab: "Papers",
    title: "Papers",
    description: "The papers of a meeting: to read, to edit or to show.",
    meeting: "Meeting",
    none: "No papers were made yet.",
    noneYet: "The papers will stand here, as files to read, to edit or to show.",
    ready: (day: string, time: string) =>
      `The papers are ready. They were made on ${day} at ${time}.`,
    making: (done: number, all: number) => `The papers are being made: ${done} of ${all} ready.`,
    makingHint: "You can leave this page: the making goes on.",
    look: "See whether they are ready",
    stalled: "The making of the papers got stuck. Make them again.",
    changed: "Since then something changed in the agenda, the decisions or elsewhere in steering.",
    make: "Make the papers",
    again: "Make the papers again",
    content:
      "The agenda, a page for each item, the forecast, the monitor, what is late, decisions since last time and open actions. Everything as known at that moment.",
    files: "The files",
    download: (title: string, size: string) => `${title} (${size})`,
    file: {
      pdf: { title: "PDF", use: "to read and to print, also with a screen reader" },
      docx: { title: "Word", use: "to edit" },
      pptx: { title: "Slides", use: "to show; the source is in the notes" },
      xlsx: { title: "Excel", use: "all tables, to compute with" },
    },
  },
);
