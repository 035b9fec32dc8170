import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from "yaml";
import type { LocatedProblem } from "../../app/ports/region-source.ts";

type Path = readonly (string | number)[];

/** The content of several YAML files as one document that remembers where everything stands. */
export interface MergedYaml {
  readonly value: unknown;
  readonly problems: readonly LocatedProblem[];
  /** File and line of the deepest part of a path that exists. */
  locate(path: Path): { readonly file: string; readonly line?: number };
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * Reads every *.yaml below a folder, in order of name, and merges them: mappings key by key,
 * lists one after the other. The same single value in two files is a problem.
 */
export async function readMergedYaml(folder: string): Promise<MergedYaml> {
  const places = new Map<string, Place>();
  const problems: LocatedProblem[] = [];
  const value: Record<string, unknown> = {};
  const files = await yamlFiles(folder);
  if (files.length === 0)
    problems.push({
      file: folder,
      path: [],
      message: "There are no .yaml files here",
      remedy: "A region needs plan/ and assumptions/ with YAML files: see docs/plan-format.md",
    });
  for (const file of files) {
    const lines = new LineCounter();
    const document = parseDocument(await readFile(file, "utf8"), {
      lineCounter: lines,
      uniqueKeys: true,
    });
    for (const error of document.errors)
      problems.push({
        file,
        line: lines.linePos(error.pos[0]).line,
        path: [],
        message: `This is not valid YAML: ${error.message.split("\n")[0]}`,
        remedy: "Check the indentation, the quotes and the colons around this line",
      });
    if (document.errors.length > 0 || document.contents === null) continue;
    if (!isMap(document.contents)) {
      problems.push({
        file,
        line: 1,
        path: [],
        message: "This file is not a mapping of names to values",
        remedy: 'Start with the name of a part of the plan, for example "initiatives:"',
      });
      continue;
    }
    const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
    mergeMap(value, document.contents.items, [], { file, lineOf, places, problems });
  }
  return {
    value,
    problems,
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(key(path.slice(0, length)));
        if (place !== undefined) return place;
      }
      return { file: folder };
    },
  };
}

interface Context {
  readonly file: string;
  readonly lineOf: (node: Node | null | undefined) => number;
  readonly places: Map<string, Place>;
  readonly problems: LocatedProblem[];
}

function mergeMap(
  target: Record<string, unknown>,
  items: readonly Pair[],
  path: Path,
  context: Context,
): void {
  const { file, lineOf, places, problems } = context;
  for (const pair of items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const name = String(pair.key.value);
    const at = [...path, name];
    const node = pair.value as Node | null;
    const line = lineOf(pair.key);
    const existing = target[name];
    if (isSeq(node)) {
      const list = Array.isArray(existing) ? existing : [];
      if (existing === undefined || Array.isArray(existing)) target[name] = list;
      if (!places.has(key(at))) places.set(key(at), { file, line });
      for (const item of node.items) {
        list.push(plain(item as Node, [...at, list.length], context));
      }
    } else if (isMap(node)) {
      places.set(key(at), { file, line });
      const isRecord =
        typeof existing === "object" && existing !== null && !Array.isArray(existing);
      const map = isRecord ? (existing as Record<string, unknown>) : {};
      target[name] = map;
      mergeMap(map, node.items, at, context);
    } else {
      const value = isScalar(node) ? node.value : null;
      if (existing !== undefined && existing !== value)
        problems.push({
          file,
          line,
          path: at,
          message: `"${at.join(".")}" was given another value in ${places.get(key(at))?.file}`,
          remedy: "Keep one of the two",
        });
      places.set(key(at), { file, line });
      target[name] = value;
    }
  }
}

/** The plain value of a node, noting the line of every part on the way. */
function plain(node: Node | null, path: Path, context: Context): unknown {
  context.places.set(key(path), { file: context.file, line: context.lineOf(node) });
  if (isSeq(node))
    return node.items.map((item, index) => plain(item as Node, [...path, index], context));
  if (isMap(node)) {
    const record: Record<string, unknown> = {};
    mergeMap(record, node.items, path, context);
    return record;
  }
  return isScalar(node) ? node.value : null;
}

const key = (path: Path) => JSON.stringify(path);

async function yamlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
