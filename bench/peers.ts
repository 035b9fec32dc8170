import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { referenceModel } from "../src/core/impact/chance/reference-model.test-data.ts";
import type { Competitor, Run } from "./peers/competitor.ts";
import { expectedMeans, largestZ } from "./peers/expected-means.ts";
import { installedPeers } from "./peers/installed.ts";
import { runProgram } from "./peers/program.ts";
import { row, type Row } from "./row.ts";

const few = 10_000;
const many = 100_000;
const rounds = 7;

/** @param threads to be timed on the clock; else one, timed by the processor */
const inProcess = (name: string, kernel: string, threads?: number): Competitor => ({
  name,
  run: (draws) =>
    runProgram(process.execPath, [
      join(import.meta.dirname, "bench-peer.js"),
      kernel,
      `${draws}`,
      ...(threads === undefined ? [] : [`${threads}`]),
    ]),
});
/** The engine itself: what `installedPeers` finds is compared with these. */
const engines: readonly Competitor[] = [
  inProcess("plain TypeScript", "plain"),
  inProcess("WebAssembly", "wasm"),
];

/** How many times as fast an engine is to be as a peer. */
const speedGoals: readonly (readonly [engine: string, peer: string, least?: number])[] = [
  ["WebAssembly", "numpy", 5],
  ["WebAssembly", "earlier C", 0.8],
  ["WebAssembly", "C", 0.8],
  ["WebAssembly", "squiggle", 500],
  ["plain TypeScript", "numpy", 2.5],
  ["plain TypeScript", "earlier C", 0.4],
  // The goal was set beside the earlier one, which is slower.
  ["plain TypeScript", "C"],
];
const mostMemory = 1.25;

/** The same reference model here and in other programs: speed, memory, and that all agree. */
export async function benchPeers(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "eenlijn-bench-"));
  try {
    const found = await installedPeers(join(import.meta.dirname, ".."), folder);
    for (const peer of found) if (!peer.ok) console.error(`SKIPPED ${peer.error}`);
    const competitors = [...engines, ...found.flatMap((peer) => (peer.ok ? [peer.value] : []))];
    const fast = await bestOf(competitors);
    const large = new Map<string, Run>();
    for (const { name, heavy, run } of competitors) if (!heavy) large.set(name, await run(many));
    return [
      ...speeds(fast),
      await twoThreads("wasm"),
      await twoThreads("plain"),
      ...memory(large),
      ...agreement(fast, large),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The fastest run of each: what else the machine does only ever slows down. They take turns, so
 * that a busy minute is shared by all.
 */
async function bestOf(competitors: readonly Competitor[]): Promise<ReadonlyMap<string, Run>> {
  const best = new Map<string, Run>();
  for (let round = 0; round < rounds; round++)
    for (const { name, heavy, run } of competitors) {
      if (heavy && round > 0) continue;
      const tried = await run(few);
      if (tried.drawsPerSecond > (best.get(name)?.drawsPerSecond ?? 0)) best.set(name, tried);
    }
  return best;
}

function speeds(fast: ReadonlyMap<string, Run>): Row[] {
  return [
    ...[...fast].map(([name, run]) => row(`R1, ${name}`, run.drawsPerSecond, "draws/s")),
    ...speedGoals.flatMap(([engine, peer, least]) => {
      const [ours, theirs] = [fast.get(engine), fast.get(peer)];
      if (!ours || !theirs) return [];
      const times = ours.drawsPerSecond / theirs.drawsPerSecond;
      return [
        row(`R1, ${engine} ÷ ${peer}`, times, "×", least === undefined ? undefined : { least }),
      ];
    }),
  ];
}

/** How much faster two threads are, on the clock: the best of four each, in turns. */
async function twoThreads(kernel: string): Promise<Row> {
  const best = [0, 0];
  for (let round = 0; round < 4; round++)
    for (const count of [1, 2]) {
      const { drawsPerSecond } = await inProcess("", kernel, count).run(many);
      best[count - 1] = Math.max(best[count - 1]!, drawsPerSecond);
    }
  const times = best[1]! / best[0]!;
  return row(`R1, 100,000 draws, ${kernel}, two threads ÷ one`, times, "×", { least: 1.7 });
}

function memory(large: ReadonlyMap<string, Run>): Row[] {
  const numpy = large.get("numpy");
  return [
    ...[...large].map(([name, run]) => row(`R1, 100,000 draws, ${name}`, run.peakMb, "MiB")),
    ...engines.flatMap(({ name }) => {
      const ours = large.get(name);
      if (!ours || !numpy) return [];
      const times = ours.peakMb / numpy.peakMb;
      return [row(`R1, 100,000 draws, ${name} ÷ numpy`, times, "×", { most: mostMemory })];
    }),
  ];
}

/** Each against the closed form, by its largest run. */
function agreement(fast: ReadonlyMap<string, Run>, large: ReadonlyMap<string, Run>): Row[] {
  const expected = expectedMeans(referenceModel());
  return [...fast].map(([name, run]) => {
    const [means, draws] = large.has(name) ? [large.get(name)!.means, many] : [run.means, few];
    const z = largestZ(means, expected, draws);
    return row(`R1, ${name}: means off by`, z, "s.e.", { most: 4 });
  });
}
