import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { portfolioThread } from "../adapters/highs/portfolio-thread.ts";
import { pictureThread } from "../adapters/pictures/picture-thread.ts";
import { simulationThread } from "../adapters/simulation/simulation-thread.ts";
import { readSheets, tableReader } from "../adapters/sources/index.ts";
import { indicatorApi } from "../api/indicator-api.ts";
import { dataStatus } from "../app/data-status.ts";
import { figureDesk } from "../app/delivering/figure-desk.ts";
import { digestDesk } from "../app/digest/digest-desk.ts";
import { earlierExpectations } from "../app/earlier-expectations.ts";
import { entryDesk } from "../app/entry-desk.ts";
import { exampleLinks } from "../app/example-links.ts";
import { importDesk } from "../app/exchange/import-desk.ts";
import { mailDesk } from "../app/mail/mail-desk.ts";
import { packDesk } from "../app/pack/pack-desk.ts";
import { accountDesk } from "../app/people/account-desk.ts";
import { pastForecasts } from "../app/past-forecasts.ts";
import { planHistory } from "../app/plan-history.ts";
import { sharedRounds } from "../app/shared-rounds.ts";
import { auditDesk } from "../app/steering/audit-desk.ts";
import { forecastBefore } from "../app/steering/forecast-before.ts";
import { keepSignals } from "../app/steering/keep-signals.ts";
import { steeringDesk } from "../app/steering/steering-desk.ts";
import { onceAskedToStop } from "../cli/once-asked-to-stop.ts";
import { stopwatch } from "../cli/stopwatch.ts";
import { readAssets } from "../web/http/serve-assets.ts";
import { useAssets } from "../web/layout/assets.ts";
import { listen } from "../web/listen.ts";
import { createSite } from "../web/site.tsx";
import { sheetWriter } from "./open-desks.ts";
import { openStoreHere, readRegion } from "./open-region-here.ts";
import { keepWorking } from "./keep-working.ts";
import { openMailer, openSignIn } from "./open-sign-in.ts";
import {
  argv,
  clock,
  dataDir,
  forecastOptions,
  isDemo,
  print,
  project,
  report,
  siteAddress,
  stop,
} from "./started.ts";

/** Serves the site of the region, and works for it, until the process is asked to stop. */
export async function serveRegion(): Promise<void> {
  const wrong = argv.slice(1).filter((word) => word !== "--demo");
  if (wrong.length > 0) stop("serve takes no options but --demo: use npm start or npm run demo");
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}"`);
  print("Eenlijn");
  const done = stopwatch(print);
  const store = await openStoreHere();
  done(
    process.env.DATABASE_URL && !isDemo
      ? "database: PostgreSQL"
      : `database: embedded, in ${dataDir}`,
  );
  const whatIf = simulationThread(forecastOptions);
  const region = await readRegion(store, whatIf, done);
  useAssets(JSON.parse(await readFile(join(project, "dist/assets.json"), "utf8")));
  const publicAddress = process.env.EENLIJN_URL && siteAddress;
  const { id } = region.view().plan.region;
  const here = { region: id, isExample: isDemo, clock };
  const steering = steeringDesk(store.register, here);
  const before = forecastBefore(store.forecasts, id);
  /** Takes in what changed, and lets the rules of signals look at it. */
  const refresh = sharedRounds(async () => {
    await region.live.refresh(clock());
    const now = region.live.now();
    const { rules } = region.view();
    await before(now.forecast)
      .then((forecast) => keepSignals(steering, { ...now, forecastBefore: forecast }, rules))
      .catch(report);
  });
  const mailer = openMailer();
  const mail = mailer && mailDesk(store, id, clock);
  const desk = {
    now: () => region.live.now(),
    steering,
    isExample: isDemo,
    clock,
    changed: refresh,
  };
  const toPng = pictureThread();
  const portfolios = portfolioThread();
  const site = createSite({
    view: region.view,
    viewOn: region.viewOn,
    whatIf,
    portfolios,
    toPng,
    data: {
      async status(at = clock()) {
        const { plan, measured } = region.live.now();
        return measured === undefined ? [] : dataStatus(store, plan, measured.set, at);
      },
      bytes: (snapshot) => store.observations.bytes(id, snapshot),
    },
    history: {
      revisions: (key) => store.observations.revisions(id, key),
      expectations: earlierExpectations(store, id),
      forecasts: pastForecasts(store, id),
    },
    plans: planHistory(store, id),
    api: indicatorApi(region.live, publicAddress),
    steering,
    packs: packDesk(store, id, clock),
    office: {
      region: id,
      store,
      desk: steering,
      changed: desk.changed,
    },
    signIn: await openSignIn(store, region, mail),
    accounts: accountDesk(store.people, here),
    audit: auditDesk(store.register, here),
    writeSheets: sheetWriter(region.view),
    imports: importDesk(readSheets),
    digests: digestDesk(store, id, mailer !== undefined),
    people: {
      all: () => store.people.all(id),
      ...(mail !== undefined && { mail }),
    },
    base: "",
    ...(publicAddress && { publicAddress }),
    entry: {
      ...entryDesk(store, desk),
      figures: figureDesk({ ...desk, store, reader: tableReader }),
      examples: isDemo ? await exampleLinks(store, region.view(), clock()) : [],
    },
    assets: await readAssets(join(project, "dist/assets")),
    ready: () =>
      Promise.race([
        store.regions.all().then(
          () => true,
          () => false,
        ),
        setTimeout(2000, false, { ref: false }),
      ]),
    log: (entry) => {
      if (process.env.EENLIJN_LOG === "off") return;
      print(JSON.stringify({ at: new Date().toISOString(), ...entry }));
    },
  });
  await refresh();
  const listening = await listen(site, port).catch(async (error: NodeJS.ErrnoException) => {
    await store.close();
    return stop(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken. Choose another: PORT=3001 npm start`
        : `The site cannot be served: ${error.message}`,
    );
  });
  print(
    `\n${region.summary}\n\n  The site is at http://localhost:${listening.port}  (stop with Ctrl+C)\n`,
  );
  const working = keepWorking({ store, region, steering, whatIf, mailer, toPng, refresh });
  onceAskedToStop(async () => {
    await listening.close();
    await working.stop();
    await whatIf.close();
    await portfolios.close();
    await store.close();
  }, stop);
}
