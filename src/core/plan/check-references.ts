import type * as z from "zod";
import { nearest } from "./nearest.ts";
import { citations, type Origin } from "./origin.ts";
import type { Problem } from "./problem.ts";
import { referableKinds, type ReferableKind } from "./reference.ts";
import { walk } from "./walk.ts";

/** Where each id was defined, by kind. */
export type IdIndex = ReadonlyMap<ReferableKind, ReadonlyMap<string, Path>>;
type Path = readonly (string | number)[];

/** Collects every id that others may point at; an id that is used twice is a problem. */
export function indexIds(
  schema: z.core.$ZodType,
  value: unknown,
): { readonly ids: IdIndex; readonly problems: readonly Problem[] } {
  const ids = new Map<ReferableKind, Map<string, Path>>(referableKinds.map((k) => [k, new Map()]));
  const local = new Set<string>();
  const problems: Problem[] = [];
  walk(schema, value, (role, raw, path) => {
    if (role.is !== "id") return;
    const id = String(raw);
    if (role.kind === "local") {
      const key = JSON.stringify([path.slice(0, -2), id]);
      if (local.has(key)) problems.push(duplicate(id, path, "this list"));
      local.add(key);
      return;
    }
    const known = ids.get(role.kind)!;
    if (known.has(id)) problems.push(duplicate(id, path, known.get(id)!.join(".")));
    else known.set(id, path);
  });
  return { ids, problems };
}

const duplicate = (id: string, path: Path, where: string): Problem => ({
  path,
  message: `The id "${id}" is used twice; the first stands at ${where}`,
  remedy: "Give each record its own id",
});

/**
 * References to records that do not exist, and citations of documents or lines that do not exist.
 * @param lineCounts number of lines per document; documents without lines are left out
 */
export function danglingReferences(
  schema: z.core.$ZodType,
  value: unknown,
  ids: IdIndex,
  lineCounts: ReadonlyMap<string, number>,
): Problem[] {
  const problems: Problem[] = [];
  walk(schema, value, (role, raw, path) => {
    switch (role.is) {
      case "id":
        return;
      case "reference":
        problems.push(...missing(role.kind, String(raw), path, ids));
        return;
      case "any-reference": {
        const [kind = "", id = ""] = String(raw).split(":");
        if (isKind(kind)) problems.push(...missing(kind, id, path, ids));
        else
          problems.push({
            path,
            message: `"${kind}" is not a kind of record`,
            remedy: `Choose one of: ${referableKinds.join(", ")}`,
          });
        return;
      }
      case "origin":
        problems.push(...wrongCitations(raw as Origin, path, ids, lineCounts));
    }
  });
  return problems;
}

const isKind = (word: string): word is ReferableKind =>
  (referableKinds as readonly string[]).includes(word);

function missing(kind: ReferableKind, id: string, path: Path, ids: IdIndex): Problem[] {
  const known = ids.get(kind)!;
  if (known.has(id)) return [];
  const meant = nearest(id, known.keys());
  return [
    {
      path,
      message: `There is no ${kind} with id "${id}"`,
      remedy:
        meant === undefined ? `Add this ${kind}, or correct the id` : `Did you mean "${meant}"?`,
    },
  ];
}

function wrongCitations(
  origin: Origin,
  path: Path,
  ids: IdIndex,
  lineCounts: ReadonlyMap<string, number>,
): Problem[] {
  return citations(origin).flatMap(({ document, lines }, index) => {
    const at = [...path, index];
    const unknown = missing("document", document, at, ids);
    if (unknown.length > 0) return unknown;
    const count = lineCounts.get(document);
    return lines
      .filter(({ from, to }) => from < 1 || from > to || (count !== undefined && to > count))
      .map(({ from, to }) => ({
        path: at,
        message: `Lines ${from}-${to} do not exist in "${document}"`,
        remedy:
          count === undefined
            ? "Write the first line before the last"
            : `Use lines from 1 to ${count}, the first before the last`,
      }));
  });
}
