import * as z from "zod";
import type { PackOrder } from "../ports/pack-store.ts";
import { packFormats, type WritePack } from "../ports/pack-writer.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import type { Workman } from "../work-off-jobs.ts";
import type { Pack } from "./pack.ts";

/** The kind of job that makes the papers of a meeting; its payload is a `PackOrder`. */
export const packKind = "make-pack";

const Order = z.object({
  id: z.uuid(),
  meeting: z.string(),
  language: z.enum(["nl", "en"]),
}) satisfies z.ZodType<PackOrder>;

/** Makes the content of papers; nothing when there is no such meeting. */
export type Compose = (
  meeting: string,
  language: PackOrder["language"],
) => Promise<Pack | undefined>;

/**
 * Makes the papers that a job names, in every format and all of one moment. Half of them, of a
 * worker that died, are thrown away; when everything is there, so are those of before.
 */
export function packJob(
  { packs }: Pick<Store, "packs">,
  region: RegionId,
  compose: Compose,
  write: WritePack,
  now: () => Date,
): Workman {
  return async ({ payload }, signal) => {
    const { id, meeting, language } = Order.parse(payload);
    const isWanted = await packs.begin(region, id);
    const pack = isWanted ? await compose(meeting, language) : undefined;
    if (pack === undefined) return { kind: "done" };
    for (const format of packFormats) {
      if (signal.aborted) return { kind: "failed", reason: "stopped" };
      const bytes = await write(pack, format);
      if (!(await packs.keep(region, id, format, bytes, now()))) return { kind: "done" };
    }
    await packs.forgetEarlier(region, id);
    return { kind: "done" };
  };
}
