import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import {
  asPlanned,
  type Scenario,
  type ScenarioQuestion,
} from "../src/core/impact/scenario/index.ts";
import type { FromWorker, ToWorker } from "../src/web/islands/what-if-worker.ts";
import type { PlayData } from "../src/web/pages/what-if/play-data.ts";
import { openBrowser } from "../test/e2e/browser.ts";
import { changesOf } from "./changes-of.ts";
import { percentile } from "./percentile.ts";
import { row, type Row } from "./row.ts";
import { startSite } from "./web.ts";

/** The what-if page in headless Chromium: its worker, on the plan of the region, as it is shipped. */
export async function benchBrowser(): Promise<Row[]> {
  const work = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  const site = await startSite(work);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const opened = performance.now();
    await page.goto(`${site.url}/tekort/wat-als`);
    await page.locator("body[data-live]").waitFor({ timeout: 60_000 });
    const live = performance.now() - opened;
    return [
      row("what-if in Chromium: page opened, drawn and ready", live, "ms"),
      ...(await answers(page)),
      ...(await weights()),
    ];
  } finally {
    await browser.close();
    await site.stop();
    await rm(work, { recursive: true, force: true });
  }
}

/** From question to answer, all figures of the page among them. */
async function answers(page: Page): Promise<Row[]> {
  const played = await page.evaluate(async (): Promise<PlayData> => {
    const form = document.querySelector<HTMLElement>("form[data-what-if]")!;
    return (await fetch(form.dataset["whatIf"]!)).json() as Promise<PlayData>;
  });
  const { switched, slid } = changesOf(played.model);
  const times = await timesIn(page, played, [
    ...switched,
    ...slid.flatMap(({ from, to }) => [from, to]),
  ]);
  const toggles = times.slice(0, switched.length).slice(Math.floor(switched.length / 10));
  const slides = times.slice(switched.length).filter((_, at) => at % 2 === 1);
  return [
    row("what-if in Chromium: the first switch", times[0]!, "ms"),
    row("what-if in Chromium: switch one initiative, median", percentile(toggles, 0.5), "ms", {
      most: 6,
    }),
    row("what-if in Chromium: switch one initiative, p95", percentile(toggles, 0.95), "ms", {
      most: 16,
    }),
    row("what-if in Chromium: change one assumption, p95", percentile(slides, 0.95), "ms", {
      most: 20,
    }),
  ];
}

/** Asks a worker of its own, so that the page does not draw meanwhile. */
function timesIn(page: Page, played: PlayData, shown: readonly Scenario[]): Promise<number[]> {
  const questions = shown.map((scenario): ScenarioQuestion => ({
    shown: scenario,
    beside: asPlanned,
    year: played.year,
  }));
  return page.evaluate(
    async ({ played: { model, draws, seed, year }, questions: asked }) => {
      const form = document.querySelector<HTMLElement>("form[data-what-if]")!;
      const worker = new Worker(form.dataset["worker"]!, { type: "module" });
      const answerTo = (message: ToWorker) =>
        new Promise<FromWorker>((resolve) => {
          worker.addEventListener("message", ({ data }) => resolve(data as FromWorker), {
            once: true,
          });
          worker.postMessage(message);
        });
      await answerTo({ kind: "model", model, draws, seed, year });
      // A reader looks first; meanwhile the worker rehearses.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      const times: number[] = [];
      for (const question of asked) {
        const began = performance.now();
        await answerTo({ kind: "question", question });
        times.push(performance.now() - began);
      }
      worker.terminate();
      return times;
    },
    { played, questions },
  );
}

/** What a browser fetches to answer for itself. HiGHS is not among it: that stays on the server. */
async function weights(): Promise<Row[]> {
  const assets = join(import.meta.dirname, "assets");
  const names = JSON.parse(
    await readFile(join(import.meta.dirname, "assets.json"), "utf8"),
  ) as Record<string, string>;
  const kilobytes = async (name: string) =>
    gzipSync(await readFile(join(assets, names[name]!)), { level: 9 }).length / 1000;
  return [
    row("engine in the browser, compressed", await kilobytes("what-if-worker.js"), "kB", {
      most: 40,
    }),
    row("script of the what-if page, compressed", await kilobytes("what-if-live.js"), "kB"),
  ];
}
