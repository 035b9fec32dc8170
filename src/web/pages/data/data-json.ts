import { publicOrigin } from "../../../app/pass-on.ts";
import { standingOf } from "../../../app/source-standing.ts";
import type { SiteContext } from "../../render.ts";

/** Sources and deliveries as data; what the page holds back is held back here too. */
export async function dataJson(c: SiteContext) {
  const { view, data } = c.var;
  const { set, snapshots } = view.measured ?? { snapshots: [] };
  const sources = await data.status();
  return c.json({
    region: view.plan.region.id,
    sources: sources.map(({ last, ...status }) => ({
      ...status,
      standing: standingOf({ ...status, ...(last && { last }) }),
      lastDelivery: last?.id ?? null,
    })),
    deliveries: snapshots.map((snapshot) => ({
      ...snapshot,
      retrieval: snapshot.retrieval.kind,
      from:
        publicOrigin(
          snapshot,
          set?.sources.find(({ id }) => id === snapshot.source),
        ) ?? null,
    })),
  });
}
