import { placeOf, type Change } from "./change.ts";
import {
  isObject,
  isSame,
  plainCopy,
  recordIn,
  type DocumentName,
  type Json,
  type JsonObject,
} from "./documents.ts";

/** What stands at a path such as "mechanisms.0.reach" in a record; null when nothing does. */
export function valueAt(record: JsonObject | undefined, path: readonly string[]): Json {
  let at: Json | undefined = record;
  for (const key of path)
    at = isObject(at) ? at[key] : Array.isArray(at) ? at[Number(key)] : undefined;
  return at ?? null;
}

/** What stands in the place of a change in a document now; null when nothing does. */
export function standsAt(change: Change, document: JsonObject): Json {
  const record = recordIn(change.in, document, change.record);
  return valueAt(record, change.kind === "set" ? change.field.split(".") : []);
}

/**
 * What was decided and stands, and would not in another document.
 * @param decided changes that were adopted, the oldest first
 */
export function undone(
  decided: readonly Change[],
  name: DocumentName,
  now: object,
  next: object,
): readonly Change[] {
  const [present, other] = [plainCopy(now), plainCopy(next)];
  const last = new Map(decided.map((change) => [placeOf(change), change]));
  return [...last.values()].filter((change) => {
    if (change.in !== name) return false;
    const [stands, would] = [standsAt(change, present), standsAt(change, other)];
    // A new record may have been changed since: what counts is that it is there.
    if (change.kind === "add") return stands !== null && would === null;
    return isSame(stands, change.after) && !isSame(would, change.after);
  });
}
