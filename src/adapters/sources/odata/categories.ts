import type { Code, OpenTable } from "./table-shape.ts";

/** The categories of dimensions by trimmed code, each list read once. */
export function categoriesOf(
  read: (dimension: string) => Promise<readonly Code[]>,
): OpenTable["codes"] {
  const lists = new Map<string, Promise<ReadonlyMap<string, Code>>>();
  const readOne = async (dimension: string) =>
    new Map((await read(dimension)).map((code) => [code.raw.trim(), code]));
  return (dimension) => {
    const list = lists.get(dimension) ?? readOne(dimension);
    lists.set(dimension, list);
    return list;
  };
}
