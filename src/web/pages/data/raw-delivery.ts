import { Readable } from "node:stream";
import { withheld } from "../../../app/pass-on.ts";
import type { Snapshot } from "../../../core/observations/index.ts";
import type { SiteContext } from "../../render.ts";
import { notFoundPage } from "../errors/error-pages.tsx";

/** The bytes of a delivery as they came, for who wants to check them; never what must stay inside. */
export async function rawDelivery(c: SiteContext) {
  const { view, data } = c.var;
  const snapshot = view.measured?.snapshots.find(({ id }) => id === c.req.param("snapshot"));
  const source = view.measured?.set.sources.find(({ id }) => id === snapshot?.source);
  if (snapshot === undefined || withheld(snapshot, source) !== undefined) return notFoundPage(c);
  return c.body(Readable.toWeb(Readable.from(data.bytes(snapshot.id))) as ReadableStream, 200, {
    "Content-Type": "application/octet-stream",
    "Content-Disposition": `attachment; filename="${fileName(snapshot)}"`,
    "Repr-Digest": `sha-256=:${Buffer.from(snapshot.sha256, "hex").toString("base64")}:`,
  });
}

/** "cbs-kerncijfers-12.json": the source, the number of the delivery, and what kind of file it was. */
function fileName({ source, id, retrieval }: Snapshot): string {
  const from = retrieval.kind === "uploaded" ? retrieval.fileName : "answer.json";
  const extension = /\.([a-z0-9]{1,5})$/i.exec(from)?.[1]?.toLowerCase() ?? "txt";
  return `${source}-${id}.${extension}`;
}
