import { readFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { dataStatus } from "./app/data-status.ts";
import { figureDesk } from "./app/delivering/figure-desk.ts";
import { digestDesk } from "./app/digest/digest-desk.ts";
import { keepSendingDigests } from "./app/digest/keep-sending-digests.ts";
import { registerSheets } from "./app/exchange/registers.ts";
import { workbook } from "./app/exchange/workbook.ts";
import { earlierExpectations } from "./app/earlier-expectations.ts";
import { entryDesk } from "./app/entry-desk.ts";
import { exampleLinks } from "./app/example-links.ts";
import { identityProviders } from "./adapters/identity/index.ts";
import { mailerFor } from "./adapters/mail/smtp-mailer.ts";
import { openStore } from "./adapters/postgres/index.ts";
import { regionFolder } from "./adapters/region-files/region-folder.ts";
import { accountDesk } from "./app/people/account-desk.ts";
import type { Mailer } from "./app/ports/mailer.ts";
import type { Store } from "./app/ports/store.ts";
import type { WriteSheets } from "./app/ports/sheet-writer.ts";
import type { WhatIf } from "./app/ports/what-if.ts";
import { keepFetching } from "./app/keep-fetching.ts";
import { keepMakingPacks } from "./app/pack/keep-making-packs.ts";
import { packDesk } from "./app/pack/pack-desk.ts";
import { openRegion } from "./app/open-region.ts";
import type { NotPrepared } from "./app/prepare-region.ts";
import type { UpdateRefused } from "./app/update-region.ts";
import { planHistory } from "./app/plan-history.ts";
import type { Persona } from "./app/sign-in/persona.ts";
import { sharedRounds } from "./app/shared-rounds.ts";
import { signInDesk } from "./app/sign-in/sign-in-desk.ts";
import { forecastBefore } from "./app/steering/forecast-before.ts";
import { keepSignals } from "./app/steering/keep-signals.ts";
import { auditDesk } from "./app/steering/audit-desk.ts";
import { steeringDesk } from "./app/steering/steering-desk.ts";
import { commands } from "./cli/commands/index.ts";
import type { Environment, OpenDigests, OpenPacks, OpenRegisters } from "./cli/command.ts";
import { printProblems } from "./cli/print-problems.ts";
import { runCli } from "./cli/run-cli.ts";
import { onceAskedToStop } from "./cli/once-asked-to-stop.ts";
import { startSummary } from "./cli/start-summary.ts";
import { stopwatch } from "./cli/stopwatch.ts";
import { indicatorApi } from "./api/indicator-api.ts";
import { writeWorkbook } from "./adapters/documents/write-workbook.ts";
import { documentThread } from "./adapters/documents/document-thread.ts";
import { pictureThread } from "./adapters/pictures/picture-thread.ts";
import { sourceConnectors, tableReader } from "./adapters/sources/index.ts";
import { simulationThread } from "./adapters/simulation/simulation-thread.ts";
import { readDecision } from "./core/meetings/index.ts";
import { ok } from "./kernel/result.ts";
import { readAssets } from "./web/http/serve-assets.ts";
import { useAssets } from "./web/layout/assets.ts";
import { listen } from "./web/listen.ts";
import { composeDigest } from "./web/pages/mine/compose-digest.ts";
import { composePack } from "./web/pages/pack/compose-pack.ts";
import type { RegionView } from "./web/region-view.ts";
import { regionViews } from "./web/region-views.ts";
import { createSite } from "./web/site.tsx";

const project = join(import.meta.dirname, "..");
const argv = process.argv.slice(2);
/** What pages show: the same draws on the server and in the browser. */
const forecastOptions = { draws: 10_000, seed: 1 };
const demo = argv.includes("--demo");
const dataDir = process.env.EENLIJN_DATA ?? (demo ? ".eenlijn-demo" : ".eenlijn");
const folder = process.env.EENLIJN_REGION ?? join(project, "regions/rijk-van-nijmegen");

const environment: Environment = {
  regionFolder: folder,
  siteAddress:
    process.env.EENLIJN_URL?.replace(/\/$/, "") ?? `http://localhost:${process.env.PORT ?? 3000}`,
  regionSource: regionFolder,
  sourceConnectors: sourceConnectors({ regionFolder: folder }),
  tableReader,
  openStore: open,
  openPacks,
  openDigests,
  openRegisters,
  now: () => new Date(),
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
};

const stepWords = {
  plan: ["plan: as before", "plan: a new version was read from the files"],
  assumptions: ["assumptions: as before", "assumptions: read from the files"],
  forecast: [
    "forecast: on record",
    `forecast: ${forecastOptions.draws.toLocaleString("en")} draws`,
  ],
  figures: ["", "figures: those of the region's own files"],
  story: ["", "example: half a year of meetings and decisions"],
} as const;

// Who reads only the beginning of the output closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

if (argv[0] === "serve") await serveRegion();
else process.exitCode = await runCli(commands, argv, environment);

/** Opens the store or ends the process with the reason. */
async function open(): Promise<Store> {
  // What is made up never comes near a real database.
  const databaseUrl = demo ? undefined : process.env.DATABASE_URL;
  const opened = await openStore({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) });
  if (opened.ok) return opened.value;
  return stop(opened.error.message);
}

