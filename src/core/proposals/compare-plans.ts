import type { Change } from "./change.ts";
import {
  idOf,
  isObject,
  isSame,
  listsOf,
  plainCopy,
  type DocumentName,
  type Documents,
  type Json,
  type JsonObject,
} from "./documents.ts";

/** How two versions differ in one place: a change that leads from one to the other, or a loss. */
export type Difference =
  | Change
  | {
      readonly kind: "remove";
      readonly in: DocumentName;
      readonly record: string;
      readonly before: Json;
    };

/**
 * Everything that differs between two versions, by record and field, in the order of the later
 * one. Records are told apart by id, so that one that moved in its list is not a difference.
 */
export function comparePlans(before: Documents, after: Documents): readonly Difference[] {
  return (["plan", "assumptions"] as const).flatMap((name) =>
    before[name] === after[name]
      ? []
      : compareDocuments(name, plainCopy(before[name]), plainCopy(after[name])),
  );
}

function compareDocuments(name: DocumentName, before: JsonObject, after: JsonObject): Difference[] {
  const [listsBefore, listsAfter] = [listsOf(name, before), listsOf(name, after)];
  const lists = new Set([...listsBefore.keys(), ...listsAfter.keys()]);
  const rest = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !lists.has(key),
  );
  return [
    ...rest.flatMap((key) =>
      isObject(before[key]) && isObject(after[key])
        ? compareRecords({ name, record: key, list: key }, before[key], after[key])
        : compareValues({ name, record: "", list: "" }, key, before[key], after[key]),
    ),
    ...[...lists].flatMap((list) =>
      compareLists(name, list, listsBefore.get(list) ?? [], listsAfter.get(list) ?? []),
    ),
  ];
}

function compareLists(
  name: DocumentName,
  list: string,
  before: readonly Json[],
  after: readonly Json[],
): Difference[] {
  const known = new Map(before.map((record) => [idOf(name, list, record), record]));
  const kept = new Set(after.map((record) => idOf(name, list, record)));
  return [
    ...after.flatMap((record): Difference[] => {
      const id = idOf(name, list, record);
      const place = { name, list, record: `${list}/${id}` };
      const was = known.get(id);
      return was === undefined
        ? [{ kind: "add", in: name, record: place.record, after: record }]
        : compareRecords(place, was as JsonObject, record as JsonObject);
    }),
    ...before.flatMap((record): Difference[] => {
      const id = idOf(name, list, record);
      return kept.has(id)
        ? []
        : [{ kind: "remove", in: name, record: `${list}/${id}`, before: record }];
    }),
  ];
}

interface Place {
  readonly name: DocumentName;
  readonly list: string;
  readonly record: string;
}

function compareRecords(place: Place, before: JsonObject, after: JsonObject, path = ""): Change[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field) => !(place.list === "challenges" && field === "objectives"))
    .flatMap((field) => compareValues(place, `${path}${field}`, before[field], after[field]));
}

function compareValues(
  place: Place,
  field: string,
  before: Json | undefined,
  after: Json | undefined,
): Change[] {
  if (isSame(before, after)) return [];
  if (before !== undefined && after !== undefined && hasParts(before) && hasParts(after)) {
    const [were, are] = [partsOf(before), partsOf(after)];
    // A list that grew or shrank is told as a whole.
    if (Array.isArray(before) === Array.isArray(after))
      if (!Array.isArray(before) || Object.keys(were).length === Object.keys(are).length)
        return compareRecords(place, were, are, `${field}.`);
  }
  return [
    {
      kind: "set",
      in: place.name,
      record: place.record,
      field,
      before: before ?? null,
      after: after ?? null,
    },
  ];
}

/** A text in two languages, an estimate or a step is one value; what holds those has parts. */
function hasParts(value: Json): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isMechanism);
  return isObject(value) && !("nl" in value) && !("grade" in value) && !("origin" in value);
}
const isMechanism = (value: Json) => isObject(value) && "kind" in value && !("on" in value);

const partsOf = (value: Json): JsonObject =>
  Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : (value as JsonObject);
