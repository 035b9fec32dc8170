import { openStore } from "../adapters/postgres/index.ts";
import { regionFolder } from "../adapters/region-files/region-folder.ts";
import { sourceConnectors } from "../adapters/sources/index.ts";
import { openRegion } from "../app/open-region.ts";
import type { Store } from "../app/ports/store.ts";
import type { WhatIf } from "../app/ports/what-if.ts";
import type { NotPrepared } from "../app/prepare-region.ts";
import type { UpdateRefused } from "../app/update-region.ts";
import { printProblems } from "../cli/print-problems.ts";
import { startSummary } from "../cli/start-summary.ts";
import { ok } from "../kernel/result.ts";
import { regionViews } from "../web/region-views.ts";
import { clock, dataDir, forecastOptions, isDemo, note, regionPath, stop } from "./started.ts";

/** What is said of each step, when nothing was new and when something was. */
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

/** Opens the store or ends the process with the reason. */
export async function openStoreHere(): Promise<Store> {
  // What is made up never comes near a real database.
  const databaseUrl = isDemo ? undefined : process.env.DATABASE_URL;
  const opened = await openStore({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) });
  if (opened.ok) return opened.value;
  return stop(opened.error.message);
}

/** Brings the region up to date, or ends the process with what is wrong with its files. */
export async function readRegion(store: Store, whatIf: WhatIf, done: (what: string) => void) {
  const opened = await openRegion(store, {
    source: regionFolder(regionPath),
    connectors: sourceConnectors({ regionFolder: regionPath }),
    whatIf,
    forecast: forecastOptions,
    withExamples: isDemo,
    clock,
    done: (step, fresh) => done(stepWords[step][fresh ? 1 : 0]),
  });
  if (!opened.ok) {
    await store.close();
    return notOpened(opened.error);
  }
  const { live, rules, personas, outline } = opened.value;
  const viewOf = regionViews({
    rules,
    example: isDemo,
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
        isDemo
          ? `The data in ${dataDir} are real and the demo would mix them with made-up ones: start it with another EENLIJN_DATA.`
          : "These data are of the demo, made up, and would be shown as real: start with another EENLIJN_DATA or DATABASE_URL.",
      );
    case "wrong-files":
      printProblems(refusal.problems, { note });
      process.exit(1);
  }
}
