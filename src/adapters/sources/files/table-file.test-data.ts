import type { TableFile } from "../../../app/ports/table-reader.ts";
import { Template } from "../../../core/indicators/source.ts";
import type { Observation } from "../../../core/observations/index.ts";
import { tableReader } from "./table-reader.ts";

/** The bytes in pieces of a few: no boundary may matter. */
export function fileOf(content: string | Uint8Array, name = "tabel.csv", piece = 7): TableFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
    },
  };
}

export const template = (more: object = {}) =>
  Template.parse({
    id: "sjabloon",
    title: { nl: "Sjabloon", en: "Template" },
    about: { column: "gemeente" },
    period: { column: "jaar", notation: "year" },
    values: [{ column: "aantal", measure: "aantal" }],
    ...more,
  });

export async function read(file: TableFile, using = template()) {
  const observations: Observation[] = [];
  const result = await tableReader.read(file, using, async (batch) => {
    observations.push(...batch);
  });
  return { result, observations, problems: result.ok ? [] : result.error };
}

export const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));
