import * as z from "zod";
import { fetchSource, type FetchInto } from "./fetch-source.ts";
import { isFetchable } from "./ports/source-connector.ts";
import type { Workman } from "./work-off-jobs.ts";

const Order = z.object({ source: z.string() });

/**
 * Fetches the source that a job names. A source that the files no longer have is done with.
 * @param taken called after something new came in
 */
export function fetchJob(
  into: Omit<FetchInto, "now" | "signal" | "dryRun" | "onProgress">,
  now: () => Date,
  taken: () => Promise<void>,
): Workman {
  return async ({ payload }, signal) => {
    const order = Order.parse(payload);
    const source = into.set.sources.find(({ id }) => id === order.source);
    if (source === undefined || !isFetchable(source.connector.kind)) return { kind: "done" };
    const fetched = await fetchSource({ ...into, now: now(), signal }, source);
    if (!fetched.ok) return { kind: "failed", reason: fetched.error.kind };
    if (fetched.value.isNew) await taken();
    return { kind: "done" };
  };
}
