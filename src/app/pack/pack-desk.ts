import type { PackOrder, PackStore } from "../ports/pack-store.ts";
import type { PackFormat } from "../ports/pack-writer.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { packKind } from "./pack-job.ts";

/** Where papers are asked for and fetched. */
export interface PackDesk {
  /** Asks for papers, once for each id; they are made in the background. */
  ask(order: PackOrder): Promise<void>;
  /** What was asked for of a meeting, the last first. */
  of(meeting: string): ReturnType<PackStore["of"]>;
  bytes(id: string, format: PackFormat): Promise<Uint8Array | undefined>;
  now(): Date;
}

export function packDesk(
  { packs, jobs }: Pick<Store, "packs" | "jobs">,
  region: RegionId,
  now: () => Date,
): PackDesk {
  return {
    now,
    async ask(order) {
      await packs.ask(region, order, now());
      // Also when it was asked for before: the first time may have ended in between.
      await jobs.enqueueOnce(region, order.id, { kind: packKind, payload: order, runAt: now() });
    },
    of: (meeting) => packs.of(region, meeting),
    bytes: (id, format) => packs.bytes(region, id, format),
  };
}

/** The desk as it was at a moment: papers that were made later are not there. */
export function packsUntil(desk: PackDesk, until: Date): PackDesk {
  return {
    ...desk,
    now: () => until,
    of: async (meeting) =>
      (await desk.of(meeting)).filter(
        ({ askedAt, files }) => askedAt <= until && files.every(({ keptAt }) => keptAt <= until),
      ),
  };
}
