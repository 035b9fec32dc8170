import { CFB } from "@e965/xlsx";

/** The parts of an office document (a zip) by path; those in XML as text. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = CFB.read(Buffer.from(bytes), { type: "buffer" });
  return new Map(
    file.FullPaths.flatMap((path: string, at: number) => {
      const { content } = file.FileIndex[at]!;
      const name = path.replace(/^Root Entry\//, "");
      return name === "" || name.endsWith("/") || content === undefined
        ? []
        : [[name, Buffer.from(content as Uint8Array).toString("utf8")] as const];
    }),
  );
}

/** Relations that point at a part which is not there. */
export function danglingRelations(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([path, xml]) => {
    if (!path.endsWith(".rels")) return [];
    const folder = path.replace(/_rels\/[^/]+$/, "");
    return [...xml.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([relation]) => {
      if (relation.includes('TargetMode="External"')) return [];
      const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? "";
      const { pathname } = new URL(target, `file:///${folder}`);
      return parts.has(decodeURIComponent(pathname.slice(1))) ? [] : [`${path}: ${target}`];
    });
  });
}

/** Paths of parts in XML whose tags do not match. */
export function malformed(parts: ReadonlyMap<string, string>): string[] {
  return [...parts].flatMap(([path, xml]) =>
    /\.(xml|rels)$/.test(path) && !isWellFormed(xml) ? [path] : [],
  );
}

function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const text = xml.replaceAll(/<\?.*?\?>|<!--.*?-->/gs, "");
  for (const [tag, closing, name, empty] of text.matchAll(
    /<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g,
  )) {
    if (tag === undefined) return false;
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name!);
  }
  const rest = text.replaceAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g, "");
  return (
    open.length === 0 &&
    !rest.includes("<") &&
    !/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest)
  );
}
