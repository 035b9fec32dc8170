import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isoDay } from "./app/iso-day.ts";
import { openStore } from "./adapters/postgres/index.ts";
import { regionFolder } from "./adapters/region-files/region-folder.ts";
import type { Store } from "./app/ports/store.ts";
import { updateRegion } from "./app/update-region.ts";
import { commands } from "./cli/commands/index.ts";
import type { Environment } from "./cli/command.ts";
import { printProblems } from "./cli/print-problems.ts";
import { runCli } from "./cli/run-cli.ts";
import { startSummary } from "./cli/start-summary.ts";
import { simulationThread } from "./adapters/simulation/simulation-thread.ts";
import { compile } from "./core/impact/index.ts";
import { lookUp } from "./core/plan/index.ts";
import { readAssets } from "./web/http/serve-assets.ts";
import { useAssets } from "./web/layout/assets.ts";
import { listen } from "./web/listen.ts";
import type { RegionView } from "./web/region-view.ts";
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
  regionSource: regionFolder,
  openStore: open,
  now: () => new Date(),
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
};

if (argv[0] === "serve") await serveRegion();
else process.exitCode = await runCli(commands, argv, environment);

/** Opens the store or ends the process with the reason. */
async function open(): Promise<Store> {
  const databaseUrl = process.env.DATABASE_URL;
  const opened = await openStore({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) });
  if (opened.ok) return opened.value;
  environment.note(opened.error.message);
  process.exit(1);
}

async function serveRegion(): Promise<void> {
  let started = performance.now();
  const done = (what: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`  ✓ ${what.padEnd(52)} ${seconds.padStart(5)} s\n`);
    started = performance.now();
  };
  process.stdout.write("Eenlijn\n");
  const store = await open();
  done(process.env.DATABASE_URL ? "database: PostgreSQL" : `database: embedded, in ${dataDir}`);
  const source = regionFolder(folder);
  const now = new Date();
  const steps = {
    plan: ["plan: as before", "plan: a new version was read from the files"],
    assumptions: ["assumptions: as before", "assumptions: read from the files"],
    forecast: [
      "forecast: on record",
      `forecast: ${forecastOptions.draws.toLocaleString("en")} draws`,
    ],
  } as const;
  const current = await updateRegion(source, store, now, forecastOptions, (step, fresh) =>
    done(steps[step][fresh ? 1 : 0]),
  );
  if (!current.ok) {
    if (current.error.kind === "wrong-files") printProblems(current.error.problems, environment);
    else environment.note("Another process changed the plan at the same moment: start again.");
    await store.close();
    process.exit(1);
  }
  const { plan, assumptions, forecast, version } = current.value;
  if (demo) {
    const example = await source.readExampleProgress(plan);
    if (!example.ok) {
      printProblems(example.error, environment);
      await store.close();
      process.exit(1);
    }
    if ((await store.progress.latest(plan.region.id)).length === 0)
      for (const report of example.value)
        await store.progress.record(plan.region.id, report, { isExample: true, recordedAt: now });
  }
  const reports = (await store.progress.latest(plan.region.id))
    .filter((report) => demo || !report.isExample)
    .toSorted((a, b) => b.reportedOn.localeCompare(a.reportedOn));
  const model = compile(plan, assumptions);
  const whatIf = simulationThread({ model, ...forecastOptions });
  let view: RegionView = {
    plan,
    lookup: lookUp(plan),
    assumptions,
    forecast,
    model,
    reports,
    example: demo,
    version: version.number,
    loadedOn: isoDay(version.createdAt),
    today: isoDay(now),
  };
  // The same view all day: pages keep what they derive from it.
  const viewOfToday = () => {
    const today = isoDay(new Date());
    if (today !== view.today) view = { ...view, today };
    return view;
  };
  useAssets(JSON.parse(await readFile(join(project, "dist/assets.json"), "utf8")));
  const quiet = process.env.EENLIJN_LOG === "off";
  const site = createSite({
    view: viewOfToday,
    whatIf,
    base: "",
    assets: await readAssets(join(project, "dist/assets")),
    ready: () =>
      store.regions.all().then(
        () => true,
        () => false,
      ),
    log: (entry) => {
      if (!quiet)
        process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
    },
  });
  const port = Number(process.env.PORT ?? 3000);
  const listening = await listen(site, port).catch(async (error: NodeJS.ErrnoException) => {
    environment.note(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken. Choose another: PORT=3001 npm start`
        : `The site cannot be served: ${error.message}`,
    );
    await store.close();
    return process.exit(1);
  });
  process.stdout.write(
    `\n${startSummary(current.value)}\n\n  The site is at http://localhost:${listening.port}  (stop with Ctrl+C)\n\n`,
  );
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void listening
        .close()
        .then(() => whatIf.close())
        .then(() => store.close())
        .then(() => process.exit(0));
    });
}
