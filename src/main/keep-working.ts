import { hostname } from "node:os";
import { documentThread } from "../adapters/documents/document-thread.ts";
import { sourceConnectors } from "../adapters/sources/index.ts";
import { keepFetching } from "../app/keep-fetching.ts";
import { keepSweeping } from "../app/keep-sweeping.ts";
import { composeMail } from "../app/mail/compose-mail.ts";
import { keepMailing } from "../app/mail/keep-mailing.ts";
import { keepMakingPacks } from "../app/pack/keep-making-packs.ts";
import type { Mailer } from "../app/ports/mailer.ts";
import type { ToPng } from "../app/ports/picture.ts";
import type { Store } from "../app/ports/store.ts";
import type { WhatIf } from "../app/ports/what-if.ts";
import type { SteeringDesk } from "../app/steering/steering-desk.ts";
import { composeDigest } from "../web/pages/mine/compose-digest.ts";
import { composePack } from "../web/pages/pack/compose-pack.ts";
import type { readRegion } from "./open-region-here.ts";
import { clock, isDemo, regionPath, report, siteAddress } from "./started.ts";

interface Working {
  readonly store: Store;
  readonly region: Awaited<ReturnType<typeof readRegion>>;
  readonly steering: SteeringDesk;
  readonly whatIf: WhatIf;
  readonly mailer: Mailer | undefined;
  readonly toPng: ToPng;
  /** Takes in what changed. */
  readonly refresh: () => Promise<void>;
}

/** Does what nobody waits for on a page: looks at what changed, fetches, makes papers, mails. */
export function keepWorking({ store, region, steering, whatIf, mailer, toPng, refresh }: Working) {
  const { measured, plan } = region.live.now();
  const shared = {
    store,
    region: plan.region.id,
    worker: `${hostname()} ${process.pid}`,
    now: clock,
    report,
  };
  // Other processes add to the store too, and a new day begins without anybody asking.
  const refreshing = setInterval(() => void refresh().catch(report), 15_000);
  // What is made up is not mixed with what sources say.
  const fetches = !isDemo && process.env.EENLIJN_FETCH !== "off" && measured !== undefined;
  const all = [
    fetches &&
      keepFetching({
        ...shared,
        plan,
        set: measured.set,
        connectors: sourceConnectors({ regionFolder: regionPath }),
        changed: refresh,
      }),
    keepMakingPacks({
      ...shared,
      compose: async (meeting, language) =>
        composePack(
          { view: region.view(), register: await steering.upToDate(), whatIf },
          meeting,
          language,
        ),
      write: documentThread(toPng),
    }),
    keepSweeping(store, plan.region.id, clock, report),
    mailer !== undefined &&
      keepMailing({
        ...shared,
        compose: composeMail({ people: store.people, steering, region: plan.region, clock }),
        composeDigest: async (person, stopToken) =>
          composeDigest(
            { view: region.view(), register: await steering.upToDate(), site: siteAddress },
            person,
            stopToken,
          ),
        mailer,
      }),
  ];
  return {
    async stop(): Promise<void> {
      clearInterval(refreshing);
      for (const kept of all) if (kept !== false) await kept.stop();
    },
  };
}
