import type { SchemaChange } from "../../../app/ports/source-connector.ts";
import { nearest } from "../../../core/plan/index.ts";
import { ok, refused, type Result } from "../../../kernel/result.ts";
import type { Topic } from "./table-shape.ts";

/**
 * The topic with this title, or with this title under its groups ("Wmo-cliënten / Relatief").
 * Letters may be large or small: publishers change those without meaning to. Refused when there is
 * no such topic, or more than one.
 */
export function findTopic(topics: readonly Topic[], wanted: string): Result<Topic, SchemaChange> {
  const sought = plain(wanted);
  const found = topics.filter(
    ({ title, path }) => plain(title) === sought || plain(path) === sought,
  );
  const [first] = found;
  if (first !== undefined)
    return found.length === 1
      ? ok(first)
      : refused({ missing: `one topic "${wanted}": it has several`, nearest: first.path });
  const names = topics.flatMap(({ title, path }) => [title, path]);
  const close = nearest(wanted, names);
  return refused({ missing: `topic "${wanted}"`, ...(close !== undefined && { nearest: close }) });
}

const plain = (title: string) => title.trim().replaceAll(/\s+/g, " ").toLowerCase();
