import { unitPower } from "./unit-power.ts";
import type { Topic } from "./table-shape.ts";

/** A topic, or a group of topics when it has no code. */
export interface TopicNode<Id> {
  readonly id: Id;
  readonly parent: Id | undefined;
  readonly code: string | undefined;
  readonly title: string;
  readonly unit?: string | null | undefined;
}

/** The topics of a table with the titles of the groups they stand under. */
export function topicsOf<Id>(nodes: readonly TopicNode<Id>[]): Topic[] {
  const groups = new Map(
    nodes.flatMap((node) => (node.code === undefined ? [[node.id, node]] : [])),
  );
  const pathOf = (node: TopicNode<Id>): string => {
    const group = node.parent === undefined ? undefined : groups.get(node.parent);
    const title = node.title.trim();
    return group === undefined || group === node ? title : `${pathOf(group)} / ${title}`;
  };
  return nodes.flatMap((node) =>
    node.code === undefined
      ? []
      : [
          {
            code: node.code,
            title: node.title.trim(),
            path: pathOf(node),
            power: unitPower(node.unit),
          },
        ],
  );
}
