import { nearest } from "../../../core/plan/index.ts";
import { SourceStopped } from "../source-stopped.ts";
import type { OpenTable, Topic } from "./table-shape.ts";

/**
 * The topic with this title, or with this title under its groups ("Wmo-cliënten / Relatief").
 * Letters may be large or small: publishers change those without meaning to.
 * @throws SourceStopped when the table has no such topic, or more than one
 */
export function findTopic(table: OpenTable, wanted: string): Topic {
  const sought = plain(wanted);
  const found = table.topics.filter(
    ({ title, path }) => plain(title) === sought || plain(path) === sought,
  );
  if (found.length === 1) return found[0]!;
  const [first] = found;
  const close =
    first?.path ??
    nearest(
      wanted,
      table.topics.flatMap(({ title, path }) => [title, path]),
    );
  throw new SourceStopped({
    kind: "schema-changed",
    url: table.url,
    missing: first === undefined ? `topic "${wanted}"` : `one topic "${wanted}": it has several`,
    ...(close !== undefined && { nearest: close }),
  });
}

const plain = (title: string) => title.trim().replaceAll(/\s+/g, " ").toLowerCase();