function stop(reason: string): never {
  environment.note(reason);
  process.exit(1);
}

async function serveRegion(): Promise<void> {
  const wrong = argv.slice(1).filter((word) => word !== "--demo");
  if (wrong.length > 0) stop("serve takes no options but --demo: use npm start or npm run demo");
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}"`);
  environment.print("Eenlijn");
  const done = stopwatch((text) => environment.print(text));
  const store = await open();
  done(
    process.env.DATABASE_URL && !demo
      ? "database: PostgreSQL"
      : `database: embedded, in ${dataDir}`,
  );
  const whatIf = simulationThread(forecastOptions);
  const region = await readRegion(store, whatIf, done);
  useAssets(JSON.parse(await readFile(join(project, "dist/assets.json"), "utf8")));
  const publicAddress = process.env.EENLIJN_URL && environment.siteAddress;
  const clock = () => environment.now();
  const here = { region: region.view().plan.region.id, isExample: demo, clock };
  const steering = steeringDesk(store.register, here);
  const before = forecastBefore(store.forecasts, region.view().plan.region.id);
  /** Takes in what changed, and lets the rules of signals look at it. */
  const refresh = sharedRounds(async () => {
    await region.live.refresh(environment.now());
    const now = region.live.now();
    const { rules } = region.view();
    await before(now.forecast)
      .then((forecast) => keepSignals(steering, { ...now, forecastBefore: forecast }, rules))
      .catch((error: unknown) => environment.note(String(error)));
  });
  const mailer = openMailer();
  const desk = {
    now: () => region.live.now(),
    steering,
    isExample: demo,
    clock,
    changed: refresh,
  };
  const toPng = pictureThread();
  const site = createSite({
    view: region.view,
    viewOn: region.viewOn,
    whatIf,
    toPng,
    data: {
      async status(at = environment.now()) {
        const { plan, measured } = region.live.now();
        return measured === undefined ? [] : dataStatus(store, plan, measured.set, at);
      },
      bytes: (snapshot) => store.observations.bytes(region.view().plan.region.id, snapshot),
    },
    history: {
      revisions: (key) => store.observations.revisions(region.view().plan.region.id, key),
      expectations: earlierExpectations(store, region.view().plan.region.id),
    },
    plans: planHistory(store, region.view().plan.region.id),
    api: indicatorApi(region.live, publicAddress),
    steering,
    packs: packDesk(store, region.view().plan.region.id, clock),
    office: {
      region: region.view().plan.region.id,
      store,
      desk: steering,
      changed: desk.changed,
    },
    signIn: await openSignIn(store, region, mailer),
    accounts: accountDesk(store.people, here),
    audit: auditDesk(store.register, here),
    writeSheets: sheetWriter(region.view),
    digests: digestDesk(store, here.region, mailer !== undefined),
    people: {
      all: () => store.people.all(here.region),
      ...(mailer !== undefined && { mailer }),
    },
    base: "",
    ...(publicAddress && { publicAddress }),
    entry: {
      ...entryDesk(store, desk),
      figures: figureDesk({ ...desk, store, reader: environment.tableReader }),
      examples: demo ? await exampleLinks(store, region.view(), environment.now()) : [],
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
      environment.print(JSON.stringify({ at: new Date().toISOString(), ...entry }));
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
  environment.print(
    `\n${region.summary}\n\n  The site is at http://localhost:${listening.port}  (stop with Ctrl+C)\n`,
  );
  // Other processes add to the store too, and a new day begins without anybody asking.
  const refreshing = setInterval(() => {
    refresh().catch((error: unknown) => environment.note(String(error)));
  }, 15_000);
  const { measured, plan } = region.live.now();
  // What is made up is not mixed with what sources say.
  const fetches = !demo && process.env.EENLIJN_FETCH !== "off" && measured !== undefined;
  const fetching = fetches
    ? keepFetching({
        store,
        plan,
        set: measured.set,
        connectors: environment.sourceConnectors,
        worker: `${hostname()} ${process.pid}`,
        now: () => new Date(),
        changed: refresh,
        report: (problem) => environment.note(String(problem)),
      })
    : undefined;
  const makingPacks = keepMakingPacks({
    store,
    region: plan.region.id,
    compose: async (meeting, language) =>
      composePack(
        { view: region.view(), register: await steering.upToDate(), whatIf },
        meeting,
        language,
      ),
    write: documentThread(toPng),
    worker: `${hostname()} ${process.pid}`,
    now: clock,
    report: (problem) => environment.note(String(problem)),
  });
  const sendingDigests =
    mailer &&
    keepSendingDigests({
      store,
      region: plan.region.id,
      compose: async (person, stopToken) =>
        composeDigest(
          {
            view: region.view(),
            register: await steering.upToDate(),
            site: environment.siteAddress,
          },
          person,
          stopToken,
        ),
      mailer,
      worker: `${hostname()} ${process.pid}`,
      now: clock,
      report: (problem) => environment.note(String(problem)),
    });
  onceAskedToStop(async () => {
    clearInterval(refreshing);
    await listening.close();
    await makingPacks.stop();
    await sendingDigests?.stop();
    await fetching?.stop();
    await whatIf.close();
    await store.close();
  }, stop);
}

/** Opens the region as the site shows it, with what was done in it until now. */
async function openSteering() {
  const store = await open();
  const whatIf = simulationThread(forecastOptions);
  const region = await readRegion(store, whatIf, () => {});
  const view = region.view();
  const { id } = view.plan.region;
  const desk = steeringDesk(store.register, {
    region: id,
    isExample: demo,
    clock: () => environment.now(),
  });
  return {
    store,
    whatIf,
    view,
    register: await desk.upToDate(),
    close: async () => {
      await whatIf.close();
      await store.close();
    },
  };
}

async function openPacks(): Promise<OpenPacks> {
  const { view, register, whatIf, close } = await openSteering();
  return {
    register,
    compose: (meeting, language) => composePack({ view, register, whatIf }, meeting, language),
    write: documentThread(pictureThread()),
    close,
  };
}

async function openDigests(): Promise<OpenDigests> {
  const { store, view, register, close } = await openSteering();
  const site = environment.siteAddress;
  return {
    people: await store.people.all(view.plan.region.id),
    compose: async (person, token) => composeDigest({ view, register, site }, person, token),
    close,
  };
}

async function openRegisters(): Promise<OpenRegisters> {
  const { store, view, register, close } = await openSteering();
  const people = await store.people.all(view.plan.region.id);
  const decisions = register.all("decision", readDecision);
  return {
    // Who reaches the store may read everything.
    sheets: registerSheets({ ...view, register, people, decisions }, () => true),
    write: sheetWriter(() => view),
    close,
  };
}

/** Writes registers of the region as it is at that moment. */
function sheetWriter(view: () => RegionView): WriteSheets {
  return (sheets) => {
    const { name: region } = view().plan.region;
    return writeWorkbook(workbook(sheets, { region, at: environment.now(), isExample: demo }));
  };
}

/** The way to send mail, if there is one, or ends the process with what is wrong with it. */
function openMailer(): Mailer | undefined {
  const mailer = mailerFor(process.env);
  return mailer.ok ? mailer.value : stop(mailer.error);
}

/** Opens the ways to come in, or ends the process with what is wrong with them. */
async function openSignIn(
  store: Store,
  { view, personas }: { readonly view: () => RegionView; readonly personas: readonly Persona[] },
  mailer: Mailer | undefined,
) {
  const providers = await identityProviders({
    environment: process.env,
    ...(demo && { personas: personas.map(({ id }) => id) }),
  });
  if (!providers.ok) return stop(providers.error);
  return signInDesk(store.people, {
    region: view().plan.region,
    providers: providers.value,
    personas,
    ...(mailer !== undefined && { mailer }),
    clock: () => environment.now(),
    report: (problem) => environment.note(problem),
  });
}

/** Brings the region up to date, or ends the process with what is wrong with its files. */
async function readRegion(store: Store, whatIf: WhatIf, done: (what: string) => void) {
  const opened = await openRegion(store, {
    source: regionFolder(folder),
    connectors: environment.sourceConnectors,
    whatIf,
    forecast: forecastOptions,
    withExamples: demo,
    clock: () => environment.now(),
    done: (step, fresh) => done(stepWords[step][fresh ? 1 : 0]),
  });
  if (!opened.ok) {
    await store.close();
    return notOpened(opened.error);
  }
  const { live, rules, personas, outline } = opened.value;
  const viewOf = regionViews({
    rules,
    example: demo,
    ...(outline !== undefined && { outline }),
  });
  return {
    live,
    personas,
    summary: startSummary(live.now()),
    view: () => viewOf(live.now()),
    viewOn: async (day: string) => {
      const then = await live.on(day);
      return then.ok ? ok(viewOf(then.value)) : then;
    },
  };
}

function notOpened(refusal: UpdateRefused | NotPrepared): never {
  switch (refusal.kind) {
    case "overtaken":
      return stop("Another process changed the plan at the same moment: start again.");
    case "mixed-store":
      return stop(
        demo
          ? `The data in ${dataDir} are real and the demo would mix them with made-up ones: start it with another EENLIJN_DATA.`
          : "These data are of the demo, made up, and would be shown as real: start with another EENLIJN_DATA or DATABASE_URL.",
      );
    case "wrong-files":
      printProblems(refusal.problems, environment);
      process.exit(1);
  }
}
