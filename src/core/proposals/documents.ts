import type * as z from "zod";
import { type Assumptions, subjectOf } from "../impact/index.ts";
import type { Plan } from "../plan/index.ts";

/** What a proposal changes: the plan, and what is assumed about it. */
export interface Documents {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
}
export type DocumentName = keyof Documents;

export type Json = z.core.util.JSONType;
export type JsonObject = { [key: string]: Json };

/** A document as plain data, to be changed; shares nothing with the original. */
export const plainCopy = (document: object): JsonObject =>
  JSON.parse(JSON.stringify(document)) as JsonObject;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The lists of a document whose records can be named: "initiatives", "challenges", … Objectives
 * are a list of their own, although each stands in its challenge.
 */
export function listsOf(name: DocumentName, document: JsonObject): ReadonlyMap<string, Json[]> {
  const lists = new Map<string, Json[]>();
  for (const [key, value] of Object.entries(document))
    if (Array.isArray(value) && value.every((item) => idOf(name, key, item) !== undefined))
      lists.set(key, value);
  if (name === "plan")
    lists.set(
      "objectives",
      (lists.get("challenges") ?? []).flatMap((challenge) =>
        isObject(challenge) && Array.isArray(challenge["objectives"])
          ? challenge["objectives"]
          : [],
      ),
    );
  return lists;
}

/** What tells a record from the others in its list; nothing when records there have no name. */
export function idOf(name: DocumentName, list: string, record: Json): string | undefined {
  if (!isObject(record)) return undefined;
  if (name === "assumptions" && list === "initiatives") return subjectOf(record);
  const id = record["id"] ?? (name === "assumptions" ? ownerOf(record) : undefined);
  return typeof id === "string" ? id : undefined;
}

/** Assumptions about a sector or a precondition have no id of their own. */
const ownerOf = (record: JsonObject) => record["sector"] ?? record["precondition"];

/**
 * The record with a name such as "initiatives/leefstijlloket" or "baseline"; "" is the document
 * itself. What comes back stands in the document.
 */
export function recordIn(
  name: DocumentName,
  document: JsonObject,
  record: string,
): JsonObject | undefined {
  if (record === "") return document;
  const [list = "", id] = record.split("/");
  if (id === undefined) {
    const part = document[list];
    return isObject(part) ? part : undefined;
  }
  const found = listsOf(name, document)
    .get(list)
    ?.find((item) => idOf(name, list, item) === id);
  return isObject(found) ? found : undefined;
}

/** Whether two values say the same; the order of fields says nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  if (isObject(a) && isObject(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
      isSame(a[key], b[key]),
    );
  return a === b;
}

/** The list of which a record is part, or its own name when it stands alone. */
export const listOf = (record: string): string => record.split("/")[0]!;
