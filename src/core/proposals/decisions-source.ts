import { isObject, type Json, type JsonObject } from "./documents.ts";

/** The source of what was decided after the plan was written. */
const source = {
  id: "besluiten",
  title: "Besluiten van de regio",
  titleEn: "Decisions of the region",
  kind: "own-work",
} as const;

/** Where it stands what was decided in Eenlijn itself. */
export const originOfDecisions = [source.id] as const;

/** Makes the decisions a source of the plan, once something that is new cites them. */
export function citeDecisions(plan: JsonObject, added: readonly Json[]): void {
  const documents = plan["documents"];
  if (!Array.isArray(documents) || !added.some(cites)) return;
  if (!documents.some((known) => isObject(known) && known["id"] === source.id))
    documents.push({ ...source });
}

function cites(value: Json): boolean {
  if (Array.isArray(value)) return value.some(cites);
  if (!isObject(value)) return false;
  const { origin } = value;
  return (Array.isArray(origin) && origin.includes(source.id)) || Object.values(value).some(cites);
}
